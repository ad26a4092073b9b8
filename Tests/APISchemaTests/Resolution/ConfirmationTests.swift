import Testing
import YAMLTree

@testable import APISchema

@Suite("Calls by which to make sure of what values say")
struct ConfirmationTests {
  @Test("are found for objects and cases of unions, with names as in Swift")
  func confirmations() throws {
    let yaml = """
      api: { name: Test }
      servers: { live: { url: https://api.example.com } }
      defaults: { server: live }
      resource: things
      endpoints:
        fetch:
          name: retrieve
          request: GET /things/{Thing-ID}
          query: { until?: date }
          returns: Event
        notice: { request: GET /notice, returns: Notice }
      types:
        Notice:
          fields: { Reference: uuid, day: date }
          confirm:
            doc: No page tells of a signature.
            source: p:1
            call: things.fetch
            with: { until: day, Thing-ID: Reference }
        Event:
          union:
            paid:
              when: { type: Paid }
              fields: { other?: date, id: string }
              confirm: { call: things.fetch, with: { Thing-ID: id, until: other } }
      """
    var diagnostics = Diagnostics()
    let source = try #require(
      SourceFile(path: "schema/1.yaml", bytes: Array(yaml.utf8), into: &diagnostics))
    let api = APIDescription(reading: [source], into: &diagnostics)
    #expect(diagnostics.all.map(\.message) == [])
    #expect(
      api?.confirmations == [
        Confirmation(
          type: TypeID("Notice"), resource: "things", endpoint: "retrieve",
          arguments: [
            .init(parameter: "until", member: "day"),
            .init(parameter: "thingID", member: "reference"),
          ],
          facts: Facts(
            doc: "No page tells of a signature.", sources: ["p:1"], certainty: nil,
            origin: Origin(file: "schema/1.yaml", keyPath: "types.Notice.confirm"))),
        Confirmation(
          type: TypeID("Event.Paid"), resource: "things", endpoint: "retrieve",
          arguments: [
            .init(parameter: "thingID", member: "id"), .init(parameter: "until", member: "other"),
          ],
          facts: Facts(
            doc: nil, sources: [], certainty: nil,
            origin: Origin(file: "schema/1.yaml", keyPath: "types.Event.union.paid.confirm"))),
      ])
  }
}
