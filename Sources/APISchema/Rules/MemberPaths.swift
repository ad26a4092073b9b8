import YAMLTree

/// A path of members is names with single dots between them.
///
/// ```yaml
/// traceID: extensions..traceId
/// ```
enum MemberPaths {
  static func check(_ path: Located<String>, into diagnostics: inout Diagnostics) {
    if WirePath(path).names.contains("") {
      diagnostics.report(.badMemberPath(path))
    } else if let mark = path.value.first(where: { "{}[]\"',".contains($0) || $0.isWhitespace }) {
      diagnostics.report(.markInMemberPath(path, mark))
    }
  }
}

extension WirePath {
  /// The path as written.
  init(_ path: Located<String>) {
    self.init(
      names: path.value.split(separator: ".", omittingEmptySubsequences: false).map(String.init))
  }
}

extension Diagnostic {
  /// A path of members has a mark in it that no name has.
  static func markInMemberPath(_ path: Located<String>, _ mark: Character) -> Diagnostic {
    Diagnostic(
      .error, id: "bad-member-path", at: path.range,
      "'\(path.value)' does not lead to a member: there is a '\(mark)' in it",
      hint: "write names with single dots between them, as in 'extensions.traceId'")
  }

  /// A path of members has an empty name in it.
  static func badMemberPath(_ path: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "bad-member-path", at: path.range,
      "'\(path.value)' does not lead to a member: a name between its dots is empty",
      hint: "write names with single dots between them, as in 'extensions.traceId'")
  }
}
