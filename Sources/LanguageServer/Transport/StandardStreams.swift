#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The two ends of a conversation: what the client says comes in, what the server says goes out.
struct StandardStreams: Sendable {
  let input: Int32
  let output: Int32

  /// Bytes that are read at once.
  private static let chunk = 65_536

  /// Reads what is there.
  ///
  /// - Parameter waits: Whether to wait until something is there.
  /// - Returns: Nothing where nothing is there, `nil` where nothing will ever come again.
  func read(waits: Bool) -> [UInt8]? {
    while true {
      if !waits, !isReady(input, for: POLLIN) { return [] }
      var code: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
        let result = systemRead(input, buffer.baseAddress, Self.chunk)
        code = result < 0 ? errno : 0
        count = max(0, result)
      }
      if !bytes.isEmpty { return bytes }
      if code == EINTR { continue }
      if code == EAGAIN {
        if !waits { return [] }
        _ = isReady(input, for: POLLIN, milliseconds: -1)
        continue
      }
      return nil
    }
  }

  /// Writes all bytes, and goes on reading meanwhile: a client that writes before it reads must not
  /// wait for a server that does the same. One that writes without an end waits all the same.
  ///
  /// - Returns: What was read, or `nil` where nobody takes the bytes any more.
  func write(_ bytes: [UInt8]) -> [UInt8]? {
    var received: [UInt8] = []
    var isOpen = true
    var rest = bytes[...]
    while !rest.isEmpty {
      let takesMore = isOpen && received.count < FrameReader.maximumLength
      var ends = [
        pollfd(fd: output, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: takesMore ? input : -1, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&ends, 2, -1) >= 0 || errno == EINTR else { return nil }
      if ends[1].revents != 0 {
        let more = read(waits: false)
        received += more ?? []
        isOpen = more != nil
      }
      guard ends[0].revents != 0 else { continue }
      // What a pipe that has any room takes without making its writer wait.
      let part = Array(rest.prefix(512))
      let count = systemWrite(output, part, part.count)
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count < 0, errno != EINTR, errno != EAGAIN {
        return nil
      }
    }
    return received
  }

  private func isReady(_ file: Int32, for event: Int32, milliseconds: Int32 = 0) -> Bool {
    var end = pollfd(fd: file, events: Int16(event), revents: 0)
    return poll(&end, 1, milliseconds) > 0
  }

  private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
      Darwin.read(file, buffer, count)
    #elseif canImport(Musl)
      Musl.read(file, buffer, count)
    #else
      Glibc.read(file, buffer, count)
    #endif
  }

  private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Darwin)
      Darwin.write(file, buffer, count)
    #elseif canImport(Musl)
      Musl.write(file, buffer, count)
    #else
      Glibc.write(file, buffer, count)
    #endif
  }
}
