/// Percent-encoding of everything but RFC 3986's unreserved characters.
enum PercentEncoding {
  static func encode(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.append(byte)
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += ((byte < 16 ? "%0" : "%") + digits).utf8
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
