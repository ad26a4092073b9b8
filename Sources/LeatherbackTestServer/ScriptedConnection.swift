#if TestServer
  import LeatherbackTesting
  import NIOCore

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// A connection on which a script is played.
  struct ScriptedConnection: Sendable {
    private let channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>
    private let log: ScriptLog

    init(_ channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>, log: ScriptLog) {
      self.channel = channel
      self.log = log
    }

    /// Plays the script to its end, or until the other side is gone.
    func play(_ script: [ServerScript.Step]) async {
      log.noteConnection()
      // The other side may break off at any time: that is no failure of the server.
      try? await channel.executeThenClose { inbound, outbound in
        var pieces = inbound.makeAsyncIterator()
        var received = RequestText()
        for step in script {
          switch step {
          case .request:
            guard let request = try await received.next(from: &pieces) else { return }
            log.note(request: request)
          case .send(let bytes): try await outbound.write(ByteBuffer(bytes: bytes))
          case .repeat(let bytes): while true { try await outbound.write(ByteBuffer(bytes: bytes)) }
          case .pause(let duration): try await Task.sleep(for: duration)
          case .close: return
          case .reset: return try await closeWithReset()
          }
        }
        while try await pieces.next() != nil {}
      }
      log.noteEnd()
    }

    private func closeWithReset() async throws {
      // To linger for no time at all is how a socket is told to send a reset.
      let socket = channel.channel as? any SocketOptionProvider
      try await socket?.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
      try await channel.channel.close()
    }
  }

  /// Cuts what comes over a connection into requests.
  private struct RequestText {
    private var bytes = ByteBuffer()

    /// The next whole request; `nil` when the other side is gone.
    mutating func next(
      from pieces: inout NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    ) async throws -> String? {
      while true {
        if let length = requestLength { return bytes.readString(length: length) }
        guard var piece = try await pieces.next() else { return nil }
        bytes.writeBuffer(&piece)
      }
    }

    /// Bytes of the first request; `nil` while it is not whole.
    private var requestLength: Int? {
      let text = String(buffer: bytes)
      guard let headEnd = text.firstRange(of: "\r\n\r\n")?.upperBound else { return nil }
      let head = text[..<headEnd]
      let announced = head.lowercased().split(separator: "\r\n").lazy.compactMap { line in
        line.hasPrefix("content-length: ") ? Int(line.dropFirst(16)) : nil
      }
      let length = head.utf8.count + (announced.first ?? 0)
      return length <= bytes.readableBytes ? length : nil
    }
  }
#endif
