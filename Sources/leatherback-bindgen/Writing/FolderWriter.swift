import SwiftBindings

/// Makes an output folder hold the wanted files, and leaves the old state whole if anything fails.
///
/// What holds at any moment, also when the process is killed:
/// - A file with the wanted bytes is not written: its modification time stays.
/// - A file without the mark is never changed, replaced, moved or removed.
/// - Nothing outside the output folder changes but the staging folder beside it.
/// - No file is ever half written.
/// - Where the output folder holds only generated files and the disk can exchange folders (APFS,
///   ext4, XFS, Btrfs, tmpfs), or where one file gets new bytes, the folder is in the old or the new
///   state as a whole. Elsewhere files are moved in one by one, and the next run completes what a
///   killed one began before it does anything else.
struct FolderWriter: Sendable {
  let output: OutputFolder
  private let staging: StagingFolder
  private let disk: Disk

  init(to output: OutputFolder, on disk: Disk = Disk()) {
    self.output = output
    self.disk = disk
    staging = StagingFolder(output: output, disk: disk)
  }

  /// Writes what differs and removes generated files that are not among `files`.
  ///
  /// - Parameter sparing: Folders in the output folder to leave alone.
  /// - Returns: What was done.
  @discardableResult
  func write(
    _ files: [GeneratedFile], sparing: [String] = []
  ) throws(DiskError) -> FolderChanges {
    try disk.makeFolders(output.parent)
    return try FolderLock.hold(.exclusive, on: output.parent) { () throws(DiskError) in
      try finishEarlierRun()
      let contents = try FolderContents(of: output, on: disk)
      let changes = try FolderChanges(
        from: contents, of: output, to: files, sparing: sparing, on: disk)
      if changes.count > 0 { try carryOut(changes, contents) }
      return changes
    }
  }

  /// Tells what ``write(_:sparing:)`` would do, and changes nothing.
  func changes(
    for files: [GeneratedFile], sparing: [String] = []
  ) throws(DiskError) -> FolderChanges {
    guard try disk.item(at: output.parent) != nil else {
      return try FolderChanges(
        from: FolderContents(of: output, on: disk), of: output, to: files, on: disk)
    }
    return try FolderLock.hold(.shared, on: output.parent) { () throws(DiskError) in
      try FolderChanges(
        from: FolderContents(of: output, on: disk), of: output, to: files, sparing: sparing,
        on: disk)
    }
  }

  /// Completes or discards what a killed run left.
  private func finishEarlierRun() throws(DiskError) {
    if try disk.item(at: staging.journal) != nil,
      let journal = Journal(
        text: String(decoding: try disk.bytes(of: staging.journal), as: UTF8.self))
    {
      try journal.carryOut(in: staging)
    }
    try staging.clear()
  }

  private func carryOut(
    _ changes: FolderChanges, _ contents: FolderContents
  ) throws(DiskError) {
    let journal = Journal(writes: changes.written.map(\.path), removals: changes.removed)
    do throws(DiskError) {
      guard !contents.exists || disk.mayChange(output.path) else {
        throw DiskError.readOnly(output.path)
      }
      try staging.stage(changes.written.map { ($0.path, $0.bytes) })
      // Where one file has new bytes, its move is all it takes, and the folder stays the same one.
      let isOneMove = changes.count == 1 && changes.changed.count == 1
      if !isOneMove, !staging.isInside, contents.foreign.isEmpty,
        try exchange(keeping: changes.unchanged + changes.spared, contents.exists)
      {
        return try staging.clear()
      }
      try staging.commit(journal)
    } catch {
      // Nothing has changed yet. If even this fails, the next run clears up.
      try? staging.clear()
      throw error
    }
    try journal.carryOut(in: staging)
    try staging.clear()
  }

  /// Completes the new folder with the files that stay, and puts it in the old one's place.
  ///
  /// - Returns: `false` when the disk cannot do that; then nothing has changed.
  private func exchange(keeping files: [String], _ exists: Bool) throws(DiskError) -> Bool {
    guard exists else {
      try disk.move(staging.new, to: output.path)
      return true
    }
    for file in files {
      try staging.makeFolders(above: file)
      let kept = output.path.appending(path: file)
      guard disk.link(kept, as: staging.new.appending(path: file)) else { return false }
    }
    guard disk.exchange(staging.new, with: output.path) else { return false }
    return true
  }
}

extension DiskError {
  static func readOnly(_ path: String) -> DiskError {
    DiskError(description: "cannot write in '\(path)': the folder may only be read")
  }
}
