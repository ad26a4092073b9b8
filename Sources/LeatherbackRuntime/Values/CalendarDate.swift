/// A day in the Gregorian calendar, without time and zone: a date of birth, a day of expiry.
public struct CalendarDate: Sendable, Hashable {
  /// Year, from 1 to 9999.
  public let year: Int

  /// Month, from 1 to 12.
  public let month: Int

  /// Day of the month, from 1.
  public let day: Int

  /// Creates a date; `nil` if there is no such day.
  ///
  /// Days before October 1582 are those of the Gregorian calendar too, as ISO 8601 counts them.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Creates a date from text of the form `YYYY-MM-DD`.
  public init?(_ text: String) {
    var text = text
    guard let date = text.withUTF8({ CalendarDate(UnsafeRawBufferPointer($0)) }) else { return nil }
    self = date
  }

  init?(_ text: UnsafeRawBufferPointer) {
    var reader = DigitReader(text)
    guard let date = reader.date(), reader.isAtEnd else { return nil }
    self = date
  }
}

extension CalendarDate: Comparable {
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as `YYYY-MM-DD`.
  public var description: String { String { $0.append(self) } }
}

extension TextBuffer {
  /// Appends a date as `YYYY-MM-DD`.
  mutating func append(_ date: CalendarDate) {
    append(UInt64(date.year), digits: 4)
    append("-")
    append(UInt64(date.month), digits: 2)
    append("-")
    append(UInt64(date.day), digits: 2)
  }
}

extension CalendarDate: JSONReadable, JSONWritable {
  public init(json value: JSONCursor) throws(JSONError) { self = try value.date() }

  public func write(json writer: inout JSONWriter) { writer.writeDate(self) }
}

extension CalendarDate: Codable {
  /// Reads `YYYY-MM-DD`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = CalendarDate(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date")
    }
    self = date
  }

  /// Writes `YYYY-MM-DD`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

// Counting days.
extension CalendarDate {
  /// Days since 1970-01-01.
  var daysSinceEpoch: Int {
    let years = year - 1
    let leapDays = years / 4 - years / 100 + years / 400
    let firstOfYear = years * 365 + leapDays - Self.daysBeforeEpoch
    let months = (1..<month).reduce(0) { $0 + Self.days(in: $1, of: year) }
    return firstOfYear + months + day - 1
  }

  /// The date that many days after 1970-01-01, or the nearest that has four digits in its year.
  init(daysSinceEpoch days: Int) {
    let last = 3_652_058
    var rest = min(max(days + Self.daysBeforeEpoch, 0), last)
    let centuries4 = rest / 146_097
    rest %= 146_097
    // The last day of a leap cycle belongs to the year that is already running.
    let centuries = min(rest / 36_524, 3)
    rest -= centuries * 36_524
    let years4 = rest / 1461
    rest %= 1461
    let years = min(rest / 365, 3)
    rest -= years * 365
    let year = centuries4 * 400 + centuries * 100 + years4 * 4 + years + 1
    var month = 1
    while rest >= Self.days(in: month, of: year) {
      rest -= Self.days(in: month, of: year)
      month += 1
    }
    self.year = year
    self.month = month
    day = rest + 1
  }

  /// Days from 0001-01-01 to 1970-01-01.
  private static let daysBeforeEpoch = 719_162

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
