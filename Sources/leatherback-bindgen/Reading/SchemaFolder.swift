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

  /// The schema files, then the one with the rules if there is one.
  var allFiles: [File] { files + [rules].compactMap(\.self) }

  /// Bytes of all files together.
  var byteCount: Int { files.reduce(0) { $0 + $1.bytes.count } }

  /// How often a file is read that somebody writes meanwhile.
  private static let attempts = 5

  /// Reads all schema files below `path`.
  ///
  /// Hidden files and folders are left out. Links are not followed: one that stays in the folder
  /// leads to a file that is read anyway, and one that leads elsewhere is an error, since the output
  /// would then depend on more than the folder. So is whatever has the name of a schema file and is
  /// none: to leave it out would be to leave out what somebody wrote.
  init(at path: String, on disk: Disk) throws(DiskError) {
    let root = path.absolutePath(in: try disk.workingFolder())
    // Not `disk.item` alone: the schema folder itself may be a link.
    guard let real = disk.realPath(of: root) else {
      throw try disk.item(at: root) == .link ? .linkLeadsNowhere(path) : .noSchemaFolder(path)
    }
    guard try disk.item(at: real) == .folder else { throw .schemaIsNoFolder(path) }
    var reader = Reader(root: real, disk: disk)
    try reader.read(root, named: root.lastName)
    self.init(reader.files, named: root.lastName)
    guard !files.isEmpty else { throw .noSchemaFiles(path, hasRules: rules != nil) }
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
      let real = try Self.realPath(of: path, in: workingFolder, on: disk)
      if files.contains(where: { $0.path == real }) { continue }
      let bytes = try Self.bytes(of: real, on: disk)
      files.append(File(name: real.shownPath(from: workingFolder), path: real, bytes: bytes))
    }
    self.files = files
    rules = nil
  }

  /// Names of those of its files that `paths` lead to.
  func names(ofFilesAt paths: [String], on disk: Disk) throws(DiskError) -> [String] {
    let workingFolder = try disk.workingFolder()
    var names: [String] = []
    for path in paths {
      let real = try Self.realPath(of: path, in: workingFolder, on: disk)
      guard let file = allFiles.first(where: { disk.realPath(of: $0.path) == real }) else {
        throw .notInSchema(path)
      }
      names.append(file.name)
    }
    return names
  }

  /// Path of the file behind a name and its links.
  private static func realPath(
    of path: String, in workingFolder: String, on disk: Disk
  ) throws(DiskError) -> String {
    let absolute = path.absolutePath(in: workingFolder)
    // The file behind a link is what is meant, and what is written.
    guard let real = disk.realPath(of: absolute) else {
      throw try disk.item(at: absolute) == .link ? .linkLeadsNowhere(path) : .noSuchFile(path)
    }
    switch try disk.item(at: real) {
    case .file: return real
    case .folder: throw .folderForFile(path)
    case .link, .other, nil: throw .noFile(path)
    }
  }

  /// The bytes of a file, read again while somebody writes it.
  private static func bytes(of path: String, on disk: Disk) throws(DiskError) -> [UInt8] {
    for _ in 0..<attempts {
      // One byte more than allowed is enough to tell that a file is too large.
      let bytes = try disk.steadyBytes(of: path, atMost: SourceFile.maximumByteCount + 1)
      if let bytes { return bytes }
    }
    throw .changesWhileRead(path)
  }

  private struct Reader {
    /// The schema folder without links.
    let root: String
    let disk: Disk
    var files: [File] = []

    mutating func read(_ folder: String, named name: String) throws(DiskError) {
      for entry in try disk.names(in: folder) where !entry.hasPrefix(".") {
        let path = folder.appending(path: entry)
        let name = name.appending(path: entry)
        switch try disk.item(at: path) {
        case .folder where SchemaFolder.isSchema(entry): throw .notReadable(path)
        case .folder: try read(path, named: name)
        case .link: try checkLink(at: path, isSchema: SchemaFolder.isSchema(entry))
        case .file where SchemaFolder.isSchema(entry), nil where SchemaFolder.isSchema(entry):
          let bytes = try SchemaFolder.bytes(of: path, on: disk)
          files.append(File(name: name, path: path, bytes: bytes))
        case .other where SchemaFolder.isSchema(entry): throw .notReadable(path)
        case .file, .other, nil: continue
        }
      }
    }

    private func checkLink(at path: String, isSchema: Bool) throws(DiskError) {
      guard let target = disk.realPath(of: path) else {
        if isSchema { throw .linkLeadsNowhere(path) }
        return
      }
      let item = try disk.item(at: target)
      guard isSchema || item == .folder else { return }
      // A link to the schema folder itself leads to what is read anyway.
      guard target == root || target.hasPrefix(root + "/") else { throw .linkLeavesSchema(path) }
      let names = target.dropFirst(root.count).split(separator: "/")
      let isRead =
        !names.contains { $0.hasPrefix(".") }
        && (item == .folder || SchemaFolder.isSchema(target.lastName))
      guard isRead else { throw .linkToOther(path) }
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

  static func schemaIsNoFolder(_ path: String) -> DiskError {
    DiskError(description: "'\(path)' is no folder; name the one that holds it with --schema")
  }

  static func noSchemaFiles(_ path: String, hasRules: Bool) -> DiskError {
    let besides = hasRules ? " besides lint.yaml" : ""
    return DiskError(
      description: "there is no .yaml or .yml file\(besides) in the schema folder '\(path)'")
  }

  static func noSuchFile(_ path: String) -> DiskError {
    DiskError(description: "there is no file '\(path)'")
  }

  static func folderForFile(_ path: String) -> DiskError {
    DiskError(description: "'\(path)' is a folder; name the files in it one by one")
  }

  static func noFile(_ path: String) -> DiskError {
    DiskError(description: "'\(path)' is neither a file nor a folder of files")
  }

  static func notInSchema(_ path: String) -> DiskError {
    DiskError(description: "'\(path)' is no file of the schema; name its folder with --schema")
  }

  static func linkLeavesSchema(_ path: String) -> DiskError {
    DiskError(
      description: "'\(path)' is a link that leads out of the schema folder; "
        + "copy what it leads to into it")
  }

  static func linkLeadsNowhere(_ path: String) -> DiskError {
    DiskError(description: "'\(path)' is a link that leads nowhere; mend or remove it")
  }

  static func notReadable(_ path: String) -> DiskError {
    DiskError(
      description: "'\(path)' has the name of a schema file and is none; rename or remove it")
  }

  static func linkToOther(_ path: String) -> DiskError {
    DiskError(
      description: "'\(path)' is a link to what is no file of the schema; "
        + "rename what it leads to, or remove the link")
  }

  static func changesWhileRead(_ path: String) -> DiskError {
    DiskError(
      description: "'\(path)' changed or went away each time it was read; "
        + "try again when nobody writes it")
  }
}
