import LeatherbackRuntime
import Testing

@Suite("The grammar of RFC 8259")
struct GrammarTests {
  @Test(
    "every text that the grammar allows is read",
    arguments: [
      "null", "true", "false", "0", "-0", "12", "1e5", "1E+2", "1.5e-3", "0.1", #""""#, #""a""#,
      "[]", "{}", "[ ]", "{ }", "[1]", "[1,2]", "[[],{}]", #"{"a":1}"#, #"{"a":{"b":[null]}}"#,
      " \t\r\n1 \t\r\n", " [ 1 , 2 ] ", #" { "a" : 1 , "b" : 2 } "#, #"{"":0}"#,
      #""\"\\\/\b\f\n\r\t\u0041\ud83d\ude00\u0000""#, "\"\u{7F}\"", "\"é😀\u{2028}\"",
      #"{"a":1,"A":2}"#, "1e400", "123456789012345678901234567890.12", "\u{FEFF}[1]",
    ])
  func valid(_ text: String) throws {
    _ = try json(text)
  }

  @Test("what stands at a place where it may not is pointed at", arguments: Rejected.structures)
  func structure(_ rejected: Rejected) { rejected.expectRejection() }

  @Test("numbers that only look like numbers are rejected", arguments: Rejected.numbers)
  func numbers(_ rejected: Rejected) { rejected.expectRejection() }

  @Test(
    "strings with what has to be escaped, or with bad escapes, are rejected",
    arguments: Rejected.strings)
  func strings(_ rejected: Rejected) { rejected.expectRejection() }

  @Test(
    "bytes that are not UTF-8 are rejected at the first byte of the sequence",
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3, 0x28], [0xE0, 0x80, 0x80],
      [0xE2, 0x28, 0xA1],
      [0xE2, 0x82, 0x28], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xF0, 0x9F, 0x98, 0x28],
    ] as [[UInt8]])
  func notUTF8(_ sequence: [UInt8]) {
    let text = Array(#"{"a":"xx"#.utf8) + sequence + Array(#""}"#.utf8)
    expect(.invalidUTF8, at: 8) { _ = try JSONDocument(parsing: text) }
  }

  @Test("a member that occurs twice is rejected, where it occurs again")
  func duplicates() {
    expect(.duplicateMember, at: 7) { _ = try json(#"{"a":1,"a":2}"#) }
    expect(.duplicateMember, at: 21) {
      _ = try json(#"{"x":[0,{"b":1,"c":2,"b":3}]}"#)
    }
    expect(.duplicateMember, at: 7) { _ = try json(#"{"a":1,"\u0061":2}"#) }
    // One text for Swift, two for a comparison of bytes: a dictionary could not hold both.
    expect(.duplicateMember, at: 8) {
      _ = try json("{\"\u{E9}\":1,\"e\u{301}\":2}")
    }
  }

  @Test("duplicates are found in objects of any size")
  func duplicatesInLargeObjects() throws {
    for count in [2, 31, 32, 33, 34, 500] {
      let members = (0..<count).map { "\"m\($0)\":0" }.joined(separator: ",")
      #expect(try object("{\(members)}").names.count == count)
      #expect(throws: JSONError.self) { try json("{\(members),\"m\(count / 2)\":1}") }
    }
  }
}

/// A text with the error that it gives.
struct Rejected: Sendable, CustomTestStringConvertible {
  let text: String
  let kind: JSONError.Kind
  let offset: Int
  let path: String

  init(_ text: String, _ kind: JSONError.Kind, _ offset: Int, _ path: String = "") {
    self.text = text
    self.kind = kind
    self.offset = offset
    self.path = path
  }

  var testDescription: String { text }

  func expectRejection() {
    expect(kind, at: offset, path: path) { _ = try json(text) }
  }

  static let structures = [
    Rejected("", .unexpectedEnd, 0),
    Rejected("  ", .unexpectedEnd, 2),
    Rejected("nul", .unexpectedEnd, 3),
    Rejected("nulL", .unexpectedCharacter, 3),
    Rejected("True", .unexpectedCharacter, 0),
    Rejected("[", .unexpectedEnd, 1, "[0]"),
    Rejected("[1", .unexpectedEnd, 2, "[0]"),
    Rejected("[1,", .unexpectedEnd, 3, "[1]"),
    Rejected("[1,]", .unexpectedCharacter, 3, "[1]"),
    Rejected("[,1]", .unexpectedCharacter, 1, "[0]"),
    Rejected("[1 2]", .unexpectedCharacter, 3, "[0]"),
    Rejected("[1}", .unexpectedCharacter, 2, "[0]"),
    Rejected("{", .unexpectedEnd, 1),
    Rejected("{]", .unexpectedCharacter, 1),
    Rejected("{1:2}", .unexpectedCharacter, 1),
    Rejected(#"{"a""#, .unexpectedEnd, 4),
    Rejected(#"{"a" 1}"#, .unexpectedCharacter, 5),
    Rejected(#"{"a":}"#, .unexpectedCharacter, 5),
    Rejected(#"{"a":1,}"#, .unexpectedCharacter, 7),
    Rejected(#"{"a":1 "b":2}"#, .unexpectedCharacter, 7),
    Rejected(#"{"a":{"b":[1,x]}}"#, .unexpectedCharacter, 13),
    Rejected(#"{"a":1}}"#, .trailingBytes, 7),
    Rejected("1 2", .trailingBytes, 2),
    Rejected("[] // done", .trailingBytes, 3),
    Rejected("'a'", .unexpectedCharacter, 0),
    Rejected("\u{A0}1", .unexpectedCharacter, 0),
    Rejected("1\u{0}", .trailingBytes, 1),
    Rejected("NaN", .unexpectedCharacter, 0),
    Rejected("[Infinity]", .unexpectedCharacter, 1, "[0]"),
    Rejected("[\u{FEFF}1]", .unexpectedCharacter, 1, "[0]"),
  ]

  static let numbers = [
    Rejected("01", .invalidNumber, 0),
    Rejected("-01", .invalidNumber, 0),
    Rejected("-", .unexpectedEnd, 1),
    Rejected("-a", .invalidNumber, 0),
    Rejected("+1", .unexpectedCharacter, 0),
    Rejected(".5", .unexpectedCharacter, 0),
    Rejected("1.", .unexpectedEnd, 2),
    Rejected("1.e5", .invalidNumber, 0),
    Rejected("[1.]", .invalidNumber, 1, "[0]"),
    Rejected("1e", .unexpectedEnd, 2),
    Rejected("[1e]", .invalidNumber, 1, "[0]"),
    Rejected("1e+", .unexpectedEnd, 3),
    Rejected("[1e+-2]", .invalidNumber, 1, "[0]"),
    Rejected("0x10", .trailingBytes, 1),
    Rejected("1_000", .trailingBytes, 1),
    Rejected("1,5", .trailingBytes, 1),
    Rejected("--1", .invalidNumber, 0),
  ]

  static let strings = [
    Rejected(#"""#, .unexpectedEnd, 1),
    Rejected(#""abc"#, .unexpectedEnd, 4),
    Rejected(#""abc\"#, .unexpectedEnd, 5),
    Rejected(#""\x41""#, .invalidEscape, 1),
    Rejected(#""\'""#, .invalidEscape, 1),
    Rejected(#""\u12""#, .invalidEscape, 1),
    Rejected(#""\u12G4""#, .invalidEscape, 1),
    Rejected(#""ab\u12"#, .unexpectedEnd, 7),
    Rejected(#""ab\ud800""#, .invalidEscape, 3),
    Rejected(#""\ud800x""#, .invalidEscape, 1),
    Rejected(#""\ud800\n""#, .invalidEscape, 1),
    Rejected(#""\ud800\ud800""#, .invalidEscape, 1),
    Rejected(#""\udc00""#, .invalidEscape, 1),
    Rejected(#""\ud83d\ude0"#, .unexpectedEnd, 12),
    Rejected("\"a\nb\"", .controlCharacter, 2),
    Rejected("\"abcdefgh\tb\"", .controlCharacter, 9),
    Rejected("\"\u{0}\"", .controlCharacter, 1),
    Rejected("\"\u{1F}\"", .controlCharacter, 1),
  ]
}
