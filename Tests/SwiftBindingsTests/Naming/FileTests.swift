import APISchema
import SwiftBindings
import Testing

/// Which files there are.
@Suite struct FileTests {
  @Test(
    "a file is called as a type would be",
    arguments: [
      ("schema/payment-links.yaml", "PaymentLinks.swift"), ("schema/api.yaml", "API.swift"),
      ("schema/pay/cards.yaml", "Cards.swift"), ("schema/.yaml", "Schema.swift"),
      ("x/../../etc.yaml", "Etc.swift"), ("schema/ü.yaml", "Schema.swift"),
    ])
  func names(file: String, path: String) {
    #expect(paths(of: [file]) == [path])
  }

  @Test("names are unique on a disk that ignores case, whatever the order of the files")
  func unique() {
    let files = ["schema/a/cards.yaml", "schema/b/Cards.yaml", "schema/links.yaml"]
    #expect(paths(of: files) == ["ACards.swift", "BCards.swift", "Links.swift"])
    #expect(paths(of: files.reversed()) == ["Links.swift", "BCards.swift", "ACards.swift"])
    let same = ["schema/a-b.yaml", "schema/aB.yaml", "schema/a_b.yaml"]
    #expect(Set(paths(of: same)) == ["AB.swift", "AB-2.swift", "AB-3.swift"])
    #expect(Set(paths(of: same.reversed())) == Set(paths(of: same)))
  }

  @Test("long files are split between what is read and the wire, and there between declarations")
  func split() {
    let endpoints = (0..<400).map { number in
      Endpoint.sample(
        "call\(number)", .post, "/calls/{id}", body: .fields([.sample("name", .string)]))
    }
    let types = (0..<200).map { TypeDeclaration.object("Type\($0)", [.sample("name", .string)]) }
    let api = APIDescription.sample(
      types, resources: [.sample("calls", endpoints)], servers: Surroundings.servers)
    let files = BindingsPlan(naming: api).print().filter { $0.path != "Endpoints.swift" }
    #expect(files.count > 10)
    #expect(files[0].path == "Sample.swift")
    #expect(files[1].path == "Sample+2.swift")
    let wire = files.firstIndex { $0.path == "Sample+Wire.swift" } ?? 0
    #expect(files[wire...].map(\.path).prefix(2) == ["Sample+Wire.swift", "Sample+Wire2.swift"])
    for (index, file) in files.enumerated() {
      #expect(file.path.hasPrefix("Sample+Wire") == (index >= wire))
      let text = String(decoding: file.bytes, as: UTF8.self)
      if index < wire { #expect(!text.contains(": JSONModel {"), "\(file.path)") }
    }
    #expect(Set(files.map(\.path)).count == files.count)
    for file in files {
      let lines = file.bytes.count { $0 == UInt8(ascii: "\n") }
      #expect(lines <= 1500, "\(file.path)")
      #expect(file.bytes.last == UInt8(ascii: "\n"))
      #expect(file.bytes.dropLast().last != UInt8(ascii: "\n"))
    }
  }

  @Test("all endpoints are listed in a file of their own, whatever the schema's files are called")
  func endpointList() throws {
    let api = APIDescription.sample(
      resources: [
        .sample("links", [.sample("create", .get, "/a")], file: "schema/endpoints.yaml"),
        .sample("payments", [.sample("import", .get, "/b")], file: "schema/b.yaml"),
      ])
    let files = BindingsPlan(naming: api).print()
    #expect(files.map(\.path) == ["Endpoints.swift", "B.swift", "Endpoints-2.swift"])
    let text = String(decoding: try #require(files.last).bytes, as: UTF8.self)
    #expect(
      text.hasSuffix(
        """
        extension Endpoint {
          /// All operations of the schema, in its order.
          public static let all: [Endpoint] = [.linksCreate, .paymentsImport]
        }

        """))
  }

  @Test("the type of a resource makes way for a type of the schema")
  func makersType() {
    let api = APIDescription.sample(
      [.object("CallsRequests", [])],
      resources: [
        .sample("calls", [.sample("linkCreate", .get, "/a")]),
        .sample("callsLink", [.sample("create", .get, "/b")]),
      ])
    let text = BindingsPlan(naming: api).print()
      .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect(text.contains("public struct CallsRequests2: Sendable {"))
    #expect(text.contains("static let callsLinkCreate = "))
    #expect(text.contains("static let callsLinkCreate2 = "))
  }

  private func paths(of files: [String]) -> [String] {
    let types = files.enumerated().map { index, file in
      TypeDeclaration.object("Type\(index)", [], facts: .sample(file: file))
    }
    return BindingsPlan(naming: .sample(types)).print().map(\.path)
  }
}
