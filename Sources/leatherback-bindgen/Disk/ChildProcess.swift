#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A program that is run for what it prints. Its input is empty, and what it says on standard error
/// is not shown.
struct ChildProcess: Sendable {
  /// How it ended, with all that it printed.
  struct Outcome: Sendable, Equatable {
    /// Its exit code; 128 and more where a signal ended it.
    let status: Int32
    let output: [UInt8]
  }

  /// Name of the program, looked for in the path, then its arguments.
  let arguments: [String]

  /// Runs it to its end.
  ///
  /// - Returns: `nil` when there is no such program.
  func run() throws(DiskError) -> Outcome? {
    var pipe: [Int32] = [-1, -1]
    guard Self.makePipe(&pipe) == 0 else { throw failure(errno) }
    defer { close(pipe[0]) }
    let started = start(writingTo: pipe[1])
    close(pipe[1])
    if started.code == ENOENT { return nil }
    guard started.code == 0 else { throw failure(started.code) }
    let output = contents(of: pipe[0])
    let status = wait(for: started.process)
    return Outcome(status: try status.get(), output: try output.get())
  }

  private static func makePipe(_ ends: inout [Int32]) -> Int32 {
    ends.withUnsafeMutableBufferPointer { ends in
      ends.baseAddress.map { pipe($0) } ?? -1
    }
  }

  private func start(writingTo output: Int32) -> (process: pid_t, code: Int32) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var process: pid_t = 0
    let code = posix_spawnp(&process, arguments[0], &actions, nil, words, environ)
    return (process, code)
  }

  private func contents(of file: Int32) -> Result<[UInt8], DiskError> {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      var code: Int32 = 0
      let count = buffer.withUnsafeMutableBytes { buffer in
        let count = read(file, buffer.baseAddress, buffer.count)
        code = errno
        return count
      }
      if count == 0 { return .success(bytes) }
      if count > 0 {
        bytes += buffer[..<count]
      } else if code != EINTR {
        return .failure(failure(code))
      }
    }
  }

  private func wait(for process: pid_t) -> Result<Int32, DiskError> {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      let code = errno
      if code != EINTR { return .failure(failure(code)) }
    }
    let signal = status & 0x7F
    return .success(signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
  }

  private func failure(_ code: Int32) -> DiskError { .failed("run", arguments[0], code: code) }
}
