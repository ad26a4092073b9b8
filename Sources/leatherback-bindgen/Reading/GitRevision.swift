import YAMLTree

/// The files of a schema folder as they were in a revision of the git repository that holds it.
struct GitRevision: Sendable {
  /// As it was asked for, as in `main` or `HEAD~3`.
  let name: String

  /// Git in the folder that ``folder`` is seen from.
  let git: Git

  /// Path of the schema folder from there.
  let folder: String

  /// Identifier of the commit.
  let commit: String

  /// Looks a revision up.
  ///
  /// - Parameter path: Absolute path of the schema folder, which need not be there any more.
  init(_ name: String, ofFolderAt path: String, on disk: Disk) throws(DiskError) {
    self.name = name
    var parent = path.parentFolder
    while try disk.item(at: parent) == nil { parent = parent.parentFolder }
    folder = path.shownPath(from: parent)
    git = Git(folder: parent, revision: name)
    try git.checkRepository()
    // What begins with a dash would be an option to git.
    guard !name.hasPrefix("-"),
      let commit = try git.line(of: "rev-parse", "--verify", "--quiet", "\(name)^{commit}")
    else { throw .noRevision(name, hint: try Self.hint(for: name, git)) }
    self.commit = commit
  }

  /// What may be the reason why git does not know a revision.
  private static func hint(for name: String, _ git: Git) throws(DiskError) -> String? {
    let remotes = try git.output(of: "for-each-ref", "--format=%(refname:short)", "refs/remotes")
    let names = String(decoding: remotes ?? [], as: UTF8.self).split(separator: "\n")
    if let remote = names.first(where: { $0.hasSuffix("/\(name)") }) {
      return "did you mean '\(remote)'?"
    }
    guard try git.line(of: "rev-parse", "--is-shallow-repository") == "true" else { return nil }
    return
      "this clone is shallow: run 'git fetch --unshallow --tags' first, or let CI check out the "
      + "whole history ('fetch-depth: 0' in GitHub Actions)"
  }

  /// The files that ``SchemaFolder`` reads on the disk: no hidden ones, and no links.
  ///
  /// - Parameter shownPath: What to call the folder in messages.
  func files(shownAs shownPath: String) throws(DiskError) -> [SchemaFolder.File] {
    let list = try git.output(of: "ls-tree", "-r", "-l", "-z", commit, "--", "\(folder)/")
    let wanted = (list ?? []).split(separator: 0).compactMap(GitTreeEntry.init).filter { entry in
      let names = entry.path.dropFirst(folder.count).split(separator: "/")
      return entry.kind == .file && SchemaFolder.isSchema(entry.path)
        && !names.contains { $0.hasPrefix(".") }
    }
    guard !wanted.isEmpty else { return [] }
    var files: [SchemaFolder.File] = []
    var rest = wanted[...]
    while !rest.isEmpty {
      files += try contents(of: rest.prefix(Self.filesAtOnce), shownAs: shownPath)
      rest = rest.dropFirst(Self.filesAtOnce)
    }
    return files
  }

  /// So many identifiers fit into the arguments of a process everywhere.
  private static let filesAtOnce = 500

  /// Git prints the files one behind the other, and has said how long each is.
  private func contents(
    of entries: ArraySlice<GitTreeEntry>, shownAs shownPath: String
  ) throws(DiskError) -> [SchemaFolder.File] {
    let arguments = ["show", "--no-textconv", "--no-ext-diff"] + entries.map(\.identifier)
    let bytes = try git.output(of: arguments) ?? []
    guard bytes.count == entries.reduce(0, { $0 + $1.size }) else {
      throw .unreadableRevision(name)
    }
    var rest = bytes[...]
    return entries.map { entry in
      defer { rest = rest.dropFirst(entry.size) }
      let path = String(entry.path.dropFirst(folder.count + 1))
      return SchemaFolder.File(
        name: folder.lastName.appending(path: path), path: shownPath.appending(path: path),
        bytes: Array(rest.prefix(entry.size)))
    }
  }
}

/// A line of `git ls-tree -l`: mode, kind, identifier, size, a tab, the path.
struct GitTreeEntry: Sendable, Equatable {
  let kind: Kind
  let identifier: String

  /// Bytes of a file.
  let size: Int
  let path: String

  enum Kind: Sendable {
    case file, folder, link, submodule
  }

  init?(_ line: ArraySlice<UInt8>) {
    let parts = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let facts = String(decoding: parts[0], as: UTF8.self).split(separator: " ")
    guard facts.count == 4 else { return nil }
    switch facts[0].prefix(3) {
    case "100": kind = .file
    case "120": kind = .link
    case "160": kind = .submodule
    case "040": kind = .folder
    default: return nil
    }
    identifier = String(facts[2])
    size = Int(facts[3]) ?? 0
    path = String(decoding: parts[1], as: UTF8.self)
  }
}

extension DiskError {
  static func noRevision(_ name: String, hint: String?) -> DiskError {
    DiskError(
      description: "there is neither a folder nor a git revision called '\(name)'"
        + (hint.map { "; \($0)" } ?? ""))
  }

  static func unreadableRevision(_ name: String) -> DiskError {
    DiskError(
      description:
        "git cannot read the files of the revision '\(name)'; if this clone has only a part "
        + "of them, run 'git fetch --refetch' where there is a network")
  }
}
