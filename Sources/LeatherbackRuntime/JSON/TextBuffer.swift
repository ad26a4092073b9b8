/// UTF-8 text that grows at its end.
///
/// The storage is filled up with zeros beyond `count`, and written through bounds that were reserved
/// before: growing a plain array piece by piece is several times slower.
struct TextBuffer: Sendable {
  private var storage: [UInt8] = []
  private(set) var count = 0

  /// The text so far.
  var bytes: ArraySlice<UInt8> { storage[..<count] }

  /// The byte written last.
  var last: UInt8? { count > 0 ? storage[count - 1] : nil }

  /// The text, without what was kept in reserve.
  consuming func finish() -> [UInt8] {
    storage.removeLast(storage.count - count)
    return storage
  }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    storage[count] = byte
    count += 1
  }

  mutating func append(_ character: Unicode.Scalar) { append(UInt8(ascii: character)) }

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    write(bytes.count) { $0.copyMemory(from: bytes) }
  }

  mutating func append(literal text: StaticString) {
    text.withUTF8Buffer { append(UnsafeRawBufferPointer($0)) }
  }

  mutating func append(string text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  /// Appends bytes with another before and others behind them.
  mutating func append(_ before: UInt8, _ bytes: UnsafeRawBufferPointer, _ behind: StaticString) {
    let tail = behind.utf8CodeUnitCount
    write(1 + bytes.count + tail) { room in
      room[0] = before
      UnsafeMutableRawBufferPointer(rebasing: room[1...]).copyMemory(from: bytes)
      for index in 0..<tail { room[1 + bytes.count + index] = behind.utf8Start[index] }
    }
  }

  /// Appends a number in digits, with zeros in front up to a number of digits.
  mutating func append(_ number: UInt64, digits minimum: Int = 1) {
    let digits = max(number.decimalDigits, minimum)
    write(digits) { room in
      var rest = number
      for index in (0..<digits).reversed() {
        let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
        room[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
        rest = quotient
      }
    }
  }

  /// Appends zeros.
  mutating func appendZeros(_ number: Int) {
    for _ in 0..<max(number, 0) { append("0") }
  }

  /// Hands exactly `size` bytes behind the text to `body`, which has to write them all.
  private mutating func write(_ size: Int, _ body: (UnsafeMutableRawBufferPointer) -> Void) {
    reserve(size)
    storage.withUnsafeMutableBytes { storage in
      body(UnsafeMutableRawBufferPointer(rebasing: storage[count..<count + size]))
    }
    count += size
  }

  private mutating func reserve(_ size: Int) {
    let missing = count + size - storage.count
    if missing > 0 {
      storage.append(contentsOf: repeatElement(0, count: max(missing, storage.count, 256)))
    }
  }
}

extension String {
  /// The text that `write` makes.
  init(writing write: (inout TextBuffer) -> Void) {
    var text = TextBuffer()
    write(&text)
    self.init(decoding: text.bytes, as: UTF8.self)
  }
}

extension UInt64 {
  /// Number of decimal digits: 1 for zero.
  fileprivate var decimalDigits: Int {
    var digits = 1
    var rest = self
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    return digits
  }
}
