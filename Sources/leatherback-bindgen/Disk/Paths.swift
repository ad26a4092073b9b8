// Paths are texts with `/` between names, as the system calls take them.
extension String {
  /// The last name of the path: `cards.yaml` of `schema/cards.yaml`.
  var lastName: String {
    split(separator: "/").last.map(String.init) ?? "/"
  }

  /// The path of the folder that holds this one; the root holds itself.
  var parentFolder: String {
    let names = split(separator: "/")
    return (hasPrefix("/") ? "/" : "") + names.dropLast().joined(separator: "/")
  }

  /// The path of `name` in this folder.
  func appending(path name: String) -> String {
    hasSuffix("/") ? self + name : self + "/" + name
  }

  /// The same path from the root on, without `.` and `..`, as read and not as the disk has it.
  func absolutePath(in folder: String) -> String {
    var names: [Substring] = []
    for name in (hasPrefix("/") ? self : folder + "/" + self).split(separator: "/") {
      switch name {
      case ".": continue
      case "..": _ = names.popLast()
      default: names.append(name)
      }
    }
    return "/" + names.joined(separator: "/")
  }

  /// The shortest path that leads here from `folder`: relative below it, absolute elsewhere.
  func shownPath(from folder: String) -> String {
    if self == folder { return "." }
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    guard utf8.starts(with: start.utf8) else { return self }
    return String(decoding: utf8.dropFirst(start.utf8.count), as: UTF8.self)
  }
}
