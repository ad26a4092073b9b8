import YAMLTree

// What values are safe.
extension Lint {
  /// An amount of money is a decimal, whatever the currency.
  mutating func checkMoney(_ field: FieldSyntax) {
    guard LintWords.isMoney(field.wireName.value) else { return }
    guard let value = field.type.builtIn, let kind = value.kindInWords else { return }
    report(
      .moneyAsText, at: value.range, "'\(field.wireName.value)' looks like money and is \(kind)",
      hint: "write 'decimal', or 'groupedDecimal' for a text with separators",
      mend: .write("decimal", at: value.range, isSafe: false))
  }

  /// What opens an account or a card never shows in a log.
  mutating func checkSecrets(_ field: FieldSyntax) {
    guard field.isSensitive == nil, LintWords.isSecret(field.wireName.value) else { return }
    let message = "'\(field.wireName.value)' looks like a secret and is not 'sensitive'"
    if let value = field.type.builtIn, value.kindInWords != nil {
      let isString = value.type == .string && !value.isInList
      report(
        .shownSecret, at: field.wireName.range, message,
        hint: isString
          ? "write 'sensitive: true', or 'sensitive: false' if it may be shown"
          : "make it a string with 'sensitive: true', or write 'sensitive: false' if it may be shown",
        mend: isString
          ? .add("sensitive: true", to: field.wireName.range, after: "type", short: "type") : nil)
    } else if let name = field.type.name, textNames.contains(name), !LintWords.isSecret(name) {
      report(
        .shownSecret, at: field.wireName.range, message,
        hint: "make it a string with 'sensitive: true', for a text with a name is always shown; "
          + "or write 'sensitive: false' if it may be")
    }
  }

  /// A text with a name is shown wherever it is used.
  mutating func checkSecrets(_ type: TypeSyntax) {
    guard case .text = type.shape, LintWords.isSecret(type.name.value) else { return }
    report(
      .shownSecret, at: type.name.range,
      "'\(type.name.value)' looks like a secret, and a text with a name is always shown",
      hint: "write 'string' with 'sensitive: true' where it is used")
  }
}

/// Words by which the rules know what a name stands for.
enum LintWords {
  /// Whether a name stands for an amount of money: by its last word, or as an amount of some kind.
  static func isMoney(_ name: String) -> Bool {
    let words = WireWords(name).words.map { $0.lowercased() }
    guard let last = words.last else { return false }
    if money.contains(last) { return true }
    return words.contains { $0 == "amount" || $0 == "amounts" } && kindsOfAmounts.contains(last)
  }

  private static let money: Set<String> = [
    "amount", "amounts", "balance", "balances", "commission", "commissions", "cost", "costs",
    "discount", "discounts", "fee", "fees", "price", "prices", "subtotal", "subtotals", "surcharge",
    "surcharges", "tax", "taxes", "total", "totals", "vat",
  ]

  /// What stands behind `amount`.
  private static let kindsOfAmounts: Set<String> = [
    "captured", "cents", "due", "minor", "paid", "pence", "received", "refunded", "sent", "units",
  ]

  /// Whether a name, or its end, stands for what opens an account or a card. Digits behind it number it,
  /// as in `cvc2`.
  static func isSecret(_ name: String) -> Bool {
    let words = WireWords(name).words.map { $0.lowercased() }
    let numbered = words.joined()
    let whole = String(numbered.reversed().drop { $0.isNumber }.reversed())
    if secretNames.contains(whole) || numberedNames.contains(numbered) { return true }
    if words.contains(where: harmless.contains) { return false }
    return words.indices.contains { start in
      let end = words[start...].joined()
      return secretEnds.contains(String(end.reversed().drop { $0.isNumber }.reversed()))
    }
  }

  /// Names that stand for a secret only where nothing stands before them.
  private static let secretNames: Set<String> = [
    "authorization", "cookie", "cookies", "pin", "pins",
  ]

  /// Names whose digits belong to them. Tracks are what the stripe of a card holds; others are music.
  private static let numberedNames: Set<String> = [
    "cv2", "track1", "track2", "track3", "trackdata", "track2data",
  ]

  /// Words beside which nothing is a secret: a token for the next page, a card number with stars.
  private static let harmless: Set<String> = [
    "continuation", "cursor", "masked", "page", "redacted", "truncated",
  ]

  private static let secretEnds: Set<String> = [
    "cvv", "cvc", "csc", "password", "passwordconfirmation", "passcode", "passphrase", "secret",
    "secrets", "token", "tokens", "jwt", "otp", "otpcode", "cardpin", "pincode", "pan",
    "cardnumber", "cardno", "primaryaccountnumber", "securitycode",
    "apikey", "privatekey", "secretkey", "signingkey",
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

/// A built-in type, as a field uses it.
private struct UsedBuiltIn {
  let type: TypeReference

  /// Where the type stands, without what is around it.
  let range: SourceRange
  var isInList = false

  /// Texts and integers as what they are; `nil` for every other type.
  var kindInWords: String? {
    switch type {
    case .string: isInList ? "a list of texts" : "a text"
    case .integer: isInList ? "a list of integers" : "an integer"
    case .stringOrInteger: isInList ? "a list of texts or integers" : "a text or an integer"
    default: nil
    }
  }
}

extension TypeExpressionSyntax {
  /// The built-in type that values or the items of a list have, null or not.
  fileprivate var builtIn: UsedBuiltIn? {
    switch self {
    case .builtIn(let type, let range): return UsedBuiltIn(type: type, range: range)
    case .nullable(let wrapped, _): return wrapped.builtIn
    case .array(let items, _):
      var used = items.builtIn
      used?.isInList = true
      return used
    case .named, .map, .inline, .broken: return nil
    }
  }

  /// The name that values or the items of a list have as their type, null or not.
  fileprivate var name: String? {
    switch self {
    case .named(let name): name.value
    case .nullable(let wrapped, _), .array(let wrapped, _): wrapped.name
    case .builtIn, .map, .inline, .broken: nil
    }
  }
}
