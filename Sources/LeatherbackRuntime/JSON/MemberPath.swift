/// The way to a value as text, such as `value.items[3].amount`, made only when it is to be shown.
///
/// Names come from the text of a service, so they are shortened, and anything but ASCII letters,
/// digits, `_` and `-` is shown in quotes and escaped: a path is safe to print.
struct MemberPath {
  private(set) var text = ""

  mutating func append(index: Int) {
    text += "[\(index)]"
  }

  mutating func append(name: String) {
    guard !name.isEmpty, name.utf8.count <= Self.longestName, name.utf8.allSatisfy(Self.isPlain)
    else {
      text += "[\"\(Self.quoted(name))\"]"
      return
    }
    if !text.isEmpty { text += "." }
    text += name
  }

  /// Puts `step` in front of `path`.
  static func joined(_ step: String, _ path: String) -> String {
    if step.isEmpty { return path }
    return path.isEmpty || path.hasPrefix("[") ? step + path : "\(step).\(path)"
  }

  private static let longestName = 64

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func quoted(_ name: String) -> String {
    var text = ""
    for scalar in name.unicodeScalars.prefix(longestName) {
      text += scalar.escaped(asASCII: true)
    }
    return name.unicodeScalars.count > longestName ? text + "..." : text
  }
}
