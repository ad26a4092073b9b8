import Foundation
import LeatherbackRuntime
import Testing

@Suite("Points in time")
struct TimestampTests {
  @Test(
    "every form that the service writes is read, and written back as it was",
    arguments: [
      ("2023-03-31T10:43:09.1931541+00:00", 1_680_259_389, 193_154_100, 0),
      ("2024-06-18T13:21:10.7721355", 1_718_716_870, 772_135_500, nil),
      ("2023-03-04T21:03:06.094Z", 1_677_963_786, 94_000_000, 0),
      ("2023-03-04T21:03:06Z", 1_677_963_786, 0, 0),
      ("2023-03-04t21:03:06z", 1_677_963_786, 0, 0),
      ("2023-03-04 21:03:06", 1_677_963_786, 0, nil),
      ("2023-03-04T22:03:06+01:00", 1_677_963_786, 0, 60),
      ("2023-03-04T22:03:06+0100", 1_677_963_786, 0, 60),
      ("2023-03-04T22:03:06+01", 1_677_963_786, 0, 60),
      ("2023-03-04T15:33:06-05:30", 1_677_963_786, 0, -330),
      ("2023-03-04T21:03:06-00:00", 1_677_963_786, 0, 0),
      ("2023-03-04T21:03:06.000000000Z", 1_677_963_786, 0, 0),
      ("2023-03-04T21:03:06.123456789Z", 1_677_963_786, 123_456_789, 0),
      ("2023-03-04T21:03:06.5-23:59", 1_678_050_126, 500_000_000, -1439),
      ("1970-01-01T00:00:00Z", 0, 0, 0),
      ("1969-12-31T23:59:59.9Z", -1, 900_000_000, 0),
      ("0001-01-01T00:00:00", -62_135_596_800, 0, nil),
      ("0001-01-01T00:00:00+14:00", -62_135_647_200, 0, 840),
      ("9999-12-31T23:59:59.9999999-12:00", 253_402_343_999, 999_999_900, -720),
      ("2000-02-29T12:00:00Z", 951_825_600, 0, 0),
    ] as [(String, Int64, Int, Int?)])
  func forms(_ text: String, _ seconds: Int64, _ nanoseconds: Int, _ offset: Int?) throws {
    let timestamp = try json("\"\(text)\"").timestamp()
    #expect(timestamp.seconds == seconds)
    #expect(timestamp.nanoseconds == nanoseconds)
    #expect(timestamp.offsetMinutes == offset)
    #expect(timestamp.description == text)
    #expect(timestamp.jsonBytes == Array("\"\(text)\"".utf8))
    #expect(Timestamp(text) == timestamp)
  }

  @Test(
    "text that is no point in time is an error",
    arguments: [
      "", "2023", "2023-03-04", "2023-03-04T", "2023-03-04T21:03", "2023-03-04T21:03Z",
      "2023-02-29T00:00:00Z", "2023-13-01T00:00:00Z", "2023-00-01T00:00:00Z",
      "2023-01-32T00:00:00Z",
      "0000-01-01T00:00:00Z", "2023-03-04T24:00:00Z", "2023-03-04T21:60:00Z",
      "2023-03-04T21:03:60Z",
      "2023-03-04T21:03:06.Z", "2023-03-04T21:03:06.1234567890Z", "2023-03-04T21:03:06+1:00",
      "2023-03-04T21:03:06+24:00", "2023-03-04T21:03:06+01:60", "2023-03-04T21:03:06+01:0",
      "2023-03-04T21:03:06Z ", " 2023-03-04T21:03:06Z", "2023-03-04T21:03:06ZZ",
      "2023-3-4T21:03:06Z",
      "2023-03-04_21:03:06Z", "+2023-03-04T21:03:06Z", "2023-03-04T21:03:06,5Z", "1680259389",
      "2023-03-04T21:03:06 UTC", "２023-03-04T21:03:06Z",
    ])
  func nonsense(_ text: String) {
    #expect(Timestamp(text) == nil)
    expect(.invalidTimestamp, at: 6, path: "at") {
      var object = try object("{\"at\":\"\(text)\"}")
      _ = try object.timestamp("at")
    }
  }

  @Test("an escaped timestamp is read like any other string")
  func escaped() throws {
    let timestamp = try json(#""2023-03-04T21:03:06\u002b01:00""#).timestamp()
    #expect(timestamp.description == "2023-03-04T21:03:06+01:00")
  }

  @Test("the same instant in two zones is equal, and order is the order of instants")
  func equality() throws {
    let london = try #require(Timestamp("2023-03-04T21:03:06Z"))
    let lagos = try #require(Timestamp("2023-03-04T22:03:06.0+01:00"))
    let later = try #require(Timestamp("2023-03-04T21:03:06.000000001"))
    #expect(london == lagos)
    #expect(london.hashValue == lagos.hashValue)
    #expect(london < later && !(later < lagos))
  }

  @Test("a date becomes a timestamp in UTC with as many digits as it needs")
  func fromDates() {
    let at = { (seconds: Double) in Timestamp(Date(timeIntervalSince1970: seconds)).description }
    #expect(at(0) == "1970-01-01T00:00:00Z")
    #expect(at(1_680_259_389.25) == "2023-03-31T10:43:09.250Z")
    #expect(at(-0.5) == "1969-12-31T23:59:59.500Z")
    #expect(at(1_680_259_389.000015) == "2023-03-31T10:43:09.000015Z")
    #expect(at(1_680_259_388.999_999_9) == "2023-03-31T10:43:09Z")
  }

  @Test("dates beyond all calendars are moved to a bound, and nothing traps")
  func extremes() {
    let at = { (seconds: Double) in Timestamp(Date(timeIntervalSince1970: seconds)).description }
    #expect(at(.infinity) == "9999-12-31T23:59:59Z")
    #expect(at(-.infinity) == "0001-01-01T00:00:00Z")
    #expect(at(1e300) == "9999-12-31T23:59:59Z")
    #expect(at(.nan) == "1970-01-01T00:00:00Z")
    #expect(Timestamp(.distantFuture).description == "4001-01-01T00:00:00Z")
    #expect(Timestamp(.distantPast).description == "0001-01-01T00:00:00Z")
  }

  @Test("a timestamp is its date")
  func toDates() throws {
    let timestamp = try #require(Timestamp("2023-03-31T10:43:09.25Z"))
    #expect(timestamp.date == Date(timeIntervalSince1970: 1_680_259_389.25))
    #expect(Timestamp(timestamp.date) == timestamp)
  }

  @Test("Codable keeps the text")
  func coding() throws {
    let timestamp = try #require(Timestamp("2024-06-18T13:21:10.7721355"))
    let data = try JSONEncoder().encode([timestamp])
    #expect(String(decoding: data, as: UTF8.self) == #"["2024-06-18T13:21:10.7721355"]"#)
    #expect(try JSONDecoder().decode([Timestamp].self, from: data)[0].offsetMinutes == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Timestamp].self, from: Data(#"["soon"]"#.utf8))
    }
  }
}
