/// The folder that generated files go to. It need not exist yet.
struct OutputFolder: Sendable, Equatable {
  /// Absolute path of the folder that holds it.
  let parent: String

  /// Its name in there.
  let name: String

  /// The folder's own path.
  var path: String { parent.appending(path: name) }

  /// Finds the folder at `path`.
  ///
  /// - Throws: When the path is the root or a link. What lies behind a link may be shared with
  ///   others who do not expect it to change.
  init(at path: String, on disk: Disk) throws(DiskError) {
    let absolute = path.absolutePath(in: try disk.workingFolder())
    guard absolute != "/" else { throw .outputIsRoot }
    let parent = absolute.parentFolder
    self.parent = disk.realPath(of: parent) ?? parent
    name = absolute.lastName
    switch try disk.item(at: self.path) {
    case .folder, nil: break
    case .link: throw .outputIsLink(self.path)
    case .file, .other: throw .outputIsNoFolder(self.path)
    }
  }
}

extension DiskError {
  static var outputIsRoot: DiskError {
    DiskError(description: "the root of the disk cannot be the output folder")
  }

  static func outputIsLink(_ path: String) -> DiskError {
    DiskError(
      description: "the output folder '\(path)' is a symbolic link; name the folder behind it")
  }

  static func outputIsNoFolder(_ path: String) -> DiskError {
    DiskError(description: "the output folder '\(path)' is a file")
  }
}
