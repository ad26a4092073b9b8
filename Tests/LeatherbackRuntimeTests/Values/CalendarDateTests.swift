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

  @Test("every day of ten thousand years has a number, and the next day has the next")
  func dayNumbers() throws {
    var previous: Int?
    for year in 1...9999 {
      for month in [1, 2, 3, 12] {
        for day in [1, 28, 29, 31] {
          guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
          let midnight = try #require(Timestamp("\(date)T00:00:00Z"))
          #expect(midnight.description == "\(date)T00:00:00Z")
          if month == 1, day == 1, let previous {
            #expect(midnight.seconds - previous == 86_400)
          }
          if month == 12, day == 31 { previous = midnight.seconds }
        }
      }
    }
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
