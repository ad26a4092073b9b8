import NIOConcurrencyHelpers

/// The requests that a server had, in the order in which they were complete.
struct RequestLog: Sendable {
  private let box = NIOLockedValueBox<[ReceivedRequest]>([])

  var all: [ReceivedRequest] { box.withLockedValue { $0 } }

  func append(_ request: ReceivedRequest) { box.withLockedValue { $0.append(request) } }
}
