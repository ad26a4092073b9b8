import Testing

/// Which modules a folder of sources may import. SwiftPM lets any transitive dependency pass, so the
/// manifest alone does not hold the layers apart.
struct Layer: Sendable, CustomTestStringConvertible {
  /// Path of the folder in the package.
  let folder: String

  let mayImport: Set<String>

  /// A folder in there that is a layer of its own.
  var without: String?

  var testDescription: String { folder }

  static let all = [
    Layer(folder: "Sources/CLibYAML", mayImport: []),
    Layer(folder: "Sources/YAMLTree", mayImport: ["CLibYAML", "Dispatch"]),
    Layer(folder: "Sources/APISchema", mayImport: ["YAMLTree"]),
    Layer(folder: "Sources/SwiftBindings", mayImport: ["APISchema", "YAMLTree"]),
    Layer(folder: "Sources/SchemaReports", mayImport: ["SwiftBindings", "APISchema", "YAMLTree"]),
    Layer(
      folder: "Sources/LanguageServer",
      mayImport: [
        "SchemaReports", "SwiftBindings", "APISchema", "YAMLTree", "FoundationEssentials",
        "Foundation", "Darwin", "Glibc", "Musl",
      ]),
    // No Foundation: loading it takes longer than a whole run of the tool.
    Layer(
      folder: "Sources/leatherback-bindgen",
      mayImport: [
        "LanguageServer", "SchemaReports", "SwiftBindings", "APISchema", "YAMLTree",
        "ArgumentParser", "Darwin", "Glibc", "Musl",
      ]),
    Layer(
      folder: "Sources/LeatherbackRuntime",
      mayImport: ["HTTPTypes", "FoundationEssentials", "Foundation"]),
    Layer(
      folder: "Generated", mayImport: ["LeatherbackRuntime", "FoundationEssentials", "Foundation"],
      without: "Generated/Examples"),
    Layer(
      folder: "Sources/LeatherbackURLSession",
      mayImport: ["LeatherbackRuntime", "HTTPTypes", "Foundation", "FoundationNetworking"]),
    Layer(
      folder: "Sources/LeatherbackObservability",
      mayImport: ["LeatherbackRuntime", "HTTPTypes", "Logging", "CoreMetrics", "Tracing"]),
    Layer(
      folder: "Sources/LeatherbackAsyncHTTPClient",
      mayImport: [
        "LeatherbackRuntime", "HTTPTypes", "AsyncHTTPClient", "NIOConcurrencyHelpers", "NIOCore",
        "NIOHTTP1", "NIOHTTPCompression", "NIOPosix", "NIOSSL", "Darwin", "Glibc", "Musl",
      ]),
    Layer(
      folder: "Sources/Leatherback",
      mayImport: ["LeatherbackRuntime", "Generated", "LeatherbackURLSession"]),
    Layer(
      folder: "Sources/LeatherbackTesting",
      mayImport: ["Leatherback", "LeatherbackRuntime", "HTTPTypes", "Foundation"]),
    Layer(
      folder: "Sources/LeatherbackTestServer",
      mayImport: [
        "LeatherbackTesting", "Foundation", "NIOConcurrencyHelpers", "NIOCore", "NIOPosix",
        "NIOSSL", "Darwin", "Glibc", "Musl",
      ]),
    Layer(
      folder: "Generated/Examples",
      mayImport: ["Leatherback", "LeatherbackTesting", "FoundationEssentials", "Foundation"]),
  ]
}

@Suite("Imports")
struct ImportTests {
  @Test("go up the table of layers only", arguments: Layer.all)
  func layers(_ layer: Layer) throws {
    for file in try Repository.swiftFiles(in: layer.folder) {
      if let other = layer.without, file.path.hasPrefix(other + "/") { continue }
      let forbidden = file.imports.subtracting(layer.mayImport)
      #expect(forbidden.isEmpty, "\(file.path) imports \(forbidden.sorted())")
    }
  }

  @Test("are known for every folder of sources")
  func completeTable() throws {
    let known = Set(Layer.all.map(\.folder))
    for folder in try Repository.folders(in: "Sources") {
      #expect(known.contains("Sources/\(folder)"))
    }
  }

  @Test("of libyaml are in one file")
  func libyaml() throws {
    let importers = try Repository.swiftFiles(in: "Sources/YAMLTree")
      .filter { $0.imports.contains("CLibYAML") }
    #expect(importers.count == 1)
  }

  @Test("of the schema stay out of printing, which only spells what the plan decided")
  func printing() throws {
    for file in try Repository.swiftFiles(in: "Sources/SwiftBindings")
    where file.path.contains("/Printing/") {
      #expect(!file.imports.contains("APISchema"), "\(file.path)")
    }
  }

  @Test(
    "are recognized in every form",
    arguments: [
      ("import Foundation", "Foundation"), ("  public import HTTPTypes", "HTTPTypes"),
      ("@_spi(Generated) @testable import A", "A"), ("import struct Foundation.Data", "Foundation"),
      ("@_exported public import Generated", "Generated"), ("// import Foundation", nil),
      ("let important = 1", nil),
    ] as [(String, String?)])
  func forms(line: String, module: String?) {
    #expect(SwiftFile.importedModule(in: line[...]) == module)
  }
}
