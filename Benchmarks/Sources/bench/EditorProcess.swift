#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// A language server in a process of its own, and this process as its editor.
final class EditorProcess {
  private let child: pid_t
  private let input: Int32
  private let output: Int32
  private var received = ""

  /// Starts `arguments[0]`.
  init(_ arguments: [String]) throws(BenchmarkError) {
    var inputEnds: [Int32] = [0, 0]
    var outputEnds: [Int32] = [0, 0]
    guard pipe(&inputEnds) == 0, pipe(&outputEnds) == 0 else { throw BenchmarkError("no pipe") }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, inputEnds[0], 0)
    posix_spawn_file_actions_adddup2(&actions, outputEnds[1], 1)
    posix_spawn_file_actions_addclose(&actions, inputEnds[1])
    posix_spawn_file_actions_addclose(&actions, outputEnds[0])
    defer { posix_spawn_file_actions_destroy(&actions) }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let started = posix_spawnp(&child, arguments[0], &actions, nil, words, environ)
    close(inputEnds[0])
    close(outputEnds[1])
    guard started == 0 else { throw BenchmarkError("cannot start \(arguments[0])") }
    self.child = child
    input = inputEnds[1]
    output = outputEnds[0]
  }

  func send(_ message: String) throws(BenchmarkError) {
    let bytes = Array("Content-Length: \(message.utf8.count)\r\n\r\n\(message)".utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      guard count > 0 else { throw BenchmarkError("the server takes no more") }
      sent += count
    }
  }

  /// Waits until the server said something that holds `text`.
  func wait(for text: String) throws(BenchmarkError) {
    received = ""
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while !received.contains(text) {
      let count = read(output, &buffer, buffer.count)
      guard count > 0 else { throw BenchmarkError("the server has gone: \(received)") }
      received += String(decoding: buffer[..<count], as: UTF8.self)
    }
  }

  /// Ends the server, and returns the most bytes that it had in memory.
  func end() -> Int {
    close(input)
    close(output)
    var status: Int32 = 0
    var usage = rusage()
    wait4(child, &status, 0, &usage)
    #if canImport(Darwin)
      return Int(usage.ru_maxrss)
    #else
      return Int(usage.ru_maxrss) * 1024
    #endif
  }
}
