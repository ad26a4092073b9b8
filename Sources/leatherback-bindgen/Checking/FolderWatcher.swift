#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Waits until something in a folder changes.
///
/// On Linux the system tells of changes (inotify); elsewhere, and where it cannot, the times and sizes
/// of the files are looked at ten times a second.
struct FolderWatcher: ~Copyable {
  private let root: String
  private let disk: Disk

  /// The watch of the system, or -1 where there is none.
  private let descriptor: Int32

  /// What lies in the folder, as it was last seen.
  private var state: [String: FileState]

  init(of path: String, on disk: Disk) throws(DiskError) {
    Self.heedEndingSignals()
    root = path
    self.disk = disk
    state = [:]
    #if canImport(Glibc) || canImport(Musl)
      descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    #else
      descriptor = -1
    #endif
    guard try disk.item(at: path) != nil else { throw .noSchemaFolder(path) }
    state = look()
  }

  /// Lets the signals through that end a process.
  ///
  /// A run that does not end by itself has to heed them, and who starts it may have them blocked in the
  /// thread that does so.
  private static func heedEndingSignals() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGHUP, SIGINT, SIGTERM] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Waits until a file has come, gone or been saved since the last look.
  ///
  /// - Parameter isOver: Whether there is nothing to wait for any more; asked about once a second.
  /// - Returns: `false` when it is over.
  mutating func waitForChange(unless isOver: () -> Bool) -> Bool {
    while true {
      if isOver() { return false }
      let current = look()
      if current != state {
        settle(from: current)
        return true
      }
      pause(milliseconds: descriptor >= 0 ? 1_000 : 100)
    }
  }

  /// Waits until two looks agree: an editor may write a file in several steps.
  private mutating func settle(from first: [String: FileState]) {
    var last = first
    for _ in 0..<20 {
      usleep(5_000)
      let next = look()
      if next == last { break }
      last = next
    }
    state = last
  }

  /// Sleeps until the system tells of a change, or for a while.
  private func pause(milliseconds: Int32) {
    guard descriptor >= 0 else {
      usleep(UInt32(milliseconds) * 1_000)
      return
    }
    var event = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&event, 1, milliseconds)
    withUnsafeTemporaryAllocation(byteCount: 4_096, alignment: 8) { buffer in
      while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
    }
  }

  /// The files and folders below the root, each with its state; watches folders on the way.
  private func look() -> [String: FileState] {
    var state: [String: FileState] = [:]
    var waiting = [root]
    while let folder = waiting.popLast() {
      watch(folder)
      for name in (try? disk.names(in: folder)) ?? [] where !name.hasPrefix(".") {
        let path = folder.appending(path: name)
        var status = stat()
        guard lstat(path, &status) == 0 else { continue }
        if status.st_mode & S_IFMT == S_IFDIR { waiting.append(path) }
        state[path] = FileState(status)
      }
    }
    return state
  }

  private func watch(_ folder: String) {
    #if canImport(Glibc) || canImport(Musl)
      guard descriptor >= 0 else { return }
      let changes = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_MOVED_FROM
      inotify_add_watch(descriptor, folder, UInt32(changes))
    #endif
  }
}
