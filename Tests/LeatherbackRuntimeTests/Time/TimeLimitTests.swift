import LeatherbackRuntime
import LeatherbackTesting
import Testing

@Suite("Time limits")
struct TimeLimitTests {
  @Test("a call is ended when its time is over, and does not know what became of the money")
  func silence() async throws {
    let time = TestTime()
    let specimen = try SpecimenClient(
      ScriptedTransport { _ in
        time.advance(by: .seconds(10))
        return .silence
      }, time: time)
    let error = await specimen.error(of: .specimenWrite, within: .seconds(10))
    guard case .timeLimitReached = error?.cause else {
      Issue.record("\(error as Any)")
      return
    }
    #expect(error?.moneyMoved == .unknown)
    #expect(error?.advice == .lookUpFirst)
    #expect(error?.attempts == 1)
    #expect(
      error?.description
        == "payments.initiate: the time for the call was over. The service may have acted on it: "
        + "look it up before sending it again.")
  }

  @Test("the client's own limit counts when the call has none")
  func configured() async throws {
    let time = TestTime()
    var configuration = LeatherbackClient.Configuration()
    configuration.timeLimit = .seconds(5)
    let specimen = try SpecimenClient(
      ScriptedTransport { _ in
        time.advance(by: .seconds(5))
        return .silence
      }, configuration: configuration, time: time)
    let error = await specimen.error(of: .payments.list())
    guard case .timeLimitReached = error?.cause else {
      Issue.record("\(error as Any)")
      return
    }
    #expect(error?.advice == .sendAgain(after: nil))
  }

  @Test("no pause goes beyond the limit: the last failure is reported at once")
  func pause() async throws {
    let specimen = try SpecimenClient(
      .body("", contentType: nil, status: 503, headers: ["Retry-After": "20"]),
      retries: RetryOptions())
    let error = await specimen.error(of: .payments.list(), within: .seconds(20))
    #expect(error?.httpStatus == 503)
    #expect(error?.retryAfter == .seconds(20))
    #expect(specimen.time.pauses.isEmpty)
  }

  @Test("each call has its own limit, and who is in time is left alone")
  func several() async throws {
    let time = TestTime()
    let barrier = Barrier(count: 2)
    let specimen = try SpecimenClient(
      ScriptedTransport { request in
        await barrier.arrive()
        if request.query.contains("=1") {
          time.advance(by: .seconds(30))
          return .silence
        }
        return .json(#"{"items": [], "isSuccess": true}"#)
      }, time: time)
    async let short = specimen.error(of: .payments.list(pageNumber: 1), within: .seconds(30))
    async let long = specimen.error(of: .payments.list(pageNumber: 2), within: .seconds(60))
    guard case .timeLimitReached = await short?.cause else {
      Issue.record("the short call went on")
      return
    }
    guard case .unreadableAnswer = await long?.cause else {
      Issue.record("the long call got no answer")
      return
    }
  }

  @Test("a limit of nothing sends nothing that is waited for")
  func nothing() async throws {
    let specimen = try SpecimenClient(.silence)
    let error = await specimen.error(of: .payments.list(), within: .zero)
    guard case .timeLimitReached = error?.cause else {
      Issue.record("\(error as Any)")
      return
    }
  }

  @Test("a cancelled task ends a call that has a limit, at once")
  func cancelled() async throws {
    let specimen = try SpecimenClient(.silence)
    let task = Task { await specimen.error(of: .payments.list()) }
    task.cancel()
    #expect(await task.value?.cancellation != nil)
  }
}
