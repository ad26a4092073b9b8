import Foundation
import Testing

@Suite("The layout")
struct LayoutTests {
  private static let handwritten = ["Sources", "Plugins", "Tests"]

  @Test("has no file of more than 500 lines", arguments: handwritten)
  func sizes(folder: String) throws {
    for file in try Repository.swiftFiles(in: folder)
    // Recorded bindings are as long as what they are made from.
    where !file.path.hasPrefix("Tests/Fixtures/") {
      #expect(file.lines.count <= 500, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test("names folders after concepts", arguments: handwritten)
  func folders(folder: String) throws {
    let vague: Set = ["Utils", "Utilities", "Helpers", "Common", "Extensions", "Misc", "Shared"]
    for file in try Repository.swiftFiles(in: folder) {
      let names = Set(file.path.split(separator: "/").map(String.init))
      #expect(names.isDisjoint(with: vague), "\(file.path)")
    }
  }

  @Test("has no file left that only held a place", arguments: handwritten + ["Generated"])
  func placeholders(folder: String) throws {
    for file in try Repository.swiftFiles(in: folder) {
      #expect(!file.path.contains("Placeholder"), "\(file.path)")
    }
  }

  @Test("has no two files of one name in a target, also on a disk that ignores case")
  func fileNames() throws {
    for layer in Layer.all {
      let files = try Repository.swiftFiles(in: layer.folder)
        .filter { file in layer.without.map { !file.path.hasPrefix($0 + "/") } ?? true }
      let names = files.map { $0.path.split(separator: "/").last.map { $0.lowercased() } ?? "" }
      #expect(Set(names).count == names.count, "\(layer.folder)")
    }
  }
}

@Suite("Sources")
struct SourceTests {
  @Test("cannot be crashed by what they read")
  func traps() throws {
    for file in try Repository.swiftFiles(in: "Sources") + Repository.swiftFiles(in: "Generated") {
      for (index, line) in file.lines.enumerated() {
        let code = line.prefix { $0 != "/" }
        for trap in ["try!", "as!", "fatalError(", "preconditionFailure("] {
          #expect(!code.contains(trap), "\(file.path):\(index + 1) has \(trap)")
        }
      }
    }
  }
}

@Suite("Generated files")
struct GeneratedFileTests {
  @Test("say so in their first line")
  func firstLine() throws {
    for file in try Repository.swiftFiles(in: "Generated") {
      let line = file.lines.first ?? ""
      #expect(line.hasPrefix("// Generated from schema"), "\(file.path)")
      #expect(
        line.hasSuffix(". Do not edit: change the schema, run `make generate`."), "\(file.path)")
    }
  }
}

@Suite("The version")
struct VersionTests {
  @Test("in User-Agent is the one that the page tells people to depend on")
  func readme() throws {
    let configuration = "Sources/LeatherbackRuntime/Client/Configuration.swift"
    let source = try String(
      contentsOf: Repository.root.appendingPathComponent(configuration), encoding: .utf8)
    let version = try #require(source.firstMatch(of: /static let version = "([0-9.]+)"/)).1
    let page = try String(
      contentsOf: Repository.root.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(page.contains("from: \"\(version)\""))
  }
}
