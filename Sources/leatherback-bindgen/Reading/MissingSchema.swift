// Why there is no schema in a revision, with what to do.
extension GitRevision {
  /// - Parameters:
  ///   - path: The folder as people see it.
  ///   - fileNames: Names of the files that it holds now; none when it is gone.
  func reasonForNoFiles(in path: String, holdingNow fileNames: [String]) throws(DiskError)
    -> DiskError
  {
    let list = try git.output(of: "ls-tree", "-l", "-z", commit, "--", folder) ?? []
    switch list.split(separator: 0).compactMap(GitTreeEntry.init).first?.kind {
    case .folder: return .noSchemaFiles(path, revision: name)
    case .file: return .schemaIsFile(path, revision: name)
    case .submodule: return .schemaIsSubmodule(path, revision: name)
    case .link: return try linked(path)
    case nil:
      return .noSchemaFolder(path, revision: name, other: try folder(holding: fileNames))
    }
  }

  private func linked(_ path: String) throws(DiskError) -> DiskError {
    let target = try git.line(of: "show", "--no-textconv", "\(commit):./\(folder)") ?? ""
    return .schemaIsLink(path, to: target, revision: name)
  }

  /// The folder that held the files before it had another name: the one with most of the names, and at
  /// least half of them.
  private func folder(holding fileNames: [String]) throws(DiskError) -> String? {
    let list = try git.output(of: "ls-tree", "-r", "-z", "--name-only", commit, "--", ".") ?? []
    var counts: [String: Int] = [:]
    for path in list.split(separator: 0).map({ String(decoding: $0, as: UTF8.self) })
    where path.contains("/") && fileNames.contains(path.lastName) {
      counts[String(path.dropLast(path.lastName.count + 1)), default: 0] += 1
    }
    let best = counts.sorted { $0.key < $1.key }.max { $0.value < $1.value }
    return best.flatMap { 2 * $0.value >= fileNames.count ? $0.key : nil }
  }
}

extension DiskError {
  static func noSchemaFiles(_ folder: String, revision: String) -> DiskError {
    DiskError(
      description: "there is no .yaml or .yml file in '\(folder)' in the git revision '\(revision)'"
    )
  }

  static func noSchemaFolder(_ folder: String, revision: String, other: String?) -> DiskError {
    DiskError(
      description: "there is no folder '\(folder)' in the git revision '\(revision)'; "
        + (other.map { "its files were in '\($0)' then: name '\(revision):\($0)'" }
          ?? "if it had another name then, add that behind a colon, as in '\(revision):api/schema'")
    )
  }

  static func schemaIsFile(_ folder: String, revision: String) -> DiskError {
    DiskError(
      description:
        "'\(folder)' is a file and no folder in the git revision '\(revision)'; name the "
        + "folder of the schema behind a colon, as in '\(revision):api/schema'")
  }

  static func schemaIsLink(_ folder: String, to target: String, revision: String) -> DiskError {
    let isNear = !target.hasPrefix("/") && !target.hasPrefix("..")
    let place = isNear ? folder.dropLast(folder.lastName.count) + target : "api/schema"
    return DiskError(
      description:
        "'\(folder)' is a link to '\(target)' in the git revision '\(revision)'; name the "
        + "folder that it leads to behind a colon, as in '\(revision):\(place)'")
  }

  static func schemaIsSubmodule(_ folder: String, revision: String) -> DiskError {
    DiskError(
      description:
        "'\(folder)' is a submodule in the git revision '\(revision)', so its files are in "
        + "another repository: check that out in a second folder, and name both folders")
  }
}
