import APISchema
import Foundation
import Testing
import YAMLTree

@testable import SchemaReports

@Suite("The way between the real schema and its bindings")
struct RealSourceMapTests {
  private let map: SourceMap

  init() throws { map = try SchemaFiles.read(SchemaFiles.ofPackage(), SourceMap.init(of:into:)) }

  @Test("leads from every declaration to a line that leads back")
  func schemaLines() {
    for declaration in map.list.declarations {
      let origin = declaration.facts.origin
      // The one parameter of a path that has no entry stands in the path.
      guard map.places.lines(of: origin) != nil else { continue }
      let line = map.places.position(of: origin)?.line ?? 0
      let found = map.declarations(onLine: line, of: origin.file)
      #expect(found.contains { $0.name == declaration.name }, "\(declaration.name)")
    }
  }

  @Test("leads from every declaration in Swift to one of the schema")
  func generatedLines() throws {
    let files = try SchemaFiles.paths(in: "Generated", of: "swift")
    #expect(files.count > 10)
    for file in files {
      let text = try SchemaFiles.text(of: file)
      let entries = GeneratedMap(reading: text).entries
      for entry in entries {
        let found = map.declarations(onLine: entry.line, ofGenerated: text)
        #expect(found.contains { $0.facts.origin == entry.origin }, "\(file):\(entry.line)")
      }
    }
  }

  @Test("leads from every line of generated code to the schema, and back")
  func allLines() throws {
    let files = try SchemaFiles.paths(in: "Generated", of: "swift")
    #expect(files.contains { $0.contains("/Examples/") })
    for file in files {
      let text = try SchemaFiles.text(of: file)
      let schemaFiles = try #require(map.schemaFiles(ofGenerated: text), "\(file)")
      // All that stands around the list of all calls or examples is about none of them.
      let isList = file.hasSuffix("/Endpoints.swift") || file.hasSuffix("/Examples.swift")
      #expect(schemaFiles.isEmpty == isList, "\(file)")
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let start = try #require(lines.lastIndex { $0.contains("import ") }) + 1
      for (index, line) in lines.enumerated().dropFirst(start) where !line.isEmpty {
        if line.hasPrefix("#") || (isList && !line.hasPrefix("    .")) { continue }
        if file.contains("/Examples/"), index % 31 > 0 { continue }
        let found = map.declarations(onLine: index + 1, ofGenerated: text)
        #expect(
          !found.isEmpty || Self.isAroundExamples(line, in: file), "\(file):\(index + 1) \(line)")
        guard index % 60 == 0 else { continue }
        for declaration in found { expectWayBack(declaration, at: "\(file):\(index + 1)") }
      }
    }
  }

  /// Whether the line holds a list of examples together.
  private static func isAroundExamples(_ line: Substring, in file: String) -> Bool {
    file.contains("/Examples/")
      && (["extension Examples {", "}", "  ]"].contains(String(line))
        || line.hasPrefix("  static let ") || line.hasPrefix("  public static let "))
  }

  private func expectWayBack(_ declaration: Declaration, at place: String) {
    let origin = declaration.facts.origin
    let line = map.places.position(of: origin)?.line ?? 0
    #expect(line > 0, "\(place)")
    #expect(map.list.named(declaration.name).contains { $0.facts.origin == origin }, "\(place)")
    guard map.places.lines(of: origin) != nil else { return }
    #expect(
      map.declarations(onLine: line, of: origin.file).contains { $0.name == declaration.name },
      "\(place)")
  }

  @Test("leads from every file of the schema to files, and from lists of examples to each")
  func files() throws {
    #expect(
      map.generatedFiles(from: "schema/payment-links.yaml").sorted()
        == ["Examples/PaymentLinksExamples.swift", "PaymentLinks.swift"])
    #expect(map.schemaFiles(ofGenerated: "// A file of somebody.\n") == nil)
    let text = try SchemaFiles.text(of: "Generated/Examples/PaymentLinksExamples.swift")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.hasSuffix("CreateANameThatIsTaken(),") }) + 1
    #expect(
      map.declarations(onLine: line, ofGenerated: text).map(\.name)
        == ["paymentLinks.create: a name that is taken"])
  }

  @Test("finds a union's case by the type that holds its members")
  func payloads() {
    let byType = map.list.named("PaymentMethod.CardNGN")
    #expect(byType.map(\.name) == ["PaymentMethod.cardNGN"])
    #expect(map.list.named("USDLocal").map(\.name) == ["PayoutDestination.usdLocal"])
  }

  @Test("leads from the code that reads and writes a value to the member or type")
  func wireLines() throws {
    let text = try SchemaFiles.text(of: "Generated/PaymentLinks.swift")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    func names(ofLineWith piece: String) throws -> [String] {
      let index = try #require(lines.firstIndex { $0.contains(piece) }, "\(piece)")
      return map.declarations(onLine: index + 1, ofGenerated: text).map(\.name)
    }
    #expect(try names(ofLineWith: "createdDate = try object.") == ["PaymentLink.createdDate"])
    #expect(try names(ofLineWith: "extension PaymentLink: JSONModel") == ["PaymentLink"])
    #expect(
      try names(ofLineWith: "\"paymentLinks.retrieveByAlias\"") == ["paymentLinks.retrieveByAlias"])
    #expect(
      try names(ofLineWith: "request.setPath(\"alias\"") == ["paymentLinks.retrieveByAlias.alias"])
    #expect(try names(ofLineWith: "///   - linkType:") == ["paymentLinks.create.linkType"])
    #expect(try names(ofLineWith: "    linkType: LinkType,") == ["paymentLinks.create.linkType"])
    #expect(map.declarations(onLine: 1, ofGenerated: text).isEmpty)
    #expect(map.declarations(onLine: 100_000, ofGenerated: text).isEmpty)
  }
}
