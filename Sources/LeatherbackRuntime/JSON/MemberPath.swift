/// The way to a value as text, such as `value.items[3].amount`, made only when it is to be shown.
///
/// It names the members that were asked for, and no other: names that an answer or a caller chose are
/// shown as `[*]`. Anything but ASCII letters, digits, `_` and `-` is shown in quotes and escaped.
struct MemberPath {
  private(set) var text = ""

  mutating func append(index: Int) {
    text += Self.step(index)
  }

  mutating func append(name: String) {
    text = Self.joined(text, Self.step(name))
  }

  /// A member whose name is not to be shown.
  static let hiddenName = "[*]"

  /// An index as a path shows it.
  static func step(_ index: Int) -> String { "[\(index)]" }

  /// A name as a path shows it.
  static func step(_ name: String) -> String {
    if !name.isEmpty && name.utf8.allSatisfy(isPlain) { return name }
    return "[\"" + name.unicodeScalars.map { $0.escaped(asASCII: true) }.joined() + "\"]"
  }

  /// A path that goes on with another.
  static func joined(_ step: String, _ path: String) -> String {
    step.isEmpty || path.isEmpty || path.hasPrefix("[") ? step + path : "\(step).\(path)"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
