import Foundation
import RegexBuilder
import Testing

/// The files of this package as they lie on the disk.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Names of the folders in a folder.
  static func folders(in path: String) throws -> [String] {
    let folder = root.appendingPathComponent(path)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { name in
        var isFolder: ObjCBool = false
        let place = folder.appendingPathComponent(name).path
        return !name.hasPrefix(".")
          && FileManager.default.fileExists(atPath: place, isDirectory: &isFolder)
          && isFolder.boolValue
      }
      .sorted()
  }

  /// All Swift files below a folder, by their paths in the package.
  static func swiftFiles(in path: String) throws -> [SwiftFile] {
    let folder = root.appendingPathComponent(path)
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
      .sorted()
      .map { name in
        let data = try Data(contentsOf: folder.appendingPathComponent(name))
        return SwiftFile(path: "\(path)/\(name)", text: String(decoding: data, as: UTF8.self))
      }
  }
}

/// A Swift file of this package.
struct SwiftFile: Sendable, CustomTestStringConvertible {
  /// Path in the package.
  let path: String

  let text: String

  var testDescription: String { path }

  var lines: [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Modules that the file imports.
  var imports: Set<String> { Set(lines.compactMap(Self.importedModule)) }

  /// The module that a line imports, whatever stands around its name.
  static func importedModule(in line: Substring) -> String? {
    let attributes = #/(?:@\w+(?:\([^)]*\))?\s+)*/#
    let access = #/(?:(?:public|package|internal|fileprivate|private)\s+)?/#
    let kind = #/(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?/#
    let pattern = Regex {
      /\s*/
      attributes
      access
      /import\s+/
      kind
      Capture(/\w+/)
    }
    return line.prefixMatch(of: pattern).map { String($0.1) }
  }
}
