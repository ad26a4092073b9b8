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
    text = Self.joined(text, Self.step(name))
  }

  /// A name as a path shows it.
  static func step(_ name: String) -> String {
    let isPlain = !name.isEmpty && name.utf8.count <= longestName && name.utf8.allSatisfy(isPlain)
    return isPlain ? name : "[\"\(quoted(name))\"]"
  }

  /// A path that goes on with another.
  static func joined(_ step: String, _ path: String) -> String {
    step.isEmpty || path.isEmpty || path.hasPrefix("[") ? step + path : "\(step).\(path)"
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
