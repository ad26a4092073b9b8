import InMemoryTracing
import Leatherback
import LeatherbackObservability
import LeatherbackTesting
import Observation
import Testing
import Tracing

@Suite("Tracing")
struct TracingTests {
  @Test("every attempt is a span below the caller's")
  func spans() async throws {
    let tracer = InMemoryTracer()
    let (client, _) = try client(
      TracingMiddleware(tracer: tracer), .json("{}", status: 503), .json("{}", status: 404))
    let error = await tracer.withSpan("order") { _ in
      await #expect(throws: LeatherbackError.self) {
        try await client.send(.transactions.retrieve(reference: "canary"))
      }
    }
    let spans = tracer.finishedSpans
    #expect(
      spans.map(\.operationName) == [
        "GET /api/payment/transactions/{reference}", "GET /api/payment/transactions/{reference}",
        "order",
      ])
    #expect(spans[0].parentSpanID == spans[2].spanID)
    #expect(spans[1].parentSpanID == spans[2].spanID)
    #expect(spans[1].kind == .client)
    #expect(spans[1].status?.code == .error)
    #expect(
      spans[1].texts == [
        "http.request.method": "GET", "url.template": "/api/payment/transactions/{reference}",
        "url.scheme": "https", "server.address": "laas.leatherback.co",
        "leatherback.operation": "transactions.retrieve",
        "leatherback.request_id": error?.requestID ?? "", "leatherback.mode": "test",
        "http.request.resend_count": "1", "http.response.status_code": "404", "error.type": "404",
      ])
    #expect(spans[0].attributes.get("http.request.resend_count") == nil)
  }

  @Test("an attempt without an answer has its error, in words that are fit for a trace")
  func failure() async throws {
    let tracer = InMemoryTracer()
    let (client, _) = try client(
      TracingMiddleware(tracer: tracer),
      .failure(TransportError(.insecure, wasRequestSent: .no, code: "test")))
    _ = try? await client.send(.transactions.retrieve(reference: "canary"))
    let span = try #require(tracer.finishedSpans.first)
    #expect(span.errors.count == 1)
    #expect(
      span.errors.first?.error as? TransportError
        == TransportError(
          .insecure, wasRequestSent: .no, code: "test"))
    #expect(span.texts["error.type"] == "insecure")
  }

  @Test("the service gets the context of a trace only when that was chosen")
  func propagation() async throws {
    for propagates in [false, true] {
      let tracer = InMemoryTracer()
      let (client, transport) = try client(
        TracingMiddleware(tracer: tracer, propagatesContext: propagates), .json("{}", status: 404))
      _ = try? await client.send(.transactions.retrieve(reference: "1"))
      let span = try #require(tracer.finishedSpans.first)
      let sent = try #require(transport.sentRequests.first)
      let expected = propagates ? span.spanID : nil
      #expect(sent.header(InMemoryTracer.spanIDKey) == expected)
    }
  }

  private func client(
    _ middleware: TracingMiddleware, _ answers: ScriptedAnswer...
  ) throws -> (LeatherbackClient, ScriptedTransport) {
    let transport = ScriptedTransport(answers)
    let client = LeatherbackClient(
      secretKey: try SecretKey("sk_test_canary"), transport: transport, middlewares: [middleware],
      time: TestTime())
    return (client, transport)
  }
}
