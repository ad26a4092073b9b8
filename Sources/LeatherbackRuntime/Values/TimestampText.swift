extension Timestamp {
  /// How a text says a point in time.
  struct Style: Sendable {
    /// How the zone is written: not at all, `Z`, `z`, `+01:00`, `+0100` or `+01`.
    enum Zone: UInt8, Sendable {
      case none, upperZ, lowerZ, colon, compact, hours
    }

    /// Between date and time: `T`, `t` or a blank.
    var separator = UInt8(ascii: "T")

    /// Digits behind the seconds, from 0 to 9.
    var fractionDigits: UInt8 = 0

    var zone = Zone.none
    var offsetMinutes: Int16 = 0

    /// Whether an offset of zero is written with a minus.
    var isMinusZero = false
  }

  /// Creates a timestamp from text: `2023-03-31T10:43:09.1931541+00:00` and its kin.
  ///
  /// Between date and time stands `T`, `t` or a blank. A fraction has 1 to 9 digits. The zone is `Z`,
  /// `z`, `±hh:mm`, `±hhmm`, `±hh` or left out, which reads as UTC. Leap seconds are not known.
  public init?(_ text: String) {
    var text = text
    guard let read = text.withUTF8({ Timestamp(UnsafeRawBufferPointer($0)) }) else { return nil }
    self = read
  }

  init?(_ text: UnsafeRawBufferPointer) {
    var reader = DigitReader(text)
    var style = Style()
    guard let date = reader.date(), let separator = reader.takeAny(),
      [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(separator),
      let hour = reader.number(digits: 2), hour < 24, reader.take(":"),
      let minute = reader.number(digits: 2), minute < 60, reader.take(":"),
      let second = reader.number(digits: 2), second < 60,
      let nanoseconds = Self.fraction(from: &reader, into: &style),
      Self.zone(from: &reader, into: &style), reader.isAtEnd
    else { return nil }
    style.separator = separator
    // Explicit, for `Int` has 32 bits on some watches.
    let midnight = Int64(date.daysSinceEpoch) * 86_400 - Int64(style.offsetMinutes) * 60
    let seconds = midnight + Int64(hour * 3600 + minute * 60 + second)
    self.init(seconds: seconds, nanoseconds: nanoseconds, style: style)
  }

  /// Nanoseconds of an optional fraction; `nil` for a point without digits, or more than nine.
  private static func fraction(from reader: inout DigitReader, into style: inout Style) -> Int? {
    guard reader.take(".") else { return 0 }
    guard let fraction = reader.fraction(), fraction.digits > 0 else { return nil }
    style.fractionDigits = UInt8(truncatingIfNeeded: fraction.digits)
    return (fraction.digits..<9).reduce(fraction.value) { value, _ in value * 10 }
  }

  private static func zone(from reader: inout DigitReader, into style: inout Style) -> Bool {
    switch reader.takeAny() {
    case nil: style.zone = .none
    case UInt8(ascii: "Z"): style.zone = .upperZ
    case UInt8(ascii: "z"): style.zone = .lowerZ
    case UInt8(ascii: "+"): return offset(from: &reader, isNegative: false, into: &style)
    case UInt8(ascii: "-"): return offset(from: &reader, isNegative: true, into: &style)
    default: return false
    }
    return true
  }

  private static func offset(
    from reader: inout DigitReader, isNegative: Bool, into style: inout Style
  ) -> Bool {
    guard let hours = reader.number(digits: 2), hours < 24 else { return false }
    var minutes = 0
    if reader.isAtEnd {
      style.zone = .hours
    } else {
      style.zone = reader.take(":") ? .colon : .compact
      guard let digits = reader.number(digits: 2), digits < 60 else { return false }
      minutes = digits
    }
    let offset = Int16(hours * 60 + minutes)
    style.offsetMinutes = isNegative ? -offset : offset
    style.isMinusZero = isNegative && offset == 0
    return true
  }
}

extension Timestamp: CustomStringConvertible {
  /// The text that was read; of a timestamp made from a `Date`, its instant in UTC.
  public var description: String { String { $0.append(self) } }
}

extension TextBuffer {
  /// Appends a timestamp in the style in which it was read.
  mutating func append(_ timestamp: Timestamp) {
    let style = timestamp.style
    let local = timestamp.seconds + Int64(style.offsetMinutes) * 60
    let remainder = local % 86_400
    let time = UInt64(remainder < 0 ? remainder + 86_400 : remainder)
    append(CalendarDate(daysSinceEpoch: Int((local - Int64(time)) / 86_400)))
    append(style.separator)
    append(time / 3600, digits: 2)
    append(":")
    append(time / 60 % 60, digits: 2)
    append(":")
    append(time % 60, digits: 2)
    if style.fractionDigits > 0 {
      append(".")
      let unit = (style.fractionDigits..<9).reduce(into: 1) { unit, _ in unit *= 10 }
      append(UInt64(timestamp.nanoseconds / unit), digits: Int(style.fractionDigits))
    }
    append(style)
  }

  private mutating func append(_ zone: Timestamp.Style) {
    let offset = zone.offsetMinutes.magnitude
    switch zone.zone {
    case .none: return
    case .upperZ: return append("Z")
    case .lowerZ: return append("z")
    case .colon, .compact, .hours: break
    }
    append(zone.offsetMinutes < 0 || zone.isMinusZero ? "-" : "+")
    append(UInt64(offset / 60), digits: 2)
    if zone.zone == .hours { return }
    if zone.zone == .colon { append(":") }
    append(UInt64(offset % 60), digits: 2)
  }
}
