/// Reads the members of one JSON object.
///
/// Members are looked for from where the one read last ends, so reading them in the order of the text
/// finds each at once; any other order works too. Names are compared byte by byte.
public struct JSONObject: Sendable {
  let tape: JSONTape
  private let index: Int
  private let end: Int

  /// Entry of the name that comes behind the value found last.
  private var hint: Int

  init(tape: JSONTape, index: Int) throws(JSONError) {
    let entry = tape.entries[index]
    guard entry.form == .object else { throw tape.wrongKind(at: index, expected: .object) }
    self.tape = tape
    self.index = index
    end = Int(entry.next)
    hint = index + 1
  }

  /// Names of all members, in the order of the text.
  public var names: [String] { entries.map(\.name) }

  /// Whether there is a member of that name, be it null.
  public func contains(_ name: StaticString) -> Bool { member(name) != nil }

  /// The value of a member, or `nil`. Does not move the place where the next one is looked for.
  public func member(_ name: StaticString) -> JSONCursor? {
    JSONCursor(tape: tape, index: index).member(name)
  }

  /// The text of a member, or `nil` when it is absent or no string: to look at a tag before reading.
  public func text(_ name: StaticString) -> String? {
    guard let member = member(name), member.kind == .string else { return nil }
    return tape.text(at: member.index)
  }

  /// The whole number of a member, or `nil` when it is absent or no such number.
  public func integer(_ name: StaticString) -> Int? {
    guard let member = member(name), member.kind == .number else { return nil }
    return try? member.int()
  }

  /// Whether a member is `true`; `nil` when it is absent or no Boolean.
  public func flag(_ name: StaticString) -> Bool? {
    guard let member = member(name), member.kind == .bool else { return nil }
    return try? member.bool()
  }

  /// Whether there is a member of that name that is not null.
  public func holds(_ name: StaticString) -> Bool { member(name).map { !$0.isNull } ?? false }

  /// The members that are not listed, for objects that may hold any.
  public func additionalMembers(except known: [StaticString] = []) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    for (name, value) in entries where !known.contains(where: { tape.isName($0, at: value - 1) }) {
      members[name] = tape.value(at: value)
    }
    return members
  }

  /// Names, and the entries of their values.
  var entries: [(name: String, value: Int)] {
    var entries: [(name: String, value: Int)] = []
    var candidate = index + 1
    while candidate < end {
      entries.append((tape.text(at: candidate), candidate + 1))
      candidate = Int(tape.entries[candidate + 1].next)
    }
    return entries
  }
}

// Looking for members.
extension JSONObject {
  /// The entry of a member's value, or `nil`.
  mutating func find(_ name: StaticString) -> Int? {
    let found = find(name, from: hint, to: end) ?? find(name, from: index + 1, to: hint)
    guard let found else { return nil }
    hint = Int(tape.entries[found].next)
    return found
  }

  /// The entry of a member's value, or `nil` when the member is absent or null.
  mutating func findNonNull(_ name: StaticString) -> Int? {
    guard let found = find(name), !tape.isNull(at: found) else { return nil }
    return found
  }

  /// The entry of a member's value.
  mutating func require(_ name: StaticString) throws(JSONError) -> Int {
    if let found = find(name) { return found }
    throw tape.missing(name.description, in: index)
  }

  private func find(_ name: StaticString, from start: Int, to end: Int) -> Int? {
    var candidate = start
    while candidate < end {
      if tape.isName(name, at: candidate) { return candidate + 1 }
      candidate = Int(tape.entries[candidate + 1].next)
    }
    return nil
  }
}

extension JSONTape {
  fileprivate func isName(_ name: StaticString, at index: Int) -> Bool {
    name.withUTF8Buffer { isName(UnsafeRawBufferPointer($0), at: index) }
  }
}

extension JSONObject: CustomStringConvertible, CustomReflectable {
  /// The number of members, never what they say: answers hold tokens.
  public var description: String { "JSONObject(\(tape.entries[index].size) members)" }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
