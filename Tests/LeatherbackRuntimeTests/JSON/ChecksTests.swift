import Foundation
@_spi(Generated) import LeatherbackRuntime
import Testing

@Suite("Checks before sending")
struct ChecksTests {
  private struct Item: JSONWritable {
    var name: String
    var amount: Decimal

    func write(json writer: inout JSONWriter) {
      writer.writeObject { writer in
        writer.string("name", name)
        writer.checkLength("name", name, min: 1, max: 5)
        writer.decimal("amount", amount)
        writer.checkScale("amount", amount, 2)
      }
    }
  }

  @Test("a violation names its member through objects, lists and maps")
  func paths() {
    var writer = JSONWriter()
    writer.writeObject { writer in
      writer.value("first", Item(name: "", amount: 1))
      writer.value("items", [Item(name: "a", amount: 1), Item(name: "abcdef", amount: 1.125)])
      writer.value("map", ["a b": [Item(name: "", amount: 0)]])
      writer.string("last", "x")
      writer.checkLength("last", "x", min: 2)
    }
    #expect(
      writer.violations.map(\.description) == [
        "first.name: at least 1 character",
        "items[1].name: at most 5 characters",
        "items[1].amount: at most 2 decimal places",
        "map[*][0].name: at least 1 character",
        "last: at least 2 characters",
      ])
  }

  @Test("length counts UTF-16 code units, as the service does")
  func length() {
    #expect(violations { $0.checkLength("x", "1234", max: 4) }.isEmpty)
    #expect(violations { $0.checkLength("x", "éééé", min: 4, max: 4) }.isEmpty)
    #expect(violations { $0.checkLength("x", "😀😀", max: 4) }.isEmpty)
    #expect(violations { $0.checkLength("x", "😀😀", max: 3) } == ["at most 3 characters"])
    #expect(violations { $0.checkLength("x", "", min: 1) } == ["at least 1 character"])
    #expect(violations { $0.checkLength("x", "abc", min: 4, max: 2) }.count == 2)
  }

  @Test("a pattern has to match the whole value")
  func pattern() {
    #expect(violations { $0.checkPattern("x", "GBP", "[A-Z]{3}") }.isEmpty)
    #expect(violations { $0.checkPattern("x", "GBP", "^[A-Z]{3}$") }.isEmpty)
    #expect(violations { $0.checkPattern("x", "GBPX", "[A-Z]{3}") } == ["of the form [A-Z]{3}"])
    #expect(violations { $0.checkPattern("x", "GBP\n", "^[A-Z]{3}$") }.count == 1)
    #expect(violations { $0.checkPattern("x", "e\u{301}", "..") }.isEmpty)
  }

  @Test("a pattern that cannot be read fails the check, and nothing traps")
  func badPattern() {
    #expect(
      violations { $0.checkPattern("x", "a", "[a-") } == ["a pattern that can be read: [a-"])
  }

  @Test("bounds are inclusive and exact")
  func bounds() {
    #expect(violations { $0.checkMinimum("x", 1, "1.00") }.isEmpty)
    #expect(
      violations { $0.checkMinimum("x", Decimal(string: "0.99"), "1.00") } == ["at least 1.00"])
    #expect(violations { $0.checkMaximum("x", 10, "10") }.isEmpty)
    #expect(violations { $0.checkMaximum("x", Decimal(string: "10.01"), "10") } == ["at most 10"])
    #expect(violations { $0.checkMinimum("x", .nan, "1") }.count == 1)
    #expect(violations { $0.checkMaximum("x", .nan, "1") }.count == 1)
    #expect(violations { $0.checkMinimum("x", 1, "1e400") }.count == 1)
    #expect(violations { $0.checkMinimumInt("x", 1, 1) }.isEmpty)
    #expect(violations { $0.checkMinimumInt("x", 0, 1) } == ["at least 1"])
    #expect(violations { $0.checkMaximumInt("x", 12, 12) }.isEmpty)
    #expect(violations { $0.checkMaximumInt("x", 13, 12) } == ["at most 12"])
  }

  @Test("scale counts digits that matter")
  func scale() {
    for text in ["12", "12.5", "12.50", "12.55", "1200", "0"] {
      #expect(violations { $0.checkScale("x", Decimal(string: text), 2) }.isEmpty, "\(text)")
    }
    #expect(violations { $0.checkScale("x", Decimal(string: "12.555"), 2) }.count == 1)
    #expect(violations { $0.checkScale("x", 1.5, 0) } == ["at most 0 decimal places"])
    #expect(
      violations { $0.checkScale("x", Decimal(string: "1.25"), 1) } == ["at most 1 decimal place"])
  }

  @Test("a decimal that was made from a Double is told how to be exact")
  func inexactLiteral() {
    let inexact: Decimal = 1.06
    #expect(inexact != Decimal(string: "1.06"), "the literal is exact now: the hint may go")
    let rule =
      "at most 2 decimal places, and this has more than 15 digits: a literal such as 1.06 is not "
      + "exact, write .exact(\"1.06\")"
    #expect(violations { $0.checkScale("x", inexact, 2) } == [rule])
    for text in ["1.234", "-0.123456789012345", "123456789012345000.5", "1234567890123.456"] {
      let isLong = text.hasSuffix("000.5") || text.hasSuffix("3.456")
      let found = violations { $0.checkScale("x", Decimal(string: text), 0) }
      #expect(found.first?.contains("digits:") == isLong, "\(text)")
    }
  }

  @Test("the number of elements has bounds")
  func count() {
    #expect(violations { $0.checkCount("x", 2, min: 1, max: 2) }.isEmpty)
    #expect(violations { $0.checkCount("x", 0, min: 1) } == ["at least 1 element"])
    #expect(violations { $0.checkCount("x", 3, max: 2) } == ["at most 2 elements"])
  }

  @Test("nothing is checked where there is no value")
  func absent() {
    let found = violations { writer in
      writer.checkLength("x", nil, min: 1)
      writer.checkPattern("x", nil, "a")
      writer.checkMinimum("x", nil, "1")
      writer.checkMaximum("x", nil, "1")
      writer.checkScale("x", nil, 0)
      writer.checkMinimumInt("x", nil, 1)
      writer.checkMaximumInt("x", nil, 1)
      writer.checkCount("x", nil, min: 1)
      writer.checkLengthSensitive("x", nil, min: 1)
      writer.checkPatternSensitive("x", nil, "a")
    }
    #expect(found.isEmpty)
  }

  @Test("lists of violations can be joined")
  func lists() {
    var list = ViolationList()
    list.checkCount("a", 0, min: 1)
    var other = ViolationList()
    other.checkMinimumInt("b", 0, 1)
    list.append(contentsOf: other)
    #expect(list.violations.map(\.path) == ["a", "b"])
  }

  private func violations(_ check: (inout JSONWriter) -> Void) -> [String] {
    var writer = JSONWriter()
    check(&writer)
    return writer.violations.map(\.rule)
  }
}
