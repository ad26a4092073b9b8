#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A point in time as HTTP writes it, in any of the three forms of RFC 9110.
struct HTTPDate: Equatable {
  /// Seconds since 1970-01-01T00:00:00Z.
  let seconds: Int64

  /// Reads `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` or
  /// `Sun Nov  6 08:49:37 1994`.
  ///
  /// - Parameter now: Decides which century a year of two digits belongs to: it is at most 50 years
  ///   ahead.
  init?(_ text: String, now: Date) {
    let parts = text.split { " ,-:".contains($0) }.map(String.init)
    let fields: (day: String, month: String, year: String, time: ArraySlice<String>)
    switch parts.count {
    case 8 where parts[7] == "GMT": fields = (parts[1], parts[2], parts[3], parts[4...6])
    case 7: fields = (parts[2], parts[1], parts[6], parts[3...5])
    default: return nil
    }
    guard let year = Self.year(fields.year, now: now), let day = Self.number(fields.day),
      let month = Self.months.firstIndex(of: fields.month),
      let date = CalendarDate(year: year, month: month + 1, day: day),
      let time = Self.time(fields.time)
    else { return nil }
    seconds = Int64(date.daysSinceEpoch) * 86_400 + time
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func time(_ texts: ArraySlice<String>) -> Int64? {
    let numbers = texts.compactMap(number)
    // A leap second is the second after it.
    guard numbers.count == 3, numbers[0] < 24, numbers[1] < 60, numbers[2] <= 60 else { return nil }
    return Int64(numbers[0] * 3600 + numbers[1] * 60 + numbers[2])
  }

  private static func year(_ text: String, now: Date) -> Int? {
    guard let number = number(text) else { return nil }
    if text.utf8.count == 4 { return number }
    guard text.utf8.count == 2 else { return nil }
    let thisYear = CalendarDate(daysSinceEpoch: Int(now.timeIntervalSince1970 / 86_400)).year
    let latest = thisYear + 50
    return latest - (latest - number) % 100
  }

  /// One to four digits.
  private static func number(_ text: String) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy(\.isDecimalDigit) else {
      return nil
    }
    return Int(text)
  }
}
