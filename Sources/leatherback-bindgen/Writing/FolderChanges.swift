import SwiftBindings
import YAMLTree

/// What must be done so that a folder holds the wanted files and no older generated ones.
struct FolderChanges: Sendable, Equatable {
  /// Files that are not there.
  private(set) var added: [GeneratedFile] = []

  /// Files that are there with other bytes.
  private(set) var changed: [GeneratedFile] = []

  /// Paths of files that are as they should be.
  private(set) var unchanged: [String] = []

  /// Paths of generated files that are no longer made, sorted.
  private(set) var removed: [String] = []

  /// Paths of generated files in folders that this run does not answer for, sorted.
  private(set) var spared: [String] = []

  /// Everything to write.
  var written: [GeneratedFile] { added + changed }

  /// How many files are not as they should be.
  var count: Int { added.count + changed.count + removed.count }

  /// Compares `files` with what `folder` holds.
  ///
  /// - Parameter sparing: Folders in the output folder that this run makes no files for: what lies
  ///   in them stays.
  /// - Throws: When a wanted path is unsafe or stands in the way of a file that is not ours.
  init(
    from contents: FolderContents, of folder: OutputFolder, to files: [GeneratedFile],
    sparing: [String] = [], on disk: Disk
  ) throws(DiskError) {
    try WantedPaths.check(files, against: contents, in: folder)
    let wanted = Set(files.map(\.path))
    let comparisons = files.concurrentMap { file in
      Result { () throws(DiskError) in
        guard contents.generated[file.path] == file.bytes.count else { return false }
        return try disk.holds(file.bytes, at: folder.path.appending(path: file.path))
      }
    }
    for (file, isEqual) in zip(files, comparisons) {
      if try isEqual.get() {
        unchanged.append(file.path)
      } else if contents.generated[file.path] != nil || contents.empty.contains(file.path) {
        changed.append(file)
      } else {
        added.append(file)
      }
    }
    let others = contents.generated.keys.filter { !wanted.contains($0) }.sorted()
    for path in others {
      if sparing.contains(where: { path.hasPrefix($0 + "/") }) {
        spared.append(path)
      } else {
        removed.append(path)
      }
    }
  }
}
