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

  /// - Parameter color: `auto` means colour on a terminal, unless the environment sets `NO_COLOR`
  ///   or says that the terminal is dumb.
  init(color: ColorChoice) {
    switch color {
    case .always: (isOutputColored, isErrorColored) = (true, true)
    case .never: (isOutputColored, isErrorColored) = (false, false)
    case .auto:
      let noColor = Self.environment("NO_COLOR") ?? ""
      let isWanted = noColor.isEmpty && Self.environment("TERM") != "dumb"
      isOutputColored = isWanted && isatty(STDOUT_FILENO) == 1
      isErrorColored = isWanted && isatty(STDERR_FILENO) == 1
    }
  }

  /// Writes to standard output.
  func show(_ text: String) { Self.write(text, to: STDOUT_FILENO) }

  /// Writes to standard error.
  func report(_ text: String) { Self.write(text, to: STDERR_FILENO) }

  /// Writes `error:` and a message to standard error.
  func report(error message: String) {
    report("\(Style.error("error:", inColor: isErrorColored)) \(message.visible)\n")
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static func write(_ text: String, to file: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[rest.indices])
        #if canImport(Darwin)
          let count = Darwin.write(file, part.baseAddress, part.count)
        #elseif canImport(Musl)
          let count = Musl.write(file, part.baseAddress, part.count)
        #else
          let count = Glibc.write(file, part.baseAddress, part.count)
        #endif
        if count < 0, errno == EINTR { continue }
        // A reader that has gone, as in `| head`, is no failure of the run.
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }
}
