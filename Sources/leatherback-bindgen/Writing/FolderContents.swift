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
    for name in try disk.names(in: folder.path) where name != StagingFolder.name(for: folder) {
      try add(name, in: folder.path, on: disk)
    }
  }

  private mutating func add(
    _ path: String, in folder: String, on disk: Disk
  ) throws(DiskError) {
    let place = folder.appending(path: path)
    switch try disk.item(at: place) {
    case .file(let size):
      if GeneratedMark.swift.isOn(try disk.bytes(of: place, atMost: GeneratedMark.reach)) {
        generated[path] = size
      } else {
        foreign.append(path)
        if size == 0 { empty.insert(path) }
      }
    case .folder:
      let names = try disk.names(in: place)
      if names.isEmpty { foreign.append(path) }
      for name in names { try add(path.appending(path: name), in: folder, on: disk) }
    case .link, .other, nil:
      foreign.append(path)
    }
  }
}
