/// Words that are written in capitals in Swift, or in small letters where a small name begins.
enum Acronym {
  /// Whether `word`, in any case, is such a word; `IDs` and `ISO8601` are.
  static func contains(_ word: String) -> Bool { spelling(of: word) != nil }

  /// `word` as it is spelt inside a name, as in `ID`, `IDs` or `ISO8601`; `nil` if it is none.
  static func spelling(of word: String) -> String? {
    // Most words are longer than any of them.
    guard word.utf8.count <= longest || !word.utf8.allSatisfy({ $0.isASCIILetter }) else {
      return nil
    }
    let letters = word.prefix { !$0.isNumber }.uppercased()
    let digits = word.dropFirst(letters.count)
    guard digits.allSatisfy(\.isNumber) else { return nil }
    if all.contains(letters) { return letters + digits }
    guard letters.hasSuffix("S"), all.contains(String(letters.dropLast())) else { return nil }
    return letters.dropLast() + "s" + digits
  }

  /// Listed in the page about the schema language as well.
  static let all: Set<String> = [
    "API", "BIC", "BVN", "CAD", "CVV", "ETB", "GBP", "HTML", "HTTP", "IBAN", "ID", "INR", "ISO",
    "JSON", "JWT", "KYC", "NGN", "OTP", "PIN", "PKR", "QR", "SDK", "URI", "URL", "USD", "UUID",
    "ZIP",
  ]

  /// Letters of the longest one with the `s` of its plural.
  private static let longest = all.reduce(0) { max($0, $1.utf8.count) } + 1
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
