#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension TextBuffer {
  /// Appends a decimal as plain digits: exact, never with an exponent.
  ///
  /// `12.5`, `-0.01`, `1000000`. Foundation keeps no zeros at the end of a decimal, so `100.20`
  /// becomes `100.2`.
  mutating func append(_ value: Decimal) {
    let exponent = value.exponent
    guard let digits = value.smallSignificand, -18...18 ~= exponent else {
      return append(string: value.description)
    }
    if value < 0 { append("-") }
    guard exponent < 0 else {
      append(digits)
      return appendZeros(digits == 0 ? 0 : exponent)
    }
    let unit = (0..<(-exponent)).reduce(into: 1 as UInt64) { unit, _ in unit *= 10 }
    let (whole, fraction) = digits.quotientAndRemainder(dividingBy: unit)
    append(whole)
    append(".")
    append(fraction, digits: -exponent)
  }
}

extension Decimal {
  /// Digits behind the point, without zeros at the end.
  var fractionDigits: Int {
    // The exponent settles it, but for a decimal that keeps zeros at its end.
    if exponent >= 0 || isNaN { return 0 }
    let text = String { $0.append(self) }
    guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return 0 }
    let fraction = text.utf8[point...].dropFirst().reversed()
    return fraction.drop { $0 == UInt8(ascii: "0") }.count
  }

  /// Whether there are more significant digits than the 15 that every `Double` keeps.
  var hasMoreDigitsThanDouble: Bool {
    let zero = UInt8(ascii: "0")
    let digits = String { $0.append(self) }.utf8.filter(\.isDecimalDigit).drop { $0 == zero }
    return digits.reversed().drop { $0 == zero }.count > 15
  }

  /// The digits as an integer, without sign and point, if they fit.
  ///
  /// The description of a `Decimal` takes microseconds, and its digits are not public. So they are
  /// guessed from where Foundation keeps them today, and the guess counts only if the decimal that
  /// it makes is equal to this one.
  fileprivate var smallSignificand: UInt64? {
    let guess = withUnsafeBytes(of: self) { bytes in
      bytes.count >= 12 ? bytes.loadUnaligned(fromByteOffset: 4, as: UInt64.self) : 0
    }
    let digits = UInt64(littleEndian: guess)
    let made = Decimal(sign: sign, exponent: exponent, significand: Decimal(digits))
    return made == self ? digits : nil
  }
}
