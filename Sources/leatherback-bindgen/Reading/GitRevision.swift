import YAMLTree

/// The files of a schema folder as they were in a revision of the git repository that holds it.
struct GitRevision: Sendable {
  /// As it was asked for, as in `main` or `HEAD~3`.
  let name: String

  /// Absolute path of the folder that holds the schema folder.
  private let parent: String

  /// Name of the schema folder.
  private let folder: String

  /// Identifier of the commit.
  private let commit: String

  /// Looks a revision up.
  ///
  /// - Parameter path: Absolute path of the schema folder, which need not be there any more.
  init(_ name: String, ofFolderAt path: String) throws(DiskError) {
    self.name = name
    parent = path.parentFolder
    folder = path.lastName
    guard try Self.git(["rev-parse", "--is-inside-work-tree"], in: parent, for: name) != nil else {
      throw .noRepository(parent, revision: name)
    }
    // What begins with a dash would be an option to git.
    guard !name.hasPrefix("-"),
      let commit = try Self.git(
        ["rev-parse", "--verify", "--quiet", "\(name)^{commit}"], in: parent, for: name)
    else { throw .noRevision(name) }
    self.commit = String(decoding: commit.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  /// The files that ``SchemaFolder`` reads on the disk: no hidden ones, and no links.
  func files() throws(DiskError) -> [SchemaFolder.File] {
    let list = try Self.git(
      ["ls-tree", "-r", "-l", "-z", commit, "--", "\(folder)/"], in: parent, for: name)
    let entries = (list ?? []).split(separator: 0).compactMap(TreeEntry.init)
    let wanted = entries.filter { entry in
      let names = entry.path.split(separator: "/")
      return entry.isFile && SchemaFolder.isSchema(entry.path)
        && !names.dropFirst().contains { $0.hasPrefix(".") }
    }
    guard !wanted.isEmpty else { throw .noSchemaFiles(folder, revision: name) }
    var files: [SchemaFolder.File] = []
    var rest = wanted[...]
    while !rest.isEmpty {
      files += try contents(of: rest.prefix(Self.filesAtOnce))
      rest = rest.dropFirst(Self.filesAtOnce)
    }
    return files
  }

  /// So many identifiers fit into the arguments of a process everywhere.
  private static let filesAtOnce = 500

  /// Git prints the files one behind the other, and has said how long each is.
  private func contents(
    of entries: ArraySlice<TreeEntry>
  ) throws(DiskError) -> [SchemaFolder.File] {
    let arguments = ["show", "--no-textconv", "--no-ext-diff"] + entries.map(\.identifier)
    let bytes = try Self.git(arguments, in: parent, for: name) ?? []
    guard bytes.count == entries.reduce(0, { $0 + $1.size }) else {
      throw .unreadableRevision(name)
    }
    var rest = bytes[...]
    return entries.map { entry in
      defer { rest = rest.dropFirst(entry.size) }
      return SchemaFolder.File(
        name: entry.path, path: "\(name):\(entry.path)", bytes: Array(rest.prefix(entry.size)))
    }
  }

  /// What git prints; `nil` when it ends with an error.
  private static func git(
    _ arguments: [String], in folder: String, for revision: String
  ) throws(DiskError) -> [UInt8]? {
    let process = ChildProcess(arguments: ["git", "-C", folder] + arguments)
    guard let outcome = try process.run() else { throw .noGit(revision: revision) }
    return outcome.status == 0 ? outcome.output : nil
  }
}

/// A line of `git ls-tree -l`: mode, kind, identifier, size, a tab, the path.
private struct TreeEntry {
  let isFile: Bool
  let identifier: String
  let size: Int
  let path: String

  init?(_ line: ArraySlice<UInt8>) {
    let parts = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let facts = String(decoding: parts[0], as: UTF8.self).split(separator: " ")
    guard facts.count == 4, let size = Int(facts[3]) else { return nil }
    // Links are blobs too, with another mode.
    isFile = facts[1] == "blob" && facts[0].hasPrefix("100")
    identifier = String(facts[2])
    self.size = size
    path = String(decoding: parts[1], as: UTF8.self)
  }
}

extension DiskError {
  static func noGit(revision: String) -> DiskError {
    DiskError(
      description:
        "'\(revision)' is no folder, and git, which would know revisions, is not installed")
  }

  static func noRepository(_ folder: String, revision: String) -> DiskError {
    DiskError(
      description:
        "'\(revision)' is no folder, and no revision: '\(folder)' is in no git repository")
  }

  static func noRevision(_ name: String) -> DiskError {
    DiskError(description: "there is neither a folder nor a git revision called '\(name)'")
  }

  static func noSchemaFiles(_ folder: String, revision: String) -> DiskError {
    DiskError(
      description: "there is no .yaml or .yml file in '\(folder)' in the git revision '\(revision)'"
    )
  }

  static func unreadableRevision(_ name: String) -> DiskError {
    DiskError(description: "git cannot read the files of the revision '\(name)'")
  }
}
