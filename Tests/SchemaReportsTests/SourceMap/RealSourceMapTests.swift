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

  @Test("leads from every line of generated code to something")
  func allLines() throws {
    let files = try SchemaFiles.paths(in: "Generated", of: "swift")
    for file in files where !file.contains("/Examples/") {
      let text = try SchemaFiles.text(of: file)
      // All that stands around the list of all calls is about none of them.
      let listsCalls = file.hasSuffix("/Endpoints.swift")
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let start = try #require(lines.lastIndex { $0.contains("import ") }) + 1
      for (index, line) in lines.enumerated().dropFirst(start) where !line.isEmpty {
        if line.hasPrefix("#") || (listsCalls && !line.hasPrefix("    .")) { continue }
        let found = map.declarations(onLine: index + 1, ofGenerated: text)
        #expect(!found.isEmpty, "\(file):\(index + 1) \(line)")
      }
    }
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
