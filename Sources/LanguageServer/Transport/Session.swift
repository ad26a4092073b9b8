/// One conversation with a client, from its first message to its last.
package struct Session {
  private var server: LanguageServer
  private var inbox = Inbox()
  private let streams: StandardStreams

  /// - Parameters:
  ///   - input: File that the client's messages are read from.
  ///   - output: File that the server's messages go to. Nothing else may write there.
  package init(_ server: LanguageServer, input: Int32 = 0, output: Int32 = 1) {
    self.server = server
    streams = StandardStreams(input: input, output: output)
  }

  /// Answers until the client says goodbye or is gone.
  ///
  /// - Returns: Whether the client ended it as the protocol asks.
  package mutating func run() -> Bool {
    var isOpen = true
    while !server.hasExited {
      if isOpen { isOpen = receive(waits: false) }
      if let item = inbox.next() {
        guard send(server.answer(item)) else { return false }
      } else {
        // Diagnostics wait until all changes are known, so that quick typing costs one look only.
        guard send(server.publish()), isOpen else { return false }
        if inbox.isEmpty { isOpen = receive(waits: true) }
      }
    }
    return server.endedInOrder
  }

  /// Takes what came; `false` where nothing will ever come again.
  private mutating func receive(waits: Bool) -> Bool {
    guard let bytes = streams.read(waits: waits) else { return false }
    inbox.append(bytes)
    return true
  }

  private mutating func send(_ bodies: [[UInt8]]) -> Bool {
    for body in bodies {
      guard let received = streams.write(FrameReader.frame(body)) else { return false }
      inbox.append(received)
    }
    return true
  }
}
