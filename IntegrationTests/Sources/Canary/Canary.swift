public import Testing

/// The secrets that the tests send, each chosen so that it is found nowhere by chance.
public enum Canary {
  /// The key that every request of these tests carries.
  public static let secretKey = "sk_test_canary7q2vx9"

  /// The card that is paid with.
  public static let cardNumber = "4929420573595709"

  /// The card's security code.
  public static let securityCode = "7391"

  /// All of them.
  public static let secrets = [secretKey, cardNumber, securityCode]

  /// Records a failure for each way to show `value` that shows a secret.
  public static func expectNone(
    in value: Any, from origin: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var texts = ShownTexts()
    texts.show(value, from: origin)
    #expect(texts.leaks(of: secrets) == [], sourceLocation: sourceLocation)
  }
}
