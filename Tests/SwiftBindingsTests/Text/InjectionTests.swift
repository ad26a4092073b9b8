import APISchema
import SwiftBindings
import Testing

/// No text of a schema leaves the literal or the comment that it stands in.
@Suite struct InjectionTests {
  @Test(
    "hostile text changes no token outside of literals and comments", arguments: HostileText.all)
  func tokens(_ text: String) throws {
    let harmless = try Self.structure(text: "plain", name: "harmless")
    #expect(try Self.structure(text: text, name: "harmless") == harmless)
    #expect(try Self.structure(text: "plain", name: text) == harmless)
  }

  @Test("nothing invisible is printed", arguments: HostileText.all)
  func visible(_ text: String) {
    for file in Self.files(text: text, name: text) {
      let printed = String(decoding: file.bytes, as: UTF8.self)
      let unseen = printed.unicodeScalars.filter { scalar in
        scalar != "\n" && Self.unseen.contains(scalar.properties.generalCategory)
      }
      #expect(unseen.isEmpty)
    }
  }

  @Test("the scanner of this test sees an escape from a literal")
  func scanner() throws {
    #expect(try SwiftTokens("f(\"a\") // x").text == "f(\"\")")
    #expect(try SwiftTokens("f(\"a\\\"\", \"\"\"\n a\"b\n \"\"\")").text == "f(\"\",\"\")")
    #expect(throws: SwiftTokens.Flaw.self) { try SwiftTokens("f(\"a\\(b)\")") }
    #expect(throws: SwiftTokens.Flaw.self) { try SwiftTokens("f(\"a\nb\")") }
    #expect(try SwiftTokens("// a\rexit(1)").text == "exit(1)")
  }

  private static let unseen: Set<Unicode.GeneralCategory> = [
    .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
  ]

  private static func files(text: String, name: String) -> [GeneratedFile] {
    let api = APIDescription.hostile(text, name: name)
    return BindingsPlan(naming: api, options: BindingsOptions(examples: true)).print()
  }

  /// What is left of the files without literals, comments and layout.
  private static func structure(text: String, name: String) throws -> [String] {
    try files(text: text, name: name).map { file in
      let tokens = try SwiftTokens(String(decoding: file.bytes, as: UTF8.self)).text
      // Names of examples become names of functions.
      return tokens.replacing(/(?:thingsCreate|event)[A-Z][A-Za-z0-9]*\(/, with: "example(")
        .replacing(",]", with: "]")
    }
  }
}

/// The tokens of a Swift text, without what stands in literals and comments.
///
/// As Swift does, it takes a carriage return for the end of a line too.
struct SwiftTokens {
  private(set) var text = ""

  enum Flaw: Error { case interpolation, openLiteral }

  init(_ source: String) throws {
    var rest = Substring(source).unicodeScalars
    while let scalar = rest.first {
      if rest.starts(with: "//".unicodeScalars) {
        rest = rest.drop { $0 != "\n" && $0 != "\r" }
      } else if rest.starts(with: "\"\"\"".unicodeScalars) {
        rest = try Self.skip(rest.dropFirst(3), to: "\"\"\"", linesAllowed: true)
        text += "\"\""
      } else if scalar == "\"" {
        rest = try Self.skip(rest.dropFirst(), to: "\"", linesAllowed: false)
        text += "\"\""
      } else {
        if !scalar.properties.isWhitespace { text.unicodeScalars.append(scalar) }
        rest.removeFirst()
      }
    }
  }

  private static func skip(
    _ literal: Substring.UnicodeScalarView, to end: String, linesAllowed: Bool
  ) throws -> Substring.UnicodeScalarView {
    var rest = literal
    while let scalar = rest.first {
      if rest.starts(with: end.unicodeScalars) { return rest.dropFirst(end.unicodeScalars.count) }
      if !linesAllowed, scalar == "\n" || scalar == "\r" { throw Flaw.openLiteral }
      rest.removeFirst()
      if scalar == "\\" {
        if rest.first == "(" { throw Flaw.interpolation }
        rest = rest.dropFirst()
      }
    }
    throw Flaw.openLiteral
  }
}
