/// Messages that came and wait for their turn.
///
/// Cancelling reaches a request here: all answers are made in the order of the requests, and none
/// takes long enough to be broken off half-way.
struct Inbox: Sendable {
  /// What came.
  enum Item: Sendable {
    case message(MessageHead, body: [UInt8])

    /// A request that was cancelled before its turn came.
    case cancelled(RequestID)

    /// Something that is no message.
    case malformed(ResponseError)
  }

  private var frames = FrameReader()
  private var waiting: ArraySlice<Item> = []
  private let coding = JSONCoding()

  /// Whether nothing waits.
  var isEmpty: Bool { waiting.isEmpty }

  /// Takes bytes as they come.
  mutating func append(_ bytes: some Collection<UInt8>) {
    frames.append(bytes)
    while let frame = frames.next() {
      switch frame {
      case .malformed(let problem):
        waiting.append(.malformed(ResponseError(code: .parseError, message: problem)))
      case .message(let body): add(body)
      }
    }
  }

  /// Takes out what came first.
  mutating func next() -> Item? {
    defer { if waiting.isEmpty { waiting = [] } }
    return waiting.popFirst()
  }

  private mutating func add(_ body: [UInt8]) {
    guard let head = coding.decode(MessageHead.self, from: body) else {
      let isJSON = coding.isJSON(body)
      waiting.append(.malformed(isJSON ? .notAMessage : .notJSON))
      return
    }
    if head.method == "$/cancelRequest" {
      let params = coding.decode(MessageParameters<LSP.CancelParams>.self, from: body)?.params
      if let id = params?.id { cancel(id) }
    } else {
      waiting.append(.message(head, body: body))
    }
  }

  private mutating func cancel(_ id: RequestID) {
    for index in waiting.indices {
      if case .message(let head, _) = waiting[index], head.id == id, head.method != nil {
        waiting[index] = .cancelled(id)
      }
    }
  }
}
