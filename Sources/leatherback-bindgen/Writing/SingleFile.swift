/// One generated file among those of other people, which are left alone.
struct SingleFile: Sendable {
  /// Absolute path; the folder is without links.
  let path: String

  private let disk: Disk

  /// Line that tells the file from everybody else's.
  private let mark: GeneratedMark

  /// What has to be done so that the file holds the wanted bytes.
  enum Change: Sendable, Equatable {
    case none
    case addition

    /// With the bytes that are there.
    case replacement(of: [UInt8])
  }

  /// Finds the file at `path`.
  ///
  /// - Throws: When something else than a file with the mark, or an empty one, is there.
  init(at path: String, marked mark: GeneratedMark, on disk: Disk) throws(DiskError) {
    let absolute = path.absolutePath(in: try disk.workingFolder())
    let folder = absolute.parentFolder
    self.path = (disk.realPath(of: folder) ?? folder).appending(path: absolute.lastName)
    self.disk = disk
    self.mark = mark
    switch try disk.item(at: self.path) {
    case nil, .file(size: 0): break
    case .file:
      let start = try disk.bytes(of: self.path, atMost: GeneratedMark.reach)
      guard mark.isOn(start) else { throw .foreignFiles([self.path]) }
    case .folder, .link, .other: throw .notAFile(self.path)
    }
  }

  /// Compares the file with the wanted bytes.
  func change(to bytes: [UInt8]) throws(DiskError) -> Change {
    guard try disk.item(at: path) != nil else { return .addition }
    let present = try disk.bytes(of: path)
    return present == bytes ? .none : .replacement(of: present)
  }

  /// Gives the file the wanted bytes, in one instant. One that has them is not written.
  ///
  /// - Returns: What was done.
  @discardableResult
  func write(_ bytes: [UInt8]) throws(DiskError) -> Change {
    let change = try change(to: bytes)
    if change == .none { return change }
    try disk.makeFolders(path.parentFolder)
    try disk.replaceFile(at: path, with: bytes)
    return change
  }
}

extension DiskError {
  static func notAFile(_ path: String) -> DiskError {
    DiskError(description: "refused to touch '\(path)': it is no file of its own")
  }
}
