/// The value of a number's text, digit for digit: sign, significant digits, power of ten.
///
/// Two texts have equal parts exactly when they mean the same number.
struct NumberParts: Hashable {
  /// False for zero.
  private(set) var isNegative = false

  /// Significant digits, from the first that is not zero to the last that is not zero: nineteen, the
  /// next nineteen, and the rest.
  private(set) var first: UInt64 = 0
  private(set) var second: UInt64 = 0
  private(set) var rest: [UInt8] = []

  /// Number of significant digits; 0 for zero.
  private(set) var count = 0

  /// Power of ten of the last significant digit; 0 for zero, and for an exponent beyond `Int`.
  private(set) var exponent = 0

  /// Whether the exponent is beyond all bounds; `exponent` means nothing then.
  private(set) var isExponentUnbounded = false

  /// Takes a text apart that follows the grammar of JSON.
  init(_ text: UnsafeRawBufferPointer) {
    var zeros = 0
    var fraction = 0
    var isFraction = false
    var position = 0
    scan: while position < text.count {
      let byte = text[position]
      position += 1
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "0"):
        if count > 0 { zeros += 1 }
        if isFraction { fraction += 1 }
      case UInt8(ascii: "1")...UInt8(ascii: "9"):
        while zeros > 0 {
          append(0)
          zeros -= 1
        }
        append(byte - UInt8(ascii: "0"))
        if isFraction { fraction += 1 }
      default:
        readExponent(text[position...])
        break scan
      }
    }
    finish(power: zeros - fraction)
  }

  private mutating func append(_ digit: UInt8) {
    if count < 19 {
      first = first * 10 + UInt64(digit)
    } else if count < 38 {
      second = second * 10 + UInt64(digit)
    } else {
      rest.append(digit)
    }
    count += 1
  }

  private mutating func readExponent(_ text: Slice<UnsafeRawBufferPointer>) {
    var isDown = false
    for byte in text {
      if byte.isDecimalDigit {
        let (product, overflow) = exponent.multipliedReportingOverflow(by: 10)
        let digit = Int(byte - UInt8(ascii: "0"))
        let (sum, overflowToo) = product.addingReportingOverflow(isDown ? -digit : digit)
        exponent = sum
        if overflow || overflowToo { isExponentUnbounded = true }
      } else if byte == UInt8(ascii: "-") {
        isDown = true
      }
    }
  }

  private mutating func finish(power: Int) {
    let (sum, overflow) = exponent.addingReportingOverflow(power)
    exponent = sum
    if overflow { isExponentUnbounded = true }
    if isExponentUnbounded { exponent = 0 }
    if count == 0 {
      isNegative = false
      isExponentUnbounded = false
      exponent = 0
    }
  }
}

extension NumberParts {
  /// Takes a text apart; `nil` if it does not follow the grammar of JSON.
  init?(checking text: UnsafeRawBufferPointer) {
    guard JSONScanner.isNumber(text) else { return nil }
    self.init(text)
  }

  /// The number times a power of ten.
  func shifted(by power: Int) -> NumberParts {
    var shifted = self
    if count > 0 {
      let (sum, overflow) = exponent.addingReportingOverflow(power)
      shifted.exponent = sum
      if overflow { shifted.isExponentUnbounded = true }
    }
    return shifted
  }
}

extension NumberParts {
  /// Whether the number has no fraction, as `12`, `12.00` and `1.2e1`.
  var isWhole: Bool { count == 0 || isExponentUnbounded || exponent >= 0 }

  /// The number, if it is whole and fits.
  var int: Int? { int64.flatMap { Int(exactly: $0) } }

  /// The number, if it is whole and fits into 64 bits.
  var int64: Int64? {
    guard isWhole, !isExponentUnbounded, count <= 19, exponent <= 19 - count else { return nil }
    var magnitude = first
    for _ in 0..<exponent {
      let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      magnitude = product
    }
    if isNegative, magnitude == Int64.min.magnitude { return Int64.min }
    return Int64(exactly: magnitude).map { isNegative ? -$0 : $0 }
  }
}
