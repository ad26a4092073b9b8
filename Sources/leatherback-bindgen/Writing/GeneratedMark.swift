/// The first line that tells a generated file from everybody else's.
///
/// The writers replace and remove files with this line and no others.
struct GeneratedMark: Sendable {
  /// The mark of Swift files.
  static let swift = GeneratedMark(opening: "// ")

  /// The mark of pages in Markdown.
  static let markdown = GeneratedMark(opening: "<!-- ", closing: " -->")

  /// The mark of JSON: a member, since there are no comments.
  static let json = GeneratedMark(opening: "{\"$comment\": \"", closing: "\",")

  /// What that member says of the description of the schema language.
  static let languageComment =
    "Generated from the schema language. Do not edit: change the schema language, "
    + "run `make generate`."

  /// Bytes of a file's beginning that are enough to judge it.
  static let reach = 16_384

  private static let warning = Array(" Do not edit: change the schema".utf8)

  private let start: [UInt8]
  private let opening: String
  private let closing: String

  private init(opening: String, closing: String = "") {
    self.opening = opening
    self.closing = closing
    start = Array("\(opening)Generated from ".utf8)
  }

  /// The line for a file that is made from all of a schema, with its line end.
  ///
  /// - Parameter schema: Name of the schema's folder.
  func line(for schema: String) -> String {
    // It would end a comment of Markdown.
    let name = schema.visible.filter { $0 != ">" }
    return "\(opening)Generated from \(name). "
      + "Do not edit: change the schema, run `make generate`.\(closing)\n"
  }

  /// Whether a file that begins with `bytes` was made by this tool.
  func isOn(_ bytes: some Collection<UInt8>) -> Bool {
    let line = bytes.prefix(Self.reach).prefix { $0 != UInt8(ascii: "\n") }
    guard line.starts(with: start) else { return false }
    var rest = line.dropFirst(start.count)
    while rest.count >= Self.warning.count {
      if rest.starts(with: Self.warning) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
