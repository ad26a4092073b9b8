import Foundation
@_spi(Generated) import LeatherbackRuntime
import Testing

@Suite("Writing")
struct WriterTests {
  @Test("every type has a member function, and commas stand between members only")
  func types() throws {
    let url = try #require(URL(string: "https://shop.example/return?a=1"))
    let time = try #require(Timestamp("2024-06-18T13:21:10.7721355"))
    let day = try #require(CalendarDate("1990-12-24"))
    let text = written { writer in
      writer.writeObject { writer in
        writer.string("s", "a\"b")
        writer.int("i", -12)
        writer.bool("b", false)
        writer.decimal("d", 100)
        writer.url("u", url)
        writer.timestamp("t", time)
        writer.date("c", day)
        writer.value("a", [["x"], []])
        writer.value("m", ["b": 1, "a": 2])
        writer.null("n")
        writer.constant("k", #""mobile""#)
        writer.value("empty", [String: Int]())
        writer.bool("z", true)
      }
    }
    #expect(
      text
        == #"{"s":"a\"b","i":-12,"b":false,"d":100,"u":"https://shop.example/return?a=1","#
        + #""t":"2024-06-18T13:21:10.7721355","c":"1990-12-24","a":[["x"],[]],"m":{"a":2,"b":1},"#
        + #""n":null,"k":"mobile","empty":{},"z":true}"#)
  }

  @Test("nil is left out or written as null, as the function says")
  func absent() {
    let text = written { writer in
      writer.writeObject { writer in
        writer.stringIfPresent("a", nil)
        writer.intIfPresent("a", nil)
        writer.boolIfPresent("a", nil)
        writer.decimalIfPresent("a", nil)
        writer.urlIfPresent("a", nil)
        writer.timestampIfPresent("a", nil)
        writer.dateIfPresent("a", nil)
        writer.valueIfPresent("a", [Int]?.none)
        writer.stringOrNull("s", nil)
        writer.intOrNull("i", nil)
        writer.boolOrNull("b", nil)
        writer.decimalOrNull("d", nil)
        writer.urlOrNull("u", nil)
        writer.timestampOrNull("t", nil)
        writer.dateOrNull("c", nil)
        writer.valueOrNull("v", [Int]?.none)
        writer.intOrNull("x", 1)
        writer.stringIfPresent("y", "z")
      }
    }
    #expect(
      text
        == #"{"s":null,"i":null,"b":null,"d":null,"u":null,"t":null,"c":null,"v":null,"x":1,"y":"z"}"#
    )
  }

  @Test("names are escaped like any text")
  func names() throws {
    let text = written { $0.writeObject { $0.int("a\"b\n", 1) } }
    #expect(text == #"{"a\"b\n":1}"#)
    let dictionary = ["\u{0}": 1, "quote\"": 2]
    #expect(try [String: Int](json: JSONDocument(parsing: dictionary.jsonBytes).root) == dictionary)
  }

  @Test("additional members follow in the order of their names, and never repeat a known one")
  func additional() {
    var writer = JSONWriter()
    writer.writeObject { writer in
      writer.int("amount", 1)
      writer.additional(["b": 1, "a": [.null], "amount": 1_000_000], except: ["amount"])
    }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"amount":1,"a":[null],"b":1}"#)
    #expect(writer.violations.map(\.path) == ["amount"])
  }

  @Test("integers of all sizes are written in full")
  func integers() {
    for value in [0, 1, -1, 9, 10, 99, 100, 12_345_678_901, Int.max, Int.min] {
      #expect(written { $0.writeInt(value) } == value.description)
    }
  }

  @Test("a hand-written value that writes nothing becomes null, so the text stays JSON")
  func nothing() {
    struct Silent: JSONWritable {
      func write(json writer: inout JSONWriter) {}
    }
    #expect(written { $0.writeObject { $0.value("a", Silent()) } } == #"{"a":null}"#)
    #expect(written { $0.writeValue([Silent(), Silent()]) } == "[null,null]")
    #expect(Silent().jsonBytes == Array("null".utf8))
  }

  @Test("equal values give equal bytes")
  func deterministic() {
    let names = (0..<50).map { "name \($0)" }
    let first = Dictionary(uniqueKeysWithValues: names.map { ($0, 1) })
    let second = Dictionary(uniqueKeysWithValues: names.reversed().map { ($0, 1) })
    #expect(first.jsonBytes == second.jsonBytes)
  }

  @Test("a long text grows the buffer without losing a byte")
  func growth() throws {
    let values = (0..<20_000).map { "value \($0)" }
    #expect(try JSONDocument(parsing: values.jsonBytes).root.array(of: String.self) == values)
  }
}
