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
    let draft = try draft(of: path, with: bytes, isDurable: false)
    do throws(DiskError) {
      try move(draft, to: path)
    } catch {
      try? removeFile(draft)
      throw error
    }
  }

  /// A file that people write, with what was read of it and what it is to hold.
  struct Replacement: Sendable {
    let path: String
    let present: [UInt8]
    let bytes: [UInt8]
  }

  /// Gives files that people write other bytes: all of them, or none when something is wrong with one.
  ///
  /// All new bytes are on the disk before the first file changes, each in one instant. Only a disk
  /// that refuses to rename what it has taken can end this half-way. A second name of a file (a hard
  /// link) keeps the old bytes.
  ///
  /// - Throws: Also when a file no longer holds what was read.
  func replaceFiles(_ replacements: [Replacement]) throws(DiskError) {
    var drafts: [String] = []
    do throws(DiskError) {
      for file in replacements {
        drafts.append(try draft(of: file.path, with: file.bytes, isDurable: true))
      }
      for file in replacements {
        guard try bytes(of: file.path) == file.present else { throw .changedMeanwhile(file.path) }
      }
      for (file, draft) in zip(replacements, drafts) { try move(draft, to: file.path) }
    } catch {
      for draft in drafts { try? removeFile(draft) }
      throw error
    }
    for folder in Set(replacements.map(\.path.parentFolder)) { keepNames(of: folder) }
  }

  /// Writes the bytes beside the file that is to get them.
  private func draft(
    of path: String, with bytes: [UInt8], isDurable: Bool
  ) throws(DiskError) -> String {
    let draft = path.parentFolder.appending(path: ".\(path.lastName).bindgen")
    // A killed run may have left one.
    if try item(at: draft) != nil { try removeFile(draft) }
    do throws(DiskError) {
      try write(bytes, to: draft, isDurable: isDurable)
    } catch {
      try? removeFile(draft)
      throw error
    }
    keepOwner(of: path, on: draft)
    return draft
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
