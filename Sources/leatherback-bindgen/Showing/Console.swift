#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// When to use colour.
enum ColorChoice: String, Sendable, CaseIterable {
  case auto
  case always
  case never
}

/// Where the tool's words go: results to standard output, diagnostics to standard error.
struct Console: Sendable {
  let isOutputColored: Bool
  let isErrorColored: Bool

  /// Columns of the terminal that diagnostics go to; `nil` when they go elsewhere, or nobody knows.
  let errorColumns: Int?

  /// A process has one console: making it turns the signal off that would end the process when a
  /// reader has gone, so that a run ends with the code of what it found.
  ///
  /// - Parameter color: `auto` means colour on a terminal, unless the environment sets `NO_COLOR`
  ///   or says that the terminal is dumb; and everywhere where it sets `CLICOLOR_FORCE`.
  init(color: ColorChoice) {
    signal(SIGPIPE, SIG_IGN)
    errorColumns = isatty(STDERR_FILENO) == 1 ? Self.columns(of: STDERR_FILENO) : nil
    switch color {
    case .always: (isOutputColored, isErrorColored) = (true, true)
    case .never: (isOutputColored, isErrorColored) = (false, false)
    case .auto:
      let noColor = Self.environment("NO_COLOR") ?? ""
      let isForced = !["", "0"].contains(Self.environment("CLICOLOR_FORCE") ?? "")
      let isFitting = isForced || Self.environment("TERM") != "dumb"
      let isWanted = noColor.isEmpty && isFitting
      isOutputColored = isWanted && (isForced || isatty(STDOUT_FILENO) == 1)
      isErrorColored = isWanted && (isForced || isatty(STDERR_FILENO) == 1)
    }
  }

  /// Writes to standard output.
  ///
  /// - Throws: When not all was written. A reader that has gone, as in `| head`, is no failure.
  func show(_ text: String) throws(DiskError) {
    let code = Self.write(text, to: STDOUT_FILENO)
    if code != 0, code != EPIPE { throw .failed("write to", "standard output", code: code) }
  }

  /// Writes to standard error. There is nowhere left to tell of a failure.
  func report(_ text: String) { _ = Self.write(text, to: STDERR_FILENO) }

  /// Whether whoever reads what is told in that form has gone: a pipe without its other end, a closed
  /// terminal.
  func hasLostReader(of format: DiagnosticFormat) -> Bool {
    let streams = format.isForPeople ? [STDOUT_FILENO, STDERR_FILENO] : [STDOUT_FILENO]
    return streams.contains { stream in
      var state = pollfd(fd: stream, events: 0, revents: 0)
      return poll(&state, 1, 0) > 0 && Int32(state.revents) & Int32(POLLERR | POLLHUP) != 0
    }
  }

  /// Writes `warning:` and a message to standard error.
  func report(warning message: String) {
    report("\(Style.warning("warning:", inColor: isErrorColored)) \(message.visible)\n")
  }

  /// Writes `error:` and a message to standard error.
  func report(error message: String) {
    report("\(Style.error("error:", inColor: isErrorColored)) \(message.visible)\n")
  }

  /// What the environment says of a terminal's columns, else what the terminal says.
  private static func columns(of terminal: Int32) -> Int? {
    if let wanted = environment("COLUMNS").flatMap({ Int($0) }), wanted > 0 { return wanted }
    var size = winsize()
    guard ioctl(terminal, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Writes all of a text and returns 0, or the code of what failed.
  private static func write(_ text: String, to file: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        #if canImport(Darwin)
          let count = Darwin.write(file, part.baseAddress, part.count)
        #elseif canImport(Musl)
          let count = Musl.write(file, part.baseAddress, part.count)
        #else
          let count = Glibc.write(file, part.baseAddress, part.count)
        #endif
        let code = errno
        if count >= 0 {
          rest = rest.dropFirst(count)
        } else if code == EAGAIN {
          // Some who start the tool hand it a pipe that does not wait for its reader.
          var room = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
          _ = poll(&room, 1, -1)
        } else if code != EINTR {
          return code
        }
      }
      return 0
    }
  }
}
