#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// What the system says of a process that ended.
struct ChildProcess {
  let exitCode: Int32

  /// Seconds from start to end.
  let wall: Double

  /// Seconds on all processors, children included.
  let cpu: Double

  /// Most bytes of memory that it, one of its children or the process that started it had at once.
  let peakBytes: Int

  /// What it wrote to both of its outputs.
  let output: String

  /// Runs `arguments[0]`, found as the shell finds it, to its end.
  init(_ arguments: [String]) throws(BenchmarkError) {
    var pipeEnds: [Int32] = [0, 0]
    guard pipe(&pipeEnds) == 0 else { throw BenchmarkError("no pipe") }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, pipeEnds[1], 1)
    posix_spawn_file_actions_adddup2(&actions, pipeEnds[1], 2)
    posix_spawn_file_actions_addclose(&actions, pipeEnds[0])
    defer { posix_spawn_file_actions_destroy(&actions) }

    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }

    let clock = ContinuousClock()
    let start = clock.now
    var child: pid_t = 0
    let started = posix_spawnp(&child, arguments[0], &actions, nil, words, environ)
    close(pipeEnds[1])
    guard started == 0 else {
      close(pipeEnds[0])
      throw BenchmarkError("cannot start \(arguments[0])")
    }
    output = Self.text(from: pipeEnds[0])
    close(pipeEnds[0])
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child else { throw BenchmarkError("lost the child") }
    wall = (clock.now - start).seconds
    cpu = usage.ru_utime.seconds + usage.ru_stime.seconds
    #if canImport(Darwin)
      peakBytes = Int(usage.ru_maxrss)
    #else
      peakBytes = Int(usage.ru_maxrss) * 1024
    #endif
    exitCode = status & 0x7f == 0 ? (status >> 8) & 0xff : -(status & 0x7f)
  }

  /// Most bytes of memory that a command needs at once.
  ///
  /// A command begins its life with the memory of the process that starts it, which the system counts
  /// as its own. So a process that has just begun starts it, and tells what it saw.
  static func peakBytes(of arguments: [String]) throws(BenchmarkError) -> Int {
    let child = try ChildProcess([CommandLine.arguments[0], "peak"] + arguments)
    guard child.exitCode == 0, let line = child.output.split(separator: "\n").last,
      let peak = Int(line)
    else { throw BenchmarkError("cannot measure \(arguments): \(child.output)") }
    return peak
  }

  private static func text(from descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Why a benchmark could not be run.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

extension timeval {
  var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1_000_000 }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
