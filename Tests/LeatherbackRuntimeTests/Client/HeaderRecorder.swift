import HTTPTypes
import LeatherbackRuntime

/// A transport that keeps one header field of what it is given, and gives no answer.
struct HeaderRecorder: ClientTransport {
  actor Keys {
    private(set) var values: [String] = []

    func add(_ value: String) { values.append(value) }
  }

  let keys = Keys()
  private let name: String

  init(of name: String = "X-Api") { self.name = name }

  func send(
    _ request: HTTPRequest, body: [UInt8]?, answerLimit: Int
  ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
    for field in request.headerFields where field.name.rawName == name {
      await keys.add(field.value)
    }
    throw TransportError(.other, wasRequestSent: .no)
  }
}
