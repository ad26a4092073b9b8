#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// One value of a document.
///
/// Cheap to copy, and valid as long as it lives. Errors of its functions name the place in the
/// document.
public struct JSONCursor: Sendable {
  let tape: JSONTape
  let index: Int

  /// What the value is.
  public var kind: JSONKind { tape.entries[index].kind }

  /// Whether the value is null.
  public var isNull: Bool { tape.isNull(at: index) }

  /// The value as an object to read members from.
  public func object() throws(JSONError) -> JSONObject {
    try JSONObject(tape: tape, index: index)
  }

  /// The elements of an array, one after the other.
  public func elements() throws(JSONError) -> JSONElements {
    guard kind == .array else { throw tape.wrongKind(at: index, expected: .array) }
    return JSONElements(tape: tape, array: index)
  }

  /// All elements of an array as values of one type.
  public func array<Element: JSONReadable>(
    of type: Element.Type
  ) throws(JSONError) -> [Element] {
    let elements = try elements()
    var array: [Element] = []
    array.reserveCapacity(elements.count)
    for element in elements { array.append(try Element(json: element)) }
    return array
  }

  /// The value of a string.
  public func string() throws(JSONError) -> String { try tape.string(at: index) }

  /// The value of a number that is whole, as `12`, `12.00` and `1.2e1` are.
  public func int() throws(JSONError) -> Int { try tape.int(at: index) }

  /// The value of a number that is whole, in 64 bits on every machine.
  public func int64() throws(JSONError) -> Int64 { try tape.int64(at: index) }

  /// The value of `true` or `false`.
  public func bool() throws(JSONError) -> Bool { try tape.bool(at: index) }

  /// The exact value of a number: an error where `Decimal` would have to round it.
  public func decimal() throws(JSONError) -> Decimal { try tape.decimal(at: index) }

  /// The value of a string that is a URL.
  public func url() throws(JSONError) -> URL { try tape.url(at: index) }

  /// The value of a string that is a point in time.
  public func timestamp() throws(JSONError) -> Timestamp { try tape.timestamp(at: index) }

  /// The value of a string that is a calendar date.
  public func date() throws(JSONError) -> CalendarDate { try tape.date(at: index) }

  /// A copy of the value with all that is inside of it.
  public var value: JSONValue { tape.value(at: index) }

  /// An error about this value, for types that check more than JSON can say.
  public func error(_ kind: JSONError.Kind = .invalidValue) -> JSONError {
    tape.error(kind, at: index)
  }
}

// Members without errors: to tell shapes apart before reading one.
extension JSONCursor {
  /// The value of a member, or `nil` when there is none or this is no object.
  public func member(_ name: StaticString) -> JSONCursor? {
    name.withUTF8Buffer { name in
      tape.member(UnsafeRawBufferPointer(name), of: index).map { JSONCursor(tape: tape, index: $0) }
    }
  }

  /// The value at the end of a path of names with points between, such as `extensions.traceId`; `nil`
  /// when a step is absent. An empty path is this value.
  public func member(at path: String) -> JSONCursor? {
    var index = index
    for step in path.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: true) {
      var name = Substring(step)
      let found = name.withUTF8 { tape.member(UnsafeRawBufferPointer($0), of: index) }
      guard let found else { return nil }
      index = found
    }
    return JSONCursor(tape: tape, index: index)
  }
}

extension JSONCursor {
  /// Whether there is a value at the end of a path that is not null.
  func holds(_ path: String) -> Bool { member(at: path).map { !$0.isNull } ?? false }
}

extension JSONCursor: CustomStringConvertible, CustomReflectable {
  /// The kind, never the value: answers hold tokens.
  public var description: String { "JSONCursor(\(kind))" }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
