import HTTPTypes
import LeatherbackRuntime

/// A transport that keeps the key it was given, and gives no answer.
struct HeaderRecorder: ClientTransport {
  actor Keys {
    private(set) var values: [String] = []

    func add(_ value: String) { values.append(value) }
  }

  let keys = Keys()

  func send(
    _ request: HTTPRequest, body: [UInt8]?, answerLimit: Int
  ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
    for field in request.headerFields where field.name.rawName == "X-Api" {
      await keys.add(field.value)
    }
    throw TransportError(.other, wasRequestSent: .no)
  }
}
