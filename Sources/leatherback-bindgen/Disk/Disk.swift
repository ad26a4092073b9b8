#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The disk as the tool uses it: absolute paths, links never followed at their end.
///
/// System calls and not Foundation, because loading Foundation takes longer than a whole run.
struct Disk: Sendable {
  /// Called before each change with a word for it. Tests end the process here.
  var beforeChange: @Sendable (_ change: String) -> Void = { _ in }

  /// Called while a file of the schema is read, when its first bytes have been. Tests change it here.
  var whileReading: @Sendable (_ path: String) -> Void = { _ in }

  /// Whether a folder is the root of a disk of its own. Tests pretend it here.
  var isMountPoint: @Sendable (_ path: String) -> Bool = { path in
    var own = stat()
    var above = stat()
    guard stat(path, &own) == 0, stat(path.parentFolder, &above) == 0 else { return false }
    return own.st_dev != above.st_dev
  }
}

/// What stands at a path.
enum DiskItem: Sendable, Equatable {
  case file(size: Int)
  case folder
  case link
  case other
}

extension Disk {
  /// What stands at `path`, or `nil` when nothing does.
  func item(at path: String) throws(DiskError) -> DiskItem? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      let code = errno
      if code == ENOENT || code == ENOTDIR { return nil }
      throw .failed("look at", path, code: code)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(size: Int(status.st_size))
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// Names of what lies in a folder, sorted by their bytes.
  func names(in path: String) throws(DiskError) -> [String] {
    guard let folder = opendir(path) else { throw .failed("read", path, code: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    let code = errno
    guard code == 0 else { throw .failed("read", path, code: code) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The first bytes of a file, at most `limit`; all of them without a limit.
  func bytes(of path: String, atMost limit: Int = .max) throws(DiskError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .failed("read", path, code: errno) }
    defer { close(file) }
    return try bytes(of: file, at: path, expected: FileState(of: file)?.size ?? 0, atMost: limit)
  }

  /// The first bytes of a file that nobody may change meanwhile.
  ///
  /// - Throws: ``DiskError/notReadable(_:)`` for what is no file, such as a pipe whose writer keeps its
  ///   reader waiting.
  /// - Returns: `nil` when the file has changed while it was read, or is gone.
  func steadyBytes(of path: String, atMost limit: Int) throws(DiskError) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      let code = errno
      if code == ENOENT { return nil }
      throw .failed("read", path, code: code)
    }
    defer { close(file) }
    guard let before = FileState(of: file), before.isFile else { throw .notReadable(path) }
    let bytes = try bytes(of: file, at: path, expected: before.size, atMost: limit)
    whileReading(path)
    guard FileState(of: file) == before, bytes.count == min(before.size, limit) else { return nil }
    return bytes
  }

  /// All that comes on standard input, up to `limit` bytes.
  func standardInput(atMost limit: Int) throws(DiskError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < limit {
      // Some who start the tool hand it a pipe that does not wait for its writer.
      var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      _ = poll(&input, 1, -1)
      var code: Int32 = 0
      let room = min(65_536, limit - bytes.count)
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        let count = read(STDIN_FILENO, buffer.baseAddress, room)
        code = count < 0 ? errno : 0
        filled = max(0, count)
      }
      if code == EINTR || code == EAGAIN { continue }
      guard code == 0 else { throw .failed("read", "standard input", code: code) }
      if piece.isEmpty { break }
      bytes += piece
    }
    return bytes
  }

  private func bytes(
    of file: Int32, at path: String, expected: Int, atMost limit: Int
  ) throws(DiskError) -> [UInt8] {
    var bytes: [UInt8] = []
    // One more than expected, so that the end is seen without growing.
    var room = min(limit, expected + 1)
    while room > 0 {
      let piece = try piece(of: file, at: path, count: room)
      bytes = bytes.isEmpty ? piece : bytes + piece
      guard piece.count == room else { break }
      // The file is longer than it said.
      room = min(limit - bytes.count, 65_536)
    }
    return bytes
  }

  /// Whether the file at `path` has exactly those bytes.
  func holds(_ bytes: [UInt8], at path: String) throws(DiskError) -> Bool {
    let present = try self.bytes(of: path)
    // `==` would look at them one by one.
    return present.count == bytes.count && memcmp(present, bytes, bytes.count) == 0
  }

  /// The next `count` bytes of an open file; fewer only where the file ends.
  private func piece(
    of file: Int32, at path: String, count: Int
  ) throws(DiskError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let result = read(file, buffer.baseAddress.map { $0 + filled }, count - filled)
        code = result < 0 ? errno : 0
        if result > 0 { filled += result } else if code != EINTR { break }
      }
    }
    guard code == 0 else { throw .failed("read", path, code: code) }
    return bytes
  }

  /// The path without links and dots, or `nil` when nothing is there.
  func realPath(of path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether this process may change what lies in a folder.
  func mayChange(_ path: String) -> Bool { access(path, W_OK | X_OK) == 0 }

  /// The folder that the tool was started in.
  ///
  /// - Throws: When it is gone; to go on in another one could write where nobody expects it.
  func workingFolder() throws(DiskError) -> String {
    guard let path = realPath(of: ".") else { throw .workingFolderIsGone }
    return path
  }
}
