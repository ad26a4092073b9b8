#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// Writes the fields of a form, `application/x-www-form-urlencoded`, in the order in which they
/// come.
///
/// Everything but RFC 3986's unreserved characters is percent-encoded on both sides of the `=`; a
/// blank is `%20`, which every reader of forms understands. A field without a value is left out.
@_spi(Generated) public struct FormWriter: Sendable {
  /// What has been found so far.
  public var checks = ViolationList()

  private(set) var bytes: [UInt8] = []

  /// Where the form holds what must not be seen, in its order.
  private(set) var sensitiveRanges: [Range<Int>] = []

  init() {}

  /// Writes a field.
  public mutating func text(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    begin(name)
    bytes += Array(PercentEncodedText(value).encoded.utf8)
  }

  /// Writes a field whose value is never shown.
  public mutating func sensitive(_ name: StaticString, _ value: SensitiveText?) {
    guard let value else { return }
    begin(name)
    let start = bytes.count
    bytes += Array(PercentEncodedText(value.unprotectedText).encoded.utf8)
    sensitiveRanges.append(start..<bytes.count)
  }

  /// Writes a field that is a whole number.
  public mutating func int(_ name: StaticString, _ value: Int?) {
    text(name, value.map { String($0) })
  }

  /// Writes a field that is an exact number.
  public mutating func decimal(_ name: StaticString, _ value: Decimal?) {
    guard let value else { return }
    if let number = JSONNumber(value) {
      text(name, number.text)
    } else {
      checks.append(path: name.description, rule: "a number")
    }
  }

  /// Writes a field that is `true` or `false`.
  public mutating func bool(_ name: StaticString, _ value: Bool?) {
    text(name, value.map { $0 ? "true" : "false" })
  }

  private mutating func begin(_ name: StaticString) {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "&")) }
    bytes += Array(PercentEncodedText(name.description).encoded.utf8)
    bytes.append(UInt8(ascii: "="))
  }
}

@_spi(Generated) extension FormWriter: RuleChecking {}

extension FormWriter: CustomStringConvertible, CustomReflectable {
  /// The length of the text, never the text: forms hold passwords.
  public var description: String { "FormWriter(\(bytes.count) bytes)" }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

@_spi(Generated)
extension APIRequest {
  /// Takes a form with the fields that `fields` writes as the body.
  public mutating func setForm(_ fields: (inout FormWriter) -> Void) {
    var writer = FormWriter()
    fields(&writer)
    checks.append(contentsOf: writer.checks)
    setBody(
      bytes: writer.bytes, contentType: "application/x-www-form-urlencoded",
      sensitiveRanges: writer.sensitiveRanges)
  }
}
