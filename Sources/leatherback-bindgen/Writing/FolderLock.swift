#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Keeps two runs from working on one output folder at once.
///
/// The lock is taken on the folder that holds the output folder and leaves no file behind; the
/// system gives it back when a process ends, however it ends.
enum FolderLock {
  /// Who may hold the lock beside us.
  enum Kind {
    /// Nobody: for writing.
    case exclusive

    /// Others who only read.
    case shared
  }

  /// Does `work` under the lock.
  ///
  /// - Parameter patience: How long to wait for another run to end.
  static func hold<Result>(
    _ kind: Kind, on folder: String, patience: Duration = .seconds(10),
    while work: () throws(DiskError) -> Result
  ) throws(DiskError) -> Result {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw .failed("open", folder, code: errno) }
    defer { close(file) }
    let deadline = ContinuousClock.now + patience
    while flock(file, (kind == .exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0 {
      let code = errno
      switch code {
      case EINTR: continue
      case EWOULDBLOCK:
        guard ContinuousClock.now < deadline else { throw .locked(folder, patience) }
        usleep(10_000)
      case EBADF, ENOLCK, ENOTSUP, EOPNOTSUPP:
        // Some network disks lock no folders: there, a second run must be kept off by hand.
        return try work()
      default: throw .failed("lock", folder, code: code)
      }
    }
    return try work()
  }
}

extension DiskError {
  static func locked(_ folder: String, _ patience: Duration) -> DiskError {
    DiskError(
      description: "another run has been writing in '\(folder)' for \(patience.components.seconds)"
        + " seconds; try again when it has ended. Nothing was written")
  }
}
