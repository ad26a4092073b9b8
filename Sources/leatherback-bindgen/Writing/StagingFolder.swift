/// Where the new state is put together before it takes the old one's place.
///
/// It lies beside the output folder, so that both are on one disk, and is hidden: no build looks
/// into it, and the `.gitignore` in it keeps git out. Where the output folder is a disk of its own,
/// as in a container, it lies in there. After a run it is gone.
///
///     .Generated.bindgen/.gitignore   everything is to be ignored
///     .Generated.bindgen/new/         the files to come; after an exchange, the old ones
///     .Generated.bindgen/journal      what is still to be done, see ``Journal``
struct StagingFolder: Sendable {
  let output: OutputFolder
  let disk: Disk

  /// Whether it lies in the output folder, which then can't be exchanged.
  let isInside: Bool

  init(output: OutputFolder, disk: Disk) {
    self.output = output
    self.disk = disk
    isInside = disk.isMountPoint(output.path)
  }

  /// Name of the folder.
  static func name(for output: OutputFolder) -> String { ".\(output.name).bindgen" }

  var path: String {
    (isInside ? output.path : output.parent).appending(path: Self.name(for: output))
  }
  var new: String { path.appending(path: "new") }
  var journal: String { path.appending(path: "journal") }
  private var journalDraft: String { path.appending(path: "journal.draft") }
  private var gitIgnore: String { path.appending(path: ".gitignore") }

  /// Makes the folder and puts `files` into it.
  func stage(_ files: [(path: String, bytes: [UInt8])]) throws(DiskError) {
    try disk.makeFolder(path, like: path.parentFolder)
    try disk.write(Array("*\n".utf8), to: gitIgnore)
    try disk.makeFolder(new, like: output.path)
    for file in files {
      try makeFolders(above: file.path)
      try disk.write(file.bytes, to: new.appending(path: file.path))
    }
  }

  /// Makes the folders that `file` needs in `new`, each like its namesake in the output folder.
  func makeFolders(above file: String) throws(DiskError) {
    let names = file.split(separator: "/").dropLast()
    for end in names.indices {
      let folder = names[...end].joined(separator: "/")
      try disk.makeFolder(
        new.appending(path: folder), like: output.path.appending(path: folder))
    }
  }

  /// Writes the journal. From the end of this call on, the new state is what there will be.
  func commit(_ journal: Journal) throws(DiskError) {
    try disk.write(Array(journal.text.utf8), to: journalDraft)
    try disk.move(journalDraft, to: self.journal)
  }

  /// Removes the folder with all that is ours in it.
  ///
  /// A file of somebody else that came into the old folder in the instant before the exchange is
  /// moved to the new one.
  func clear() throws(DiskError) {
    guard try disk.item(at: path) == .folder else { return }
    // First of all, or a run that is stopped below would be taken for unfinished.
    for file in [journal, journalDraft] where try disk.item(at: file) != nil {
      try disk.removeFile(file)
    }
    if try disk.item(at: new) == .folder { try clear("") }
    try disk.removeFile(gitIgnore)
    guard try disk.removeFolder(path) else { throw .leftover(path) }
  }

  private func clear(_ folder: String) throws(DiskError) {
    let place = folder.isEmpty ? new : new.appending(path: folder)
    for name in try disk.names(in: place) {
      let file = folder.isEmpty ? name : folder.appending(path: name)
      switch try disk.item(at: new.appending(path: file)) {
      case .folder: try clear(file)
      case .file(let size): try discard(file, isEmpty: size == 0)
      case .link, .other: try rescue(file)
      case nil: break
      }
    }
    try disk.removeFolder(place)
  }

  /// Removes a file if it is ours; an empty one is what is left of a write that was cut short.
  private func discard(_ file: String, isEmpty: Bool) throws(DiskError) {
    let place = new.appending(path: file)
    if isEmpty { return try disk.removeFile(place) }
    if GeneratedMark.swift.isOn(try disk.bytes(of: place, atMost: GeneratedMark.reach)) {
      try disk.removeFile(place)
    } else {
      try rescue(file)
    }
  }

  private func rescue(_ file: String) throws(DiskError) {
    let target = output.path.appending(path: file)
    guard try disk.item(at: target) == nil else { throw .leftover(new.appending(path: file)) }
    try disk.makeFolders(target.parentFolder)
    try disk.move(new.appending(path: file), to: target)
  }
}

extension DiskError {
  static func leftover(_ path: String) -> DiskError {
    DiskError(
      description: "an earlier run left '\(path)', which this tool did not make; "
        + "move it elsewhere and try again")
  }
}
