import Foundation
import HTTPTypes
import LeatherbackTesting
import Testing

@testable import LeatherbackRuntime

@Suite("What the service asks to wait")
struct RetryAfterTests {
  /// Sun, 06 Nov 1994 08:49:37 GMT
  private static let moment = Date(timeIntervalSince1970: 784_111_777)

  @Test(
    "a point in time is read in each of HTTP's three forms",
    arguments: [
      "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
      "Sun Nov  6 08:49:37 1994",
    ])
  func dates(text: String) {
    #expect(HTTPDate(text, now: Self.moment)?.seconds == 784_111_777)
  }

  @Test("a year of two digits is at most fifty years ahead")
  func centuries() {
    let near = HTTPDate("Monday, 06-Nov-44 00:00:00 GMT", now: Self.moment)
    let far = HTTPDate("Monday, 06-Nov-45 00:00:00 GMT", now: Self.moment)
    #expect(near == HTTPDate("Sun, 06 Nov 2044 00:00:00 GMT", now: Self.moment))
    #expect(far == HTTPDate("Tue, 06 Nov 1945 00:00:00 GMT", now: Self.moment))
  }

  @Test(
    "what is no such form is not guessed at",
    arguments: [
      "", "soon", "-1", "1.5", "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
      "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 Foo 1994 08:49:37 GMT",
      "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 123 08:49:37 GMT", "+5",
    ])
  func malformed(text: String) {
    let response = HTTPResponse(status: .tooManyRequests, headerFields: [.retryAfter: text])
    #expect(response.retryAfter(at: Self.moment) == nil)
  }

  @Test("a date counts from the answer's own date, or else from this side's clock")
  func clocks() {
    var response = HTTPResponse(
      status: .tooManyRequests, headerFields: [.retryAfter: "Sun, 06 Nov 1994 08:49:47 GMT"])
    #expect(response.retryAfter(at: Self.moment) == .seconds(10))
    #expect(response.retryAfter(at: Self.moment + 60) == .zero)
    response.headerFields[.date] = "Sun, 06 Nov 1994 08:49:45 GMT"
    #expect(response.retryAfter(at: Self.moment + 60) == .seconds(2))
  }

  @Test("a number beyond all bounds is a long time and no crash")
  func endless() throws {
    let response = HTTPResponse(
      status: .tooManyRequests, headerFields: [.retryAfter: String(repeating: "9", count: 40)])
    #expect(try #require(response.retryAfter(at: Self.moment)) > .seconds(1_000_000_000))
  }

  @Test("the pause is as long as asked for and a part of the client's own, in both forms")
  func waited() async throws {
    let time = TestTime()
    let date = "Sun, 15 Jun 2025 15:06:45 GMT"  // 5 s after the clock of the test
    for value in ["5", date] {
      let specimen = try SpecimenClient(
        ScriptedTransport([
          .body("", contentType: nil, status: 429, headers: ["Retry-After": value]),
          .json(#"{"isSuccess": true, "value": null}"#),
        ]), time: TestTime(date: time.date))
      _ = try await specimen.client.send(.payments.find(reference: "1"))
      #expect(specimen.time.pauses == [.milliseconds(5125)])
    }
  }

  @Test("who asks for too long a pause gets none, and the caller learns of it")
  func tooLong() async throws {
    let specimen = try SpecimenClient(
      .body("", contentType: nil, status: 503, headers: ["Retry-After": "31"]),
      retries: RetryOptions())
    let error = await specimen.error(of: .payments.list())
    #expect(specimen.transport.sentRequests.count == 1)
    #expect(error?.retryAfter == .seconds(31))
    #expect(error?.advice == .sendAgain(after: .seconds(31)))
    #expect(error?.description.hasSuffix("The service asks to wait 31 s.") == true)
  }
}
