/// What was done or should be done to one generated file, in words.
struct SingleChangeReport: Sendable {
  /// The file's path as shown to people.
  let path: String

  let change: SingleFile.Change
  let isColored: Bool

  /// Lines of a diff that are shown.
  private static let diffLimit = 80

  /// One line about a run that ended well.
  func summary(isCheck: Bool) -> String {
    switch change {
    case .none: isCheck ? "\(path) is as it should be\n" : "unchanged \(path)\n"
    case .addition, .replacement: "wrote \(path)\n"
    }
  }

  /// What differs from the page that the schema asks for.
  func drift(to page: String) -> String {
    guard case .replacement(let bytes) = change else { return "missing: \(path)\n" }
    let diff = UnifiedDiff(from: String(decoding: bytes, as: UTF8.self), to: page)
    let text = diff.text(
      old: path, new: "\(path) as the schema says", limit: Self.diffLimit, isColored: isColored)
    return "differs: \(path)\n\(text)"
  }

  /// The one sentence that ends a check that found something.
  func verdict(on schema: String) -> String {
    "'\(path)' is not what '\(schema)' says; run `make generate`, or the command without --check"
  }
}
