import APISchema
import Foundation
import Testing
import YAMLTree

@testable import SchemaReports

/// Schemas for tests.
enum SchemaFiles {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The text of a file of this package.
  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The files of the schema that this package is made from.
  static func ofPackage() throws -> [SourceFile] {
    try paths(in: "schema", of: "yaml").filter { !$0.hasSuffix("/lint.yaml") }.map {
      try source($0, try text(of: $0))
    }
  }

  /// Files below a folder of this package that end in `suffix`, by their paths in it.
  static func paths(in folder: String, of suffix: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(
      atPath: root.appendingPathComponent(folder).path
    )
    .filter { $0.hasSuffix("." + suffix) }.sorted().map { "\(folder)/\($0)" }
  }

  /// A file of a schema.
  static func source(_ path: String, _ yaml: String) throws -> SourceFile {
    var diagnostics = Diagnostics()
    return try #require(SourceFile(path: path, bytes: Array(yaml.utf8), into: &diagnostics))
  }

  /// What `make` makes of files that have no mistake.
  static func read<Result>(
    _ files: [SourceFile], _ make: ([SourceFile], inout Diagnostics) -> Result?
  ) throws -> Result {
    var diagnostics = Diagnostics()
    let result = make(files, &diagnostics)
    #expect(diagnostics.all.map(\.message) == [])
    return try #require(result)
  }

  /// A small schema with one of everything that is counted.
  static func shop() throws -> [SourceFile] {
    [
      try source(
        "schema/api.yaml",
        """
        api: { name: "Shop | <b>", doc: A shop. }
        servers:
          main: { url: "https://shop.example", source: p:1 }
        defaults: { server: main, errors: [Refused] }
        errors:
          Refused:
            certainty: inferred
            source: p:9
            when: { status: 400 }
            fields: { text?: string }
        types:
          Size: { enum: [Small, Large], certainty: observed, source: app }
        """),
      try source(
        "schema/orders.yaml",
        """
        resource: orders
        source: p:2
        endpoints:
          read:
            request: GET /orders/{id}
            section: shop 1.10
            source: [p:2, app]
            query: { size?: Size }
            returns: Order
            examples:
              one: { request: { path: { id: a } }, response: { body: { id: a } } }
              none: { request: { path: { id: b } }, response: { status: 400, error: Refused, body: {} } }
          create:
            request: POST /orders
            section: [shop 1.9, shop 2]
            retry: never
            certainty: observed
            body: { id: string, gift: { type: boolean, certainty: documented } }
        leftOut:
          cancel:
            doc: "Takes an order `id | x` back. Nobody knows how."
            missing: "the path, v. 2"
            section: shop 2
            source: p:3
            certainty: inferred
        types:
          Order:
            certainty: superseded
            fields:
              id: string
              note?: { certainty: observed, fields: { text: string? } }
              kind?: { enum: { plain: Plain } }
        """),
    ]
  }
}
