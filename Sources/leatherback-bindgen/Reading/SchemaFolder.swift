import YAMLTree

/// The schema files below a folder, as bytes.
struct SchemaFolder: Sendable {
  /// One schema file.
  struct File: Sendable, Equatable {
    /// Path as it goes into generated code and diagnostics: the name of the schema folder, then the
    /// path in it. It is the same from wherever the tool is started.
    let name: String

    /// Absolute path.
    let path: String

    let bytes: [UInt8]
  }

  /// All `.yaml` and `.yml` files, sorted by the bytes of their names, without ``rules``.
  let files: [File]

  /// The file with the levels of the rules of style and safety, `lint.yaml`, if there is one.
  let rules: File?

  /// Bytes of all files together.
  var byteCount: Int { files.reduce(0) { $0 + $1.bytes.count } }

  /// Reads all schema files below `path`.
  ///
  /// Hidden files and folders are left out. Links are not followed: one that stays in the folder
  /// leads to a file that is read anyway, and one that leaves it is an error, since the output
  /// would then depend on more than the folder.
  init(at path: String, on disk: Disk) throws(DiskError) {
    let root = path.absolutePath(in: try disk.workingFolder())
    // Not `disk.item`: the schema folder itself may be a link.
    guard let real = disk.realPath(of: root), try disk.item(at: real) == .folder else {
      throw .noSchemaFolder(path)
    }
    var files: [File] = []
    try Self.add(in: root, named: root.lastName, below: real, to: &files, on: disk)
    self.init(files, named: root.lastName)
    guard !self.files.isEmpty else { throw .noSchemaFiles(path) }
  }

  /// Takes files that were read already.
  init(_ files: [File], named name: String) {
    let rulesName = name.appending(path: "lint.yaml")
    rules = files.first { $0.name == rulesName }
    self.files = files.filter { $0.name != rulesName }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Reads single files, each once, whatever folder they lie in.
  init(files paths: [String], on disk: Disk) throws(DiskError) {
    let workingFolder = try disk.workingFolder()
    var files: [File] = []
    for path in paths {
      let absolute = path.absolutePath(in: workingFolder)
      // The file behind a link is what is meant, and what is written.
      let real = disk.realPath(of: absolute) ?? absolute
      if files.contains(where: { $0.path == real }) { continue }
      let bytes = try disk.bytes(of: real, atMost: SourceFile.maximumByteCount + 1)
      files.append(File(name: real.shownPath(from: workingFolder), path: real, bytes: bytes))
    }
    self.files = files
    rules = nil
  }

  private static func add(
    in folder: String, named name: String, below root: String, to files: inout [File],
    on disk: Disk
  ) throws(DiskError) {
    for entry in try disk.names(in: folder) where !entry.hasPrefix(".") {
      let path = folder.appending(path: entry)
      let name = name.appending(path: entry)
      switch try disk.item(at: path) {
      case .folder:
        try add(in: path, named: name, below: root, to: &files, on: disk)
      case .file where isSchema(entry):
        // One byte more than allowed is enough to tell that a file is too large.
        let bytes = try disk.bytes(of: path, atMost: SourceFile.maximumByteCount + 1)
        files.append(File(name: name, path: path, bytes: bytes))
      case .link where isSchema(entry):
        guard let target = disk.realPath(of: path), target.hasPrefix(root + "/") else {
          throw .linkLeavesSchema(path)
        }
      case .file, .link, .other, nil:
        continue
      }
    }
  }

  /// Whether a file belongs to a schema, by its name.
  static func isSchema(_ name: String) -> Bool {
    // In any case: where the disk ignores it, nobody sees the difference.
    let name = name.lowercased()
    return name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }
}

extension DiskError {
  static func noSchemaFolder(_ path: String) -> DiskError {
    DiskError(description: "there is no schema folder '\(path)'; name one with --schema")
  }

  static func noSchemaFiles(_ path: String) -> DiskError {
    DiskError(description: "there is no .yaml or .yml file in the schema folder '\(path)'")
  }

  static func linkLeavesSchema(_ path: String) -> DiskError {
    DiskError(
      description: "'\(path)' is a link that leads out of the schema folder; copy the file into it")
  }
}
