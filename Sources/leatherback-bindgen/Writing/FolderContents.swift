import YAMLTree

/// What an output folder holds: whose each file is, by its path in the folder.
struct FolderContents: Sendable, Equatable {
  /// Whether the folder is there at all.
  private(set) var exists = false

  /// Files with the mark, and their sizes in bytes.
  private(set) var generated: [String: Int] = [:]

  /// Files without a byte among the foreign ones: what a power cut may leave of a generated one.
  private(set) var empty: Set<String> = []

  /// All else that is not a folder, and folders that are empty, sorted. Links are not followed.
  private(set) var foreign: [String] = []

  /// Looks at all that lies below `folder`.
  init(of folder: OutputFolder, on disk: Disk) throws(DiskError) {
    guard try disk.item(at: folder.path) == .folder else { return }
    exists = true
    var entries: [Entry] = []
    for name in try disk.names(in: folder.path) where name != StagingFolder.name(for: folder) {
      try Self.add(name, in: folder.path, to: &entries, on: disk)
    }
    let marks = entries.concurrentMap { entry in
      Result { () throws(DiskError) in
        guard entry.size != nil else { return false }
        let place = folder.path.appending(path: entry.path)
        return GeneratedMark.swift.isOn(try disk.bytes(of: place, atMost: GeneratedMark.reach))
      }
    }
    for (entry, isMarked) in zip(entries, marks) {
      if try isMarked.get() {
        generated[entry.path] = entry.size
      } else {
        foreign.append(entry.path)
        if entry.size == 0 { empty.insert(entry.path) }
      }
    }
  }

  /// A file, or something that has no bytes.
  private struct Entry {
    let path: String

    /// Bytes of a file.
    let size: Int?
  }

  private static func add(
    _ path: String, in folder: String, to entries: inout [Entry], on disk: Disk
  ) throws(DiskError) {
    let place = folder.appending(path: path)
    switch try disk.item(at: place) {
    case .file(let size):
      entries.append(Entry(path: path, size: size))
    case .folder:
      let names = try disk.names(in: place)
      if names.isEmpty { entries.append(Entry(path: path, size: nil)) }
      for name in names {
        try add(path.appending(path: name), in: folder, to: &entries, on: disk)
      }
    case .link, .other, nil:
      entries.append(Entry(path: path, size: nil))
    }
  }
}
