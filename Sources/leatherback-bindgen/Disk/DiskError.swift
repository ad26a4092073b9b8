#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why something could not be read or written, in words for the person at the terminal.
struct DiskError: Error, Sendable, Equatable, CustomStringConvertible {
  let description: String
}

extension DiskError {
  static var workingFolderIsGone: DiskError {
    DiskError(description: "the working folder is gone; change to one that is there")
  }

  /// A system call failed; `action` completes "cannot …".
  static func failed(_ action: String, _ path: String, code: Int32) -> DiskError {
    DiskError(description: "cannot \(action) '\(path)': \(String(cString: strerror(code)))")
  }
}
