#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A decimal as plain digits: exact, never with an exponent, `nil` for "not a number".
///
/// `12.5`, `-0.01`, `1000000`. Foundation keeps no zeros at the end, so `100.20` is written `100.2`.
struct DecimalText {
  /// ASCII digits, with a sign and a point where needed.
  let text: String

  init?(_ value: Decimal) {
    if value.isNaN { return nil }
    let digits = Self.smallSignificand(of: value).map(String.init)
    guard let digits, value.exponent <= 18 else {
      text = value.description
      return
    }
    text = (value < 0 ? "-" : "") + Self.pointed(digits, exponent: value.exponent)
  }

  /// Digits behind the point, without zeros at the end.
  var fractionDigits: Int {
    guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return 0 }
    let fraction = text.utf8[point...].dropFirst().reversed()
    return fraction.drop { $0 == UInt8(ascii: "0") }.count
  }

  private static func pointed(_ digits: String, exponent: Int) -> String {
    if exponent >= 0 { return digits + String(repeating: "0", count: digits == "0" ? 0 : exponent) }
    let missing = -exponent - digits.utf8.count + 1
    let padded = missing > 0 ? String(repeating: "0", count: missing) + digits : digits
    let point = padded.utf8.index(padded.endIndex, offsetBy: exponent)
    return "\(padded[..<point]).\(padded[point...])"
  }

  /// The digits of a decimal as an integer, if they fit.
  ///
  /// The description of a `Decimal` takes microseconds, and its digits are not public. So they are
  /// guessed from where Foundation keeps them today, and the guess counts only if the decimal that
  /// it makes is equal to the given one.
  private static func smallSignificand(of value: Decimal) -> UInt64? {
    let guess = withUnsafeBytes(of: value) { bytes in
      bytes.count >= 12 ? bytes.loadUnaligned(fromByteOffset: 4, as: UInt64.self) : 0
    }
    let sign: FloatingPointSign = value < 0 ? .minus : .plus
    let digits = UInt64(littleEndian: guess)
    let made = Decimal(sign: sign, exponent: value.exponent, significand: Decimal(digits))
    return made == value ? digits : nil
  }
}
