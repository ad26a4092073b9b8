#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A program that is run for what it prints. Its input is empty, and it has no terminal, so it can ask
/// nobody anything.
struct ChildProcess: Sendable {
  /// How it ended, with all that it printed.
  struct Outcome: Sendable, Equatable {
    /// Its exit code; 128 and more where a signal ended it.
    let status: Int32
    let output: [UInt8]
    let errors: [UInt8]
  }

  /// Name of the program, looked for in the path, then its arguments.
  let arguments: [String]

  /// Variables that it has besides ours; those without a value are taken away.
  var environment: [String: String?] = [:]

  /// How long it may take until it is ended.
  var patience = Duration.seconds(60)

  /// Runs it to its end.
  ///
  /// - Returns: `nil` when there is no such program.
  func run() throws(DiskError) -> Outcome? {
    let output = try makePipe()
    defer { close(output.reading) }
    let errors: (reading: Int32, writing: Int32)
    do throws(DiskError) { errors = try makePipe() } catch {
      close(output.writing)
      throw error
    }
    defer { close(errors.reading) }
    let started = start(writingTo: output.writing, errors.writing)
    close(output.writing)
    close(errors.writing)
    if started.code == ENOENT { return nil }
    guard started.code == 0 else { throw failure(started.code) }
    let printed = contents(of: [output.reading, errors.reading])
    // What has closed both, or is too slow, has nothing more to do.
    if case .failure = printed { kill(-started.process, SIGKILL) }
    let status = wait(for: started.process)
    let texts = try printed.get()
    return Outcome(status: try status.get(), output: texts[0], errors: texts[1])
  }

  private func makePipe() throws(DiskError) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    let code = ends.withUnsafeMutableBufferPointer { ends in
      ends.baseAddress.map { pipe($0) } ?? -1
    }
    guard code == 0 else { throw failure(errno) }
    // Else the child would hold its own output open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private func start(writingTo output: Int32, _ errors: Int32) -> (process: pid_t, code: Int32) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A session of its own: without a terminal to ask at, and one group to end with all it started.
    posix_spawnattr_setflags(&attributes, Self.ownSession)
    var words = arguments.map { strdup($0) }
    var variables = ownEnvironment.map { strdup($0) }
    defer { for word in words + variables { free(word) } }
    words.append(nil)
    variables.append(nil)
    var process: pid_t = 0
    let code = posix_spawnp(&process, arguments[0], &actions, &attributes, words, variables)
    return (process, code)
  }

  #if canImport(Darwin)
    private static let ownSession = Int16(POSIX_SPAWN_SETSID)
  #else
    /// `POSIX_SPAWN_SETSID`, which the headers hide from Swift.
    private static let ownSession: Int16 = 0x80
  #endif

  /// The variables of the child, as `NAME=value`.
  private var ownEnvironment: [String] {
    var variables: [String] = []
    var next = environ
    while let variable = next.pointee {
      let text = String(cString: variable)
      if environment[String(text.prefix { $0 != "=" })] == nil { variables.append(text) }
      next += 1
    }
    for (name, value) in environment.sorted(by: { $0.key < $1.key }) {
      if let value { variables.append("\(name)=\(value)") }
    }
    return variables
  }

  /// All that comes out of the pipes until each is closed.
  private func contents(of files: [Int32]) -> Result<[[UInt8]], DiskError> {
    let end = ContinuousClock.now + patience
    var texts: [[UInt8]] = files.map { _ in [] }
    // The number -1 is none to wait for.
    var waiting = files.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while waiting.contains(where: { $0.fd >= 0 }) {
      let left = (end - ContinuousClock.now).wholeMilliseconds
      if left <= 0 { return .failure(.tooSlow(arguments[0], patience)) }
      let count = poll(&waiting, nfds_t(waiting.count), Int32(clamping: left))
      if count < 0, errno != EINTR { return .failure(failure(errno)) }
      guard count > 0 else { continue }
      for index in waiting.indices where waiting[index].revents != 0 {
        let (piece, code) = Self.piece(of: waiting[index].fd)
        if code != 0 { return .failure(failure(code)) }
        guard let piece else { continue }
        texts[index] += piece
        if piece.isEmpty { waiting[index].fd = -1 }
      }
    }
    return .success(texts)
  }

  /// The next bytes, none at the end; `nil` if a signal came first.
  private static func piece(of file: Int32) -> (bytes: [UInt8]?, code: Int32) {
    var code: Int32 = 0
    let room = 65_536
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      let count = read(file, buffer.baseAddress, room)
      code = count < 0 ? errno : 0
      filled = max(0, count)
    }
    return code == EINTR ? (nil, 0) : (bytes, code)
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

extension Duration {
  fileprivate var wholeMilliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}

extension DiskError {
  static func tooSlow(_ program: String, _ patience: Duration) -> DiskError {
    DiskError(
      description: "'\(program)' did not end within \(patience.components.seconds) seconds and was "
        + "stopped; see what it waits for by running it yourself")
  }
}
