#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

// What an endpoint has in its header: one statement for each field, and one for the token.
@_spi(Generated)
extension APIRequest {
  /// Adds the header field `name`, unless `value` is `nil`.
  ///
  /// A value that HTTP does not carry as it is is a violation: line breaks would start new fields.
  public mutating func setHeader(_ name: StaticString, _ value: String?) {
    if let value { add(HeaderField(name: name.description, value: value)) }
  }

  /// Adds the header field `name` with a value that is never shown, unless `value` is `nil`.
  public mutating func setHeaderSensitive(_ name: StaticString, _ value: SensitiveText?) {
    guard let value else { return }
    let text = value.unprotectedText
    add(HeaderField(name: name.description, value: text, isSensitive: true))
  }

  /// Adds the header field `name` as a whole number, unless `value` is `nil`.
  public mutating func setHeaderInt(_ name: StaticString, _ value: Int?) {
    setHeader(name, value.map { String($0) })
  }

  /// Adds the header field `name` as an exact number, unless `value` is `nil`.
  public mutating func setHeaderDecimal(_ name: StaticString, _ value: Decimal?) {
    guard let value else { return }
    if let number = JSONNumber(value) {
      setHeader(name, number.text)
    } else {
      checks.append(path: name.description, rule: "a number")
    }
  }

  /// Adds the header field `name` as `true` or `false`, unless `value` is `nil`.
  public mutating func setHeaderBool(_ name: StaticString, _ value: Bool?) {
    setHeader(name, value.map { $0 ? "true" : "false" })
  }

  /// Takes the token that proves who sends the request.
  public mutating func setBearerToken(_ token: SensitiveText) { take(bearerToken: token) }

  private mutating func add(_ field: HeaderField) {
    if field.isFit {
      append(field)
    } else {
      checks.append(path: field.name, rule: "visible ASCII, with blanks inside only")
    }
  }
}

extension APIRequest {
  /// The same request with another token: tokens run out, and what was stored has none.
  ///
  /// An endpoint that asks for no token gets none.
  public func withBearerToken(_ token: SensitiveText) -> APIRequest {
    var request = self
    request.take(bearerToken: token)
    return request
  }

  /// What keeps the token from being sent.
  var tokenViolation: Violation? {
    guard let bytes = bearerToken?.unprotectedText.utf8 else { return nil }
    if !bytes.isEmpty, bytes.allSatisfy({ (0x21...0x7E).contains($0) }) { return nil }
    return Violation(
      path: "Authorization", rule: "a token alone, of visible ASCII and without blanks")
  }
}
