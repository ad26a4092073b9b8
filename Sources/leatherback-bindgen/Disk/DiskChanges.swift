#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// All that ever changes the disk. Each function is one step that a killed process can stop at.
extension Disk {
  /// Makes a folder and those above it that are missing.
  func makeFolders(_ path: String) throws(DiskError) {
    // Follows links: `build -> /elsewhere` may well lead to the output folder.
    guard realPath(of: path) == nil else { return }
    let parent = path.parentFolder
    if parent != path { try makeFolders(parent) }
    beforeChange("make \(path)")
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw .failed("make", path, code: errno)
    }
  }

  /// Makes a folder with the owner and the permissions of another one, where that exists.
  func makeFolder(_ path: String, like model: String) throws(DiskError) {
    beforeChange("make \(path)")
    guard mkdir(path, 0o777) == 0 else {
      if errno == EEXIST { return }
      throw .failed("make", path, code: errno)
    }
    var status = stat()
    guard stat(model, &status) == 0 else { return }
    // A convenience for those who run the tool as root in somebody's folder: failing is fine.
    _ = chown(path, status.st_uid, status.st_gid)
    _ = chmod(path, status.st_mode & 0o7777)
  }

  /// Writes a file that does not exist yet.
  ///
  /// The system may keep the bytes in memory for a while: a killed process loses none of them. After
  /// a power cut a generated file may be empty, which the next run mends; waiting for the disk would
  /// cost every run more than all else that it does.
  ///
  /// - Parameter isDurable: Whether to wait until the disk has the bytes, as for what nothing can make
  ///   again.
  func write(_ bytes: [UInt8], to path: String, isDurable: Bool = false) throws(DiskError) {
    beforeChange("create \(path)")
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .failed("write", path, code: errno) }
    defer { close(file) }
    beforeChange("fill \(path)")
    var start = 0
    while start < bytes.count {
      var code: Int32 = 0
      let count = bytes.withUnsafeBytes { buffer in
        let from = start
        #if canImport(Darwin)
          let count = Darwin.write(file, buffer.baseAddress.map { $0 + from }, bytes.count - from)
        #elseif canImport(Musl)
          let count = Musl.write(file, buffer.baseAddress.map { $0 + from }, bytes.count - from)
        #else
          let count = Glibc.write(file, buffer.baseAddress.map { $0 + from }, bytes.count - from)
        #endif
        code = errno
        return count
      }
      if count < 0, code == EINTR { continue }
      guard count > 0 else { throw .failed("write", path, code: code) }
      start += count
    }
    if isDurable, fsync(file) != 0 { throw .failed("write", path, code: errno) }
  }

  /// Waits until the disk has the names of a folder. Some disks cannot say: then there is nothing to
  /// wait for.
  func keepNames(of folder: String) {
    let file = open(folder, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    _ = fsync(file)
    close(file)
  }

  /// Moves a file or folder; a file at `target` is replaced in the same instant.
  func move(_ path: String, to target: String) throws(DiskError) {
    beforeChange("move \(target)")
    guard rename(path, target) == 0 else { throw .failed("write", target, code: errno) }
  }

  /// Gives a file a second name. `false` where the disk cannot do that.
  func link(_ path: String, as other: String) -> Bool {
    beforeChange("link \(other)")
    #if canImport(Darwin)
      return Darwin.link(path, other) == 0
    #elseif canImport(Musl)
      return Musl.link(path, other) == 0
    #else
      return Glibc.link(path, other) == 0
    #endif
  }

  /// Lets two folders change places in one instant. `false` where the disk cannot do that.
  func exchange(_ path: String, with other: String) -> Bool {
    beforeChange("exchange \(other)")
    #if canImport(Darwin)
      return renamex_np(path, other, UInt32(RENAME_SWAP)) == 0
    #else
      // Looked up by name, since the module that Swift sees does not declare it.
      typealias Rename =
        @convention(c) (
          Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
        ) -> Int32
      guard let symbol = dlsym(nil, "renameat2") else { return false }
      let rename = unsafeBitCast(symbol, to: Rename.self)
      let exchange: UInt32 = 2  // RENAME_EXCHANGE
      return rename(AT_FDCWD, path, AT_FDCWD, other, exchange) == 0
    #endif
  }

  /// Removes a file.
  func removeFile(_ path: String) throws(DiskError) {
    beforeChange("remove \(path)")
    guard unlink(path) == 0 || errno == ENOENT else { throw .failed("remove", path, code: errno) }
  }

  /// Removes a folder. `false` when it is not empty.
  @discardableResult
  func removeFolder(_ path: String) throws(DiskError) -> Bool {
    beforeChange("remove \(path)")
    if rmdir(path) == 0 || errno == ENOENT { return true }
    if errno == ENOTEMPTY || errno == EEXIST { return false }
    throw .failed("remove", path, code: errno)
  }
}
