import SwiftBindings

@testable import leatherback_bindgen

extension GeneratedFile {
  /// A file with the mark of a generated one.
  static func sample(_ path: String, _ body: String = "") -> GeneratedFile {
    GeneratedFile(path: path, bytes: Array(sampleText(body).utf8))
  }

  static func sampleText(_ body: String = "") -> String {
    "// Generated from schema/a.yaml. Do not edit: change the schema, run `make generate`.\n\(body)\n"
  }
}

extension TemporaryFolder {
  /// A writer for the folder `Generated` in here.
  func writer(on disk: Disk = Disk()) throws -> FolderWriter {
    FolderWriter(to: try OutputFolder(at: path("Generated"), on: disk), on: disk)
  }
}
