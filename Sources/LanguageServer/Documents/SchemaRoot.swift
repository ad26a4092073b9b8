/// The schema folder, and which documents belong to it.
struct SchemaRoot: Sendable, Equatable {
  /// Absolute path, without a slash at its end.
  let folder: String

  /// Name of the file with the levels of the rules of style.
  static let rulesPath = "lint.yaml"

  /// - Parameters:
  ///   - schema: The folder, as seen from `base`.
  ///   - base: Absolute path.
  init(_ schema: String, below base: String) {
    var names: [Substring] = []
    for name in (schema.hasPrefix("/") ? schema : base + "/" + schema).split(separator: "/") {
      switch name {
      case ".": continue
      case "..": _ = names.popLast()
      default: names.append(name)
      }
    }
    folder = "/" + names.joined(separator: "/")
  }

  /// Path below the folder, or `nil` for a document that is no file of the schema.
  ///
  /// A file has one path, whatever links lead to it. One that is not on the disk has that by which it
  /// is called.
  func path(of uri: String, on disk: SchemaDisk) -> String? {
    guard let path = DocumentURI.path(of: uri) else { return nil }
    if let real = disk.realPath(path), let folder = disk.realPath(folder),
      let inner = Self.path(of: real, below: folder)
    {
      return inner
    }
    return Self.path(of: path, below: folder)
  }

  private static func path(of path: String, below folder: String) -> String? {
    guard path.hasPrefix(folder + "/") else { return nil }
    let inner = path.dropFirst(folder.count + 1)
    let name = inner.lowercased()
    guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") else { return nil }
    let names = inner.split(separator: "/", omittingEmptySubsequences: false)
    return names.contains { $0.isEmpty || $0.hasPrefix(".") } ? nil : String(inner)
  }

  func uri(of path: String) -> String { DocumentURI.uri(of: folder + "/" + path) }

  /// Path of a file as it goes into diagnostics: with the name of the folder before it.
  func name(of path: String) -> String {
    let last = folder.split(separator: "/").last.map(String.init) ?? ""
    return last + "/" + path
  }
}
