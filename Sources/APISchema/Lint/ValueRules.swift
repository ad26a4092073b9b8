import YAMLTree

// What values are safe.
extension Lint {
  /// An amount of money is a decimal, whatever the currency.
  mutating func checkMoney(_ field: FieldSyntax) {
    let words = WireWords(field.wireName.value).words.map { $0.lowercased() }
    guard let last = words.last, LintWords.money.contains(last) else { return }
    guard let (type, range) = field.type.scalar, type == .string || type == .integer else { return }
    report(
      .moneyAsText, at: range,
      "'\(field.wireName.value)' looks like money and is \(type == .string ? "a text" : "an integer")",
      hint: "write 'decimal', or 'groupedDecimal' for a text with separators",
      mend: .write("decimal", at: range, isSafe: false))
  }

  /// What opens an account or a card never shows in a log.
  mutating func checkSecrets(_ field: FieldSyntax) {
    guard field.isSensitive?.value != true else { return }
    guard let (type, _) = field.type.scalar, type == .string || type == .integer else { return }
    let words = WireWords(field.wireName.value).words.map { $0.lowercased() }
    let name = words.joined()
    let isSecret =
      LintWords.secretNames.contains(name) || words.last.map(LintWords.secretWords.contains) == true
    guard isSecret, field.isSensitive == nil else { return }
    let canBeSensitive = type == .string
    report(
      .shownSecret, at: field.wireName.range,
      "'\(field.wireName.value)' looks like a secret and is not 'sensitive'",
      hint: canBeSensitive
        ? "write 'sensitive: true', or 'sensitive: false' if it may be shown"
        : "make it a string with 'sensitive: true', or write 'sensitive: false' if it may be shown",
      mend: canBeSensitive
        ? .add("sensitive: true", to: field.wireName.range, after: "type", short: "type") : nil)
  }
}

/// Words by which the rules know what a name stands for.
enum LintWords {
  static let money: Set<String> = ["amount", "balance", "fee", "fees", "price", "total"]

  static let secretWords: Set<String> = ["cvv", "cvc", "password", "secret", "token", "otp"]

  static let secretNames: Set<String> = [
    "pan", "cardnumber", "accesstoken", "refreshtoken", "idtoken", "clientsecret", "pin",
    "securitycode", "apikey", "secretkey",
  ]

  /// First words of names that say what is answered instead of what is done.
  static let nouns: Set<String> = [
    "payment", "payments", "link", "links", "transaction", "transactions", "account", "accounts",
    "payout", "payouts", "rate", "rates", "token", "status", "order", "orders",
  ]

  static let pluralsThatAreOne: Set<String> = [
    "props", "details", "extensions", "address", "terms", "news", "series", "means",
  ]
}

extension TypeExpressionSyntax {
  /// The built-in type that values have, null or not, and where it stands.
  fileprivate var scalar: (type: TypeReference, range: SourceRange)? {
    switch self {
    case .builtIn(let type, let range): (type, range)
    case .nullable(let wrapped, _): wrapped.scalar
    case .named, .array, .map, .inline, .broken: nil
    }
  }
}
