#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A JSON number, kept as its text: nothing is rounded, and it is written as it was read.
///
/// Two numbers are equal if they mean the same: `12`, `12.00` and `1.2e1` are.
public struct JSONNumber: Sendable {
  /// The number as JSON writes it, such as `100.20`.
  public let text: String

  /// Creates a number from its text, if it follows the grammar of JSON.
  public init?(_ text: String) {
    guard let document = try? JSONDocument(parsing: Array(text.utf8)),
      case .number(let number) = document.root.value, number.text == text
    else { return nil }
    self = number
  }

  /// Creates a whole number.
  public init(_ value: Int) { text = value.description }

  /// Creates an exact number; `nil` for "not a number".
  public init?(_ value: Decimal) {
    if value.isNaN { return nil }
    text = String { $0.append(value) }
  }

  /// Takes text that was checked before.
  init(checked text: String) { self.text = text }

  /// The number as an integer, or `nil` if it has a fraction or does not fit.
  public var int: Int? { parts.int }

  /// The exact number as a decimal, or `nil` if it does not fit: 38 significant digits at most.
  public var decimal: Decimal? { parts.decimal }

  var parts: NumberParts {
    var text = text
    return text.withUTF8 { NumberParts(UnsafeRawBufferPointer($0)) }
  }
}

extension JSONNumber: Hashable {
  public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
    if left.text == right.text { return true }
    let parts = left.parts
    return !parts.isExponentUnbounded && parts == right.parts
  }

  public func hash(into hasher: inout Hasher) {
    let parts = parts
    // Numbers that are not even comparable as powers of ten are only equal to their own text.
    if parts.isExponentUnbounded { hasher.combine(text) } else { hasher.combine(parts) }
  }
}

extension JSONNumber: CustomStringConvertible {
  /// The number's text.
  public var description: String { text }
}
