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
    let local = date.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second
    self.init(
      seconds: local - Int(style.offsetMinutes) * 60, nanoseconds: nanoseconds, style: style)
  }

  /// Nanoseconds of an optional fraction; `nil` for a point without digits, or more than nine.
  private static func fraction(from reader: inout DigitReader, into style: inout Style) -> Int? {
    guard reader.take(".") else { return 0 }
    var nanoseconds = 0
    while let digit = reader.number(digits: 1) {
      style.fractionDigits += 1
      if style.fractionDigits > 9 { return nil }
      nanoseconds = nanoseconds * 10 + digit
    }
    if style.fractionDigits == 0 { return nil }
    for _ in style.fractionDigits..<9 { nanoseconds *= 10 }
    return nanoseconds
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
  public var description: String {
    let local = seconds + Int(style.offsetMinutes) * 60
    let time = local.modulo(86_400)
    let date = CalendarDate(daysSinceEpoch: (local - time) / 86_400)
    let hour = (time / 3600).padded(to: 2)
    let minute = (time / 60 % 60).padded(to: 2)
    let second = (time % 60).padded(to: 2)
    let separator = Unicode.Scalar(style.separator)
    return "\(date)\(separator)\(hour):\(minute):\(second)\(fraction)\(zone)"
  }

  private var fraction: String {
    if style.fractionDigits == 0 { return "" }
    return "." + nanoseconds.padded(to: 9).prefix(Int(style.fractionDigits))
  }

  private var zone: String {
    let offset = Int(style.offsetMinutes)
    let sign = offset < 0 || style.isMinusZero ? "-" : "+"
    let hours = (abs(offset) / 60).padded(to: 2)
    let minutes = (abs(offset) % 60).padded(to: 2)
    return switch style.zone {
    case .none: ""
    case .upperZ: "Z"
    case .lowerZ: "z"
    case .colon: "\(sign)\(hours):\(minutes)"
    case .compact: "\(sign)\(hours)\(minutes)"
    case .hours: "\(sign)\(hours)"
    }
  }
}

extension Int {
  /// The remainder that is never negative.
  fileprivate func modulo(_ divisor: Int) -> Int {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
