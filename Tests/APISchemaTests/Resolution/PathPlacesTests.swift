import Testing
import YAMLTree

@testable import APISchema

@Suite("Parameters of a path and their places in it")
struct PathPlacesTests {
  @Test("oddity O-30: a path parameter whose path has no place for it is an error that names it")
  func parameterWithoutPlace() throws {
    let (api, messages) = try described(
      "GET /accounts", path: "{ CustomerId: uuid }")
    #expect(api == nil)
    #expect(messages == ["the path has no parameter 'CustomerId'"])
  }

  @Test("oddity O-30: a place without a parameter is none: it is a required text by its own name")
  func placeWithoutParameter() throws {
    let (api, messages) = try described("GET /accounts/{CustomerId}", path: nil)
    #expect(messages == [])
    let endpoint = try #require(api?.resources.first?.endpoints.first)
    #expect(endpoint.pathParameters.map(\.wireName) == ["CustomerId"])
    #expect(endpoint.pathParameters.map(\.type) == [.string])
    #expect(endpoint.pathParameters.map(\.isRequired) == [true])
  }

  @Test("oddity O-30: a parameter of the path that stands under the query leaves its place a text")
  func parameterUnderQuery() throws {
    let (api, messages) = try described(
      "GET /accounts/{reference}", path: nil, more: "query: { reference: uuid }")
    #expect(api == nil)
    #expect(messages.count == 1)
    #expect(messages.allSatisfy { $0.contains("reference") })
  }

  private func described(
    _ request: String, path: String?, more: String = ""
  ) throws -> (APIDescription?, [String]) {
    let yaml = """
      api: { name: Bank }
      servers: { main: { url: "https://bank.example" } }
      defaults: { server: main }
      resource: accounts
      endpoints:
        list:
          request: \(request)
          \(path.map { "path: \($0)" } ?? "returns: any")
          \(more)
      """
    var diagnostics = Diagnostics()
    let source = try #require(
      SourceFile(path: "schema/1.yaml", bytes: Array(yaml.utf8), into: &diagnostics))
    let documents = YAMLDocument(parsing: source, into: &diagnostics).map { [$0] } ?? []
    let syntax = SchemaSyntax(reading: documents, into: &diagnostics)
    let api = APIDescription(resolving: syntax, into: &diagnostics)
    return (api, diagnostics.all.filter { $0.severity == .error }.map(\.message))
  }
}
