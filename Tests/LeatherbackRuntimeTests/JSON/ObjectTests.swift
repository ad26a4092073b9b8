import Foundation
import LeatherbackRuntime
import Testing

@Suite("Members of objects")
struct ObjectTests {
  @Test("every type is read by the function of its name")
  func types() throws {
    var all = try object(
      #"""
      {"s": "text", "i": 12, "b": true, "d": 100.20, "u": "https://pay.example/x?y=1",
       "t": "2023-03-31T10:43:09Z", "c": "1990-12-24", "a": [1, 2], "m": {"k": "v"}, "v": [null]}
      """#)
    #expect(try all.string("s") == "text")
    #expect(try all.int("i") == 12)
    #expect(try all.bool("b"))
    #expect(try all.decimal("d") == Decimal(string: "100.2"))
    #expect(try all.url("u").absoluteString == "https://pay.example/x?y=1")
    #expect(try all.timestamp("t").seconds == 1_680_259_389)
    #expect(try all.date("c") == CalendarDate(year: 1990, month: 12, day: 24))
    #expect(try all.value("a") == [1, 2])
    #expect(try all.value("m") == ["k": "v"])
    #expect(try all.value("v") == JSONValue.array([.null]))
  }

  @Test("absent and null both read as nil where the member may be left out")
  func optional() throws {
    for text in [#"{}"#, #"{"x": null}"#] {
      var object = try object(text)
      #expect(try object.stringIfPresent("x") == nil)
      #expect(try object.intIfPresent("x") == nil)
      #expect(try object.boolIfPresent("x") == nil)
      #expect(try object.decimalIfPresent("x") == nil)
      #expect(try object.urlIfPresent("x") == nil)
      #expect(try object.timestampIfPresent("x") == nil)
      #expect(try object.dateIfPresent("x") == nil)
      #expect(try object.valueIfPresent("x") == [String]?.none)
    }
  }

  @Test("a required member that is absent or null is an error of its own")
  func required() throws {
    var empty = try object(#"{"x": null}"#)
    expect(.unexpectedNull, at: 6, path: "x") { _ = try empty.string("x") }
    expect(.unexpectedNull, at: 6, path: "x") { _ = try empty.int("x") }
    expect(.unexpectedNull, at: 6, path: "x") { _ = try empty.timestamp("x") }
    expect(.unexpectedNull, at: 6, path: "x") { let _: [Int] = try empty.value("x") }
    expect(.missingMember, at: 0, path: "y") { _ = try empty.decimal("y") }
    expect(.missingMember, at: 0, path: "y") { let _: [Int] = try empty.value("y") }
    #expect(try empty.value("x") == Int?.none)
    #expect(try empty.value("x") == JSONValue.null)
  }

  @Test("empty text is no URL, and nil where the URL may be left out")
  func emptyURL() throws {
    var object = try object(#"{"u": ""}"#)
    #expect(try object.urlIfPresent("u") == nil)
    expect(.invalidURL, at: 6, path: "u") { _ = try object.url("u") }
  }

  @Test("members are found in any order, missing ones between them")
  func order() throws {
    let names: [StaticString] = ["a", "b", "c", "d", "e", "f"]
    var generator = SteadyGenerator(seed: 7)
    for _ in 0..<200 {
      let written = names.shuffled(using: &generator).prefix(
        Int.random(in: 0...6, using: &generator))
      let text = written.map { "\"\($0)\":\"\($0)\"" }.joined(separator: ",")
      var object = try object("{\(text)}")
      for name in names.shuffled(using: &generator) + names {
        let expected = written.contains { "\($0)" == "\(name)" } ? "\(name)" : nil
        #expect(try object.stringIfPresent(name) == expected)
      }
    }
  }

  @Test("nested objects do not leak their members")
  func nested() throws {
    var outer = try object(#"{"a": {"x": 1, "y": [{"z": 2}]}, "b": 3}"#)
    #expect(try outer.intIfPresent("x") == nil)
    #expect(try outer.intIfPresent("z") == nil)
    #expect(try outer.int("b") == 3)
    #expect(outer.names == ["a", "b"])
  }

  @Test("names are compared as what they mean, not as they are escaped")
  func escapedNames() throws {
    var object = try object(#"{"return\u002durl": 1, "caf\u00e9": 2, "": 3}"#)
    #expect(try object.int("return-url") == 1)
    #expect(try object.int("café") == 2)
    #expect(try object.int("") == 3)
  }

  @Test("looking at a tag does not throw and does not consume")
  func tags() throws {
    var object = try object(#"{"channel": "Card", "count": 2, "none": null}"#)
    #expect(object.text("channel") == "Card")
    #expect(object.text("count") == nil)
    #expect(object.text("none") == nil)
    #expect(object.text("absent") == nil)
    #expect(object.contains("none") && !object.contains("absent"))
    #expect(try object.member("count")?.int() == 2)
    #expect(try object.string("channel") == "Card")
  }

  @Test("names of every length are told apart at every byte")
  func similarNames() throws {
    for length in 1...20 {
      let name = String(repeating: "x", count: length)
      for place in 0..<length {
        var other = Array(name.utf8)
        other[place] = UInt8(ascii: "y")
        let cursor = try json("{\"\(String(decoding: other, as: UTF8.self))\":1,\"\(name)\":2}")
        #expect(try cursor.member(at: name)?.int() == 2)
      }
      #expect(try json("{\"\(name)\":1}").member(at: name + "x")?.kind == nil)
    }
  }

  @Test("members that the schema does not name are kept")
  func additional() throws {
    let object = try object(#"{"known": 1, "other": [1, {"a": null}], "more": "x"}"#)
    #expect(
      object.additionalMembers(except: ["known"]) == ["other": [1, ["a": .null]], "more": "x"])
    #expect(object.additionalMembers().count == 3)
  }

  @Test("a cursor finds a value by its path and never throws")
  func paths() throws {
    let root = try json(#"{"extensions": {"traceId": "00-1"}, "list": [1], "a.b": 2}"#)
    #expect(try root.member(at: "extensions.traceId")?.string() == "00-1")
    #expect(root.member(at: "extensions.none.deeper") == nil)
    #expect(root.member(at: "list.0") == nil)
    #expect(root.member(at: "extensions.traceId.more") == nil)
    #expect(root.member(at: "")?.kind == .object)
    #expect(try root.member("a.b")?.int() == 2)
    #expect(try json("3").member("x") == nil)
  }

  @Test("a value knows its kind, and is an error where another is wanted")
  func kinds() throws {
    let texts: [JSONKind: String] = [
      .object: "{}", .array: "[]", .string: #""x""#, .number: "1", .bool: "true", .null: "null",
    ]
    for (kind, text) in texts {
      let cursor = try json(text)
      #expect(cursor.kind == kind)
      #expect(cursor.isNull == (kind == .null))
      let wrong: JSONError.Kind =
        kind == .null ? .unexpectedNull : .wrongKind(expected: .bool, found: kind)
      if kind != .bool { expect(wrong, at: 0) { _ = try cursor.bool() } }
      if kind != .string { #expect(throws: JSONError.self) { try cursor.string() } }
      if kind != .number { #expect(throws: JSONError.self) { try cursor.decimal() } }
      if kind != .object { #expect(throws: JSONError.self) { try cursor.object() } }
      if kind != .array { #expect(throws: JSONError.self) { try cursor.elements() } }
    }
  }

  @Test("a list is read element by element, and its errors count from zero")
  func lists() throws {
    let list = try json("[1, 2, 3.5]")
    #expect(try list.elements().count == 3)
    #expect(try list.elements().map { try $0.decimal() } == [1, 2, 3.5])
    expect(.notWhole, at: 7, path: "[2]") { _ = try list.array(of: Int.self) }
    #expect(try json("[]").array(of: Int.self) == [])
  }
}
