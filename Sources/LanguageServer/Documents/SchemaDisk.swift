/// The files of a schema folder as they lie on the disk. The server itself knows no file system.
package struct SchemaDisk: Sendable {
  /// A schema file.
  package struct File: Sendable {
    /// Path below the schema folder, with slashes.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// What a folder holds, or why it cannot be read.
  package enum Contents: Sendable {
    case files([File])
    case unreadable(String)
  }

  /// Reads all schema files below a folder, given by its absolute path.
  let contents: @Sendable (_ folder: String) -> Contents

  /// An absolute path without links, or `nil` when nothing is there.
  let realPath: @Sendable (_ path: String) -> String?

  package init(
    contents: @escaping @Sendable (_ folder: String) -> Contents,
    realPath: @escaping @Sendable (_ path: String) -> String?
  ) {
    self.contents = contents
    self.realPath = realPath
  }
}
