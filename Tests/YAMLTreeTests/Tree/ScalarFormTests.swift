import Testing

@testable import YAMLTree

@Suite("What a scalar stands for")
struct ScalarFormTests {
  private func resolved(_ text: String, _ style: YAMLScalar.Style = .plain) -> YAMLScalar.Resolved {
    YAMLScalar(text: text, style: style).resolved
  }

  @Test("null", arguments: ["", "~", "null", "Null", "NULL"])
  func nulls(_ text: String) {
    #expect(resolved(text) == .null)
  }

  @Test("true and false")
  func booleans() {
    for text in ["true", "True", "TRUE"] { #expect(resolved(text) == .bool(true)) }
    for text in ["false", "False", "FALSE"] { #expect(resolved(text) == .bool(false)) }
  }

  @Test(
    "whole numbers",
    arguments: [
      ("0", 0), ("-0", 0), ("+12", 12), ("-12", -12), ("0777", 777), ("007", 7), ("0o7", 7),
      ("0o17", 15), ("0xF", 15), ("0xdeadBEEF", 0xDEAD_BEEF), ("9223372036854775807", .max),
      ("9223372036854775808", nil), ("0xFFFFFFFFFFFFFFFFF", nil),
    ] as [(String, Int?)])
  func integers(text: String, value: Int?) {
    #expect(resolved(text) == .integer(text))
    #expect(YAMLScalar(text: text, style: .plain).integer == value)
  }

  @Test(
    "numbers with a fraction or an exponent",
    arguments: [
      "0.5", ".5", "-.5", "+.5", "5.", "-0.0", "1e3", "1E3", "1.5e+3", "1.5e-3", "5.e3", "12e03",
      "685.23015",
    ])
  func decimals(_ text: String) {
    #expect(resolved(text) == .decimal(text))
    #expect(YAMLScalar(text: text, style: .plain).integer == nil)
  }

  @Test("what is no number")
  func notNumbers() {
    for text in [".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"] {
      #expect(resolved(text) == .infinity(isNegative: false))
    }
    for text in ["-.inf", "-.Inf", "-.INF"] {
      #expect(resolved(text) == .infinity(isNegative: true))
    }
    for text in [".nan", ".NaN", ".NAN"] { #expect(resolved(text) == .notANumber) }
  }

  @Test(
    "all else is a string, what YAML 1.1 thought special too",
    arguments: [
      "NO", "no", "No", "yes", "Yes", "YES", "on", "off", "On", "OFF", "y", "n", "Y", "N", "1_000",
      "12:30", "12:30:45", "2026-01-31", "nULL", "tRUE", "fALSE", "0o8", "0o", "0x", "0xG", "0b1",
      "-0x1", "+0o7", "-0o7", "0O7", "0XF", ".", "-", "+", "-.", "+.", "e3", ".e3", "1e", "1e+",
      "1.2.3", "1 2", "--1", "+-1", ".inF", "+.nan", "-.nan", "inf", "nan", "NaN", "Infinity",
      "١٢", "<<", "=", "é",
    ])
  func strings(_ text: String) {
    #expect(resolved(text) == .string(text))
  }

  @Test(
    "what is quoted or a block is a string",
    arguments: [YAMLScalar.Style.singleQuoted, .doubleQuoted, .literal, .folded])
  func quoted(_ style: YAMLScalar.Style) {
    for text in ["", "null", "true", "12", "0x1F", "1.5", ".inf", ".nan"] {
      #expect(resolved(text, style) == .string(text))
    }
    #expect(YAMLScalar(text: "12", style: style).integer == nil)
  }

  @Test("styles are told apart in a document")
  func styles() throws {
    let node = try root(of: "[a, 'a', \"a\"]")
    #expect(node.items.map { $0.scalar?.style } == [.plain, .singleQuoted, .doubleQuoted])
    let blocks = try root(of: "- |\n a\n- >\n a\n")
    #expect(blocks.items.map { $0.scalar?.style } == [.literal, .folded])
  }
}
