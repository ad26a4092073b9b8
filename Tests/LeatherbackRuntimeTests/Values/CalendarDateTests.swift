import Foundation
import LeatherbackRuntime
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
  @Test(
    "days that exist are read and written back",
    arguments: ["1990-12-24", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "1582-10-10"])
  func valid(_ text: String) throws {
    let date = try json("\"\(text)\"").date()
    #expect(date.description == text)
    #expect(date.jsonBytes == Array("\"\(text)\"".utf8))
  }

  @Test(
    "days that do not exist, and other forms, are errors",
    arguments: [
      "2023-02-29", "1900-02-29", "2023-04-31", "2023-13-01", "2023-00-10", "2023-01-00",
      "0000-01-01", "23-01-01", "2023-1-1", "2023/01/01", "2023-01-01T00:00:00Z", "", "20230101",
      "2023-01-01 ",
    ])
  func invalid(_ text: String) {
    #expect(CalendarDate(text) == nil)
    expect(.invalidDate, at: 0) { _ = try json("\"\(text)\"").date() }
  }

  @Test("parts are checked like text")
  func parts() {
    #expect(CalendarDate(year: 2024, month: 2, day: 29)?.description == "2024-02-29")
    #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: .max, month: .min, day: .max) == nil)
  }

  @Test("the day after the last of a year is the first of the next")
  func years() throws {
    var wrong: [Int] = []
    for year in [1, 3, 4, 99, 100, 399, 400, 401, 9998] + Array(1580..<2110) {
      let last = try #require(Timestamp("\(four(year))-12-31T00:00:00Z"))
      let first = try #require(Timestamp("\(four(year + 1))-01-01T00:00:00Z"))
      if first.seconds - last.seconds != 86_400 { wrong.append(year) }
    }
    #expect(wrong == [])
  }

  @Test("days around every kind of leap year are written as they were read")
  func days() throws {
    var wrong: [String] = []
    for year in [1, 4, 100, 400, 1600, 1700, 1896, 1900, 1970, 2000, 2023, 2024, 2100, 9999] {
      var expected: Int64?
      for month in 1...12 {
        for day in [1, 28, 29, 30, 31] {
          guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
          let midnight = try #require(Timestamp("\(date)T00:00:00"))
          if midnight.description != "\(date)T00:00:00" { wrong.append("\(date)") }
          if day == 1, let expected, midnight.seconds != expected { wrong.append("\(date)") }
          expected = midnight.seconds + 86_400
        }
      }
    }
    #expect(wrong == [])
  }

  private func four(_ year: Int) -> String {
    String(repeating: "0", count: 4 - year.description.count) + year.description
  }

  @Test("dates are ordered as days are")
  func order() throws {
    let days = try ["2023-12-31", "2024-01-01", "2024-01-02", "2024-02-01"].map {
      try #require(CalendarDate($0))
    }
    #expect(days.shuffled().sorted() == days)
  }

  @Test("Codable keeps the text")
  func coding() throws {
    let date = try #require(CalendarDate("1990-12-24"))
    let data = try PropertyListEncoder().encode([date])
    #expect(try PropertyListDecoder().decode([CalendarDate].self, from: data) == [date])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDate].self, from: Data(#"["1990-02-30"]"#.utf8))
    }
  }
}
