#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Disk {
  /// Gives a file other bytes in one instant, or makes it. Owner and permissions stay.
  func replaceFile(at path: String, with bytes: [UInt8]) throws(DiskError) {
    let draft = path.parentFolder.appending(path: ".\(path.lastName).bindgen")
    // A killed run may have left one.
    if try item(at: draft) != nil { try removeFile(draft) }
    try write(bytes, to: draft)
    keepOwner(of: path, on: draft)
    do throws(DiskError) {
      try move(draft, to: path)
    } catch {
      try? removeFile(draft)
      throw error
    }
  }

  /// The same for a file that somebody else may be writing.
  ///
  /// - Throws: When the file no longer holds what was read.
  func replaceFile(
    at path: String, holding present: [UInt8], with bytes: [UInt8]
  ) throws(DiskError) {
    guard try self.bytes(of: path) == present else { throw .changedMeanwhile(path) }
    try replaceFile(at: path, with: bytes)
  }

  private func keepOwner(of path: String, on draft: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    // A convenience for those who run the tool as root in somebody's folder: failing is fine.
    _ = chown(draft, status.st_uid, status.st_gid)
    _ = chmod(draft, status.st_mode & 0o7777)
  }
}

extension DiskError {
  static func changedMeanwhile(_ path: String) -> DiskError {
    DiskError(description: "'\(path)' was changed by somebody else meanwhile; run again")
  }
}
