extension UInt8 {
  /// Whether the byte is one of `0` to `9`.
  var isDecimalDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  /// Value of a hexadecimal digit, or `nil`.
  var hexadecimalValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
