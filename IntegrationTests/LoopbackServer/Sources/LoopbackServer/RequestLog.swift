import NIOConcurrencyHelpers

/// The requests that a server had, in the order in which they were complete.
struct RequestLog: Sendable {
  private let isKept: Bool
  private let box = NIOLockedValueBox<[ReceivedRequest]>([])

  var all: [ReceivedRequest] { box.withLockedValue { $0 } }

  init(isKept: Bool) { self.isKept = isKept }

  func append(_ request: ReceivedRequest) {
    if isKept { box.withLockedValue { $0.append(request) } }
  }
}
