/// How a word is set off from others.
enum Style: String, Sendable {
  case strong = "1"
  case error = "1;31"
  case warning = "1;35"
  case note = "1;36"
  case hint = "1;32"
  case removed = "31"
  case added = "32"
  case faint = "2"

  /// `text` in this style, or as it is where colour is off.
  func callAsFunction(_ text: String, inColor: Bool) -> String {
    inColor ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
