/// An identifier of the service that is fit for a log line: short, and without anything but the
/// characters of identifiers. What is not fit may be text that repeats what was sent.
struct TraceID: Sendable, Hashable {
  let text: String

  /// `nil` when there is no identifier, or none that is fit to be shown.
  init?(_ text: String?) {
    guard let text, (1...128).contains(text.utf8.count), text.utf8.allSatisfy(Self.isFit),
      !KeyKind.occurs(in: text)
    else { return nil }
    self.text = text
  }

  private static func isFit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ":"),
      UInt8(ascii: "|"):
      true
    default:
      false
    }
  }
}
