/// What is still to be done to an output folder, as kept on the disk while it is done.
///
/// Carrying it out twice does no more than once, so a run that finds the journal of a killed one
/// carries it out from the start.
struct Journal: Sendable, Equatable {
  /// Paths of files to move from the staging folder into the output folder.
  let writes: [String]

  /// Paths of generated files to remove.
  let removals: [String]

  init(writes: [String], removals: [String]) {
    self.writes = writes
    self.removals = removals
  }

  private static let head = "leatherback-bindgen journal 1"
  private static let end = "end"

  /// One line for each step, between a head and an end.
  var text: String {
    let lines = writes.map { "write \($0)" } + removals.map { "remove \($0)" }
    return ([Self.head] + lines + [Self.end, ""]).joined(separator: "\n")
  }

  /// Reads a journal; `nil` when it is none, or names a path outside the output folder.
  init?(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    guard lines.count >= 2, lines.first == Self.head[...], lines.last == Self.end[...] else {
      return nil
    }
    var writes: [String] = []
    var removals: [String] = []
    for line in lines.dropFirst().dropLast() {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, WantedPaths.isSafe(String(parts[1])) else { return nil }
      switch parts[0] {
      case "write": writes.append(String(parts[1]))
      case "remove": removals.append(String(parts[1]))
      default: return nil
      }
    }
    self.init(writes: writes, removals: removals)
  }
}

extension Journal {
  /// Carries out what the journal says.
  func carryOut(in staging: StagingFolder) throws(DiskError) {
    let disk = staging.disk
    let output = staging.output.path
    try disk.makeFolders(output)
    for path in writes {
      let staged = staging.new.appending(path: path)
      guard try disk.item(at: staged) != nil else { continue }  // moved before the kill
      let target = output.appending(path: path)
      try disk.makeFolders(target.parentFolder)
      try Self.checkOwner(of: target, on: disk)
      // On a disk that ignores case, replacing a file keeps the old spelling of its name.
      for twin in removals where twin.lowercased() == path.lowercased() {
        let old = output.appending(path: twin)
        guard try disk.item(at: old) != nil else { continue }
        try Self.checkOwner(of: old, on: disk)
        try disk.move(old, to: target)
      }
      try disk.move(staged, to: target)
    }
    let written = Set(writes.map { $0.lowercased() })
    for path in removals where !written.contains(path.lowercased()) {
      let target = output.appending(path: path)
      if try disk.item(at: target) != nil {
        try Self.checkOwner(of: target, on: disk)
        try disk.removeFile(target)
      }
      try Self.removeEmptyFolders(above: path, in: output, on: disk)
    }
  }

  /// Makes sure that what stands at `path` may be replaced, for it may have come since we looked.
  private static func checkOwner(of path: String, on disk: Disk) throws(DiskError) {
    switch try disk.item(at: path) {
    case nil, .file(size: 0): return
    case .file:
      let bytes = try disk.bytes(of: path, atMost: GeneratedMark.reach)
      guard GeneratedMark.swift.isOn(bytes) else { throw .foreignFiles([path]) }
    case .folder, .link, .other: throw .foreignFiles([path])
    }
  }

  private static func removeEmptyFolders(
    above path: String, in output: String, on disk: Disk
  ) throws(DiskError) {
    var names = path.split(separator: "/").dropLast()
    while !names.isEmpty {
      let folder = output.appending(path: names.joined(separator: "/"))
      guard try disk.removeFolder(folder) else { return }
      names = names.dropLast()
    }
  }
}
