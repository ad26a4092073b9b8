/// A number of JSON taken apart: sign, digits and the place of the point, without zeros that mean
/// nothing. Two texts that mean the same number give equal values.
package struct DecimalDigits: Equatable {
  package let isNegative: Bool

  /// Digits from the first that is not zero to the last that is not zero; "0" for zero.
  package let digits: String

  /// Power of ten that the digits, read as an integer, are multiplied with.
  package let exponent: Int

  /// Reads text that follows the grammar of JSON.
  package init?(_ text: String) {
    var rest = Substring(text)
    var isNegative = false
    if rest.first == "-" {
      isNegative = true
      rest.removeFirst()
    }
    let mantissa = rest.prefix { $0 != "e" && $0 != "E" }
    var exponent = 0
    if mantissa.endIndex < rest.endIndex {
      guard let power = Int(rest[mantissa.endIndex...].dropFirst()), abs(power) < 10_000 else {
        return nil
      }
      exponent = power
    }
    let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? parts[1] : ""
    var digits = parts[0] + fraction
    guard !digits.isEmpty, parts.count <= 2, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    exponent -= fraction.count
    while digits.count > 1, digits.last == "0" {
      digits.removeLast()
      exponent += 1
    }
    digits = digits.drop { $0 == "0" }
    let isZero = digits.isEmpty
    self.isNegative = isNegative && !isZero
    self.digits = isZero ? "0" : String(digits)
    self.exponent = isZero ? 0 : exponent
  }

  /// Whether there is something behind the point.
  package var hasFraction: Bool { exponent < 0 }

  /// What stands before the point, without its sign; `nil` where it is beyond all integers.
  package var whole: Int? {
    if exponent >= 0 {
      return digits.count + exponent < 20
        ? Int(digits + String(repeating: "0", count: exponent)) : nil
    }
    let before = digits.dropLast(min(-exponent, digits.count))
    return before.isEmpty ? 0 : Int(before)
  }

  /// The number without an exponent, as in `-0.05`.
  package var plain: String {
    let sign = isNegative ? "-" : ""
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
    let padding = String(repeating: "0", count: max(0, -exponent - digits.count + 1))
    let padded = padding + digits
    return sign + padded.dropLast(-exponent) + "." + padded.suffix(-exponent)
  }

  /// The number without an exponent and with a comma between thousands, as in `867,940.15`.
  package var grouped: String {
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    let sign = isNegative ? "-" : ""
    let whole = parts[0].dropFirst(sign.count)
    var text = sign
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return parts.dropFirst().reduce(text) { $0 + "." + $1 }
  }

  /// A Swift literal with the same value: an integer where `Int` can hold it.
  package var swiftLiteral: String {
    hasFraction || Int(plain) != nil ? plain : plain + ".0"
  }
}
