/// Git, run in a folder, for what it knows of the repository around it.
struct Git: Sendable {
  /// Absolute path of a folder that is there.
  let folder: String

  /// What was asked for, for messages.
  let revision: String

  /// What git prints; `nil` when it ends with an error.
  func output(of arguments: String...) throws(DiskError) -> [UInt8]? {
    try output(of: arguments)
  }

  func output(of arguments: [String]) throws(DiskError) -> [UInt8]? {
    let outcome = try outcome(of: arguments)
    return outcome.status == 0 ? outcome.output : nil
  }

  /// The same as text without the end of its last line.
  func line(of arguments: String...) throws(DiskError) -> String? {
    let bytes = try output(of: arguments)
    return bytes.map { String(decoding: $0.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self) }
  }

  /// Makes sure that there is a repository that git reads.
  func checkRepository() throws(DiskError) {
    let outcome = try outcome(of: ["rev-parse", "--git-dir"])
    guard outcome.status != 0 else { return }
    let errors = String(decoding: outcome.errors, as: UTF8.self)
    if errors.contains("not a git repository") { throw .noRepository(folder, revision: revision) }
    let lines = errors.split(separator: "\n")
    let words = (lines.first { $0.hasPrefix("fatal: ") } ?? lines.first).map {
      $0.hasPrefix("fatal: ") ? $0.dropFirst("fatal: ".count) : $0
    }
    throw .gitRefuses(
      words.map(String.init) ?? "it ended with code \(outcome.status)", folder: folder,
      advice: lines.lazy.map { $0.drop(while: \.isWhitespace) }
        .first { $0.hasPrefix("git config --global --add safe.directory ") })
  }

  private func outcome(of arguments: [String]) throws(DiskError) -> ChildProcess.Outcome {
    let process = ChildProcess(
      arguments: ["git", "--no-pager", "-C", folder] + arguments, environment: Self.environment)
    guard let outcome = try process.run() else { throw .noGit(revision: revision) }
    return outcome
  }

  /// Which repository it is, and where it stores what it knows, follows from the folder alone: a hook of
  /// git, or a tool that runs in one, names others in the environment. Nobody is asked for a password.
  private static let environment: [String: String?] = [
    "GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_INDEX_FILE": nil, "GIT_COMMON_DIR": nil,
    "GIT_PREFIX": nil, "GIT_NAMESPACE": nil, "GIT_SHALLOW_FILE": nil,
    "GIT_CEILING_DIRECTORIES": nil, "GIT_OBJECT_DIRECTORY": nil,
    "GIT_ALTERNATE_OBJECT_DIRECTORIES": nil,
    "GIT_TRACE": nil, "GIT_EXTERNAL_DIFF": nil,
    "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_PAGER": "cat", "LC_ALL": "C",
  ]
}

extension DiskError {
  static func noGit(revision: String) -> DiskError {
    DiskError(
      description:
        "'\(revision)' is no folder, and git, which would know revisions, is not installed "
        + "or not in the PATH")
  }

  static func noRepository(_ folder: String, revision: String) -> DiskError {
    DiskError(
      description:
        "'\(revision)' is no folder, and no revision: '\(folder)' is in no git repository")
  }

  /// - Parameter advice: A command of git's own for a repository of somebody else: only git knows where
  ///   that begins, and it has quoted the path for a shell.
  static func gitRefuses(_ words: String, folder: String, advice: Substring?) -> DiskError {
    DiskError(
      description: "git does not read the repository of '\(folder)': \(words)"
        + (advice.map { "; if you trust it, run: \($0)" } ?? ""))
  }
}
