import APISchema
import SwiftBindings
import Testing
import YAMLTree

@testable import SchemaReports

@Suite("From names and lines to the schema and to Swift")
struct SourceMapTests {
  private let map: SourceMap

  init() throws { map = try ParcelSchema.map() }

  @Test(
    "a name is found as people write it",
    arguments: [
      ("Parcel.number", ["Parcel.number"]), ("number", ["Parcel.number"]),
      ("parcels.track", ["parcels.track"]), (".parcels.track(parcelID:)", ["parcels.track"]),
      ("APIRequest.parcels.track", ["parcels.track"]), ("Parcel", ["Parcel"]),
      ("types.Parcel.fields.weightKG", ["Parcel.weightKg"]),
      ("APIRequest<Parcel>", []), ("nothing", []),
      ("pin", ["parcels.send.pin", "Parcel.pin"]), ("key", ["Credential.key"]),
      ("parcels.cancel", ["parcels.cancel"]), ("", []), ("parcel-id", ["parcels.track.parcelID"]),
      ("GET /parcels/{parcel-id}", ["parcels.track"]), ("/parcels", ["parcels.send"]),
      ("Parcel.weightKG", ["Parcel.weightKg"]), ("Small", ["ParcelsTrackKind.small"]),
      ("parcels.track: on its way", ["parcels.track: on its way"]),
    ] as [(String, [String])])
  func names(query: String, found: [String]) {
    #expect(map.list.named(query).map(\.name) == found)
  }

  @Test("a name that is none is mended")
  func closest() {
    #expect(map.list.closest(to: "Parcl.number") == "Parcel.number")
    #expect(map.list.closest(to: "weigthKG") == "weightKg")
    #expect(map.list.closest(to: "something else") == nil)
  }

  @Test(
    "a line of the schema belongs to what begins there, or else to what goes on there",
    arguments: [
      (1, []), (2, ["Server.main"]), (6, []), (7, ["parcels"]), (11, []),
      (12, ["parcels.track"]), (16, ["parcels.track"]),
      (18, ["parcels.track.day", "parcels.track.kind"]),
      (24, ["parcels.track: on its way"]), (31, ["parcels.send.to"]), (40, ["Parcel"]),
      (45, ["Parcel.weightKg"]), (49, ["State", "State.lost"]), (58, ["parcels.cancel"]), (99, []),
    ] as [(Int, [String])])
  func schemaLines(line: Int, found: [String]) {
    let declarations = map.declarations(onLine: line, of: "schema/parcels.yaml")
      .filter { $0.noun != "enumeration" && $0.noun != "value" }
    #expect(declarations.map(\.name) == found)
  }

  @Test("a place says the line and column of the key, and the declarations in Swift")
  func whereText() throws {
    let place = try ParcelSchema.place()
    let text = place.text(
      of: place.map.list.named("parcels.track.day") + place.map.list.named("nothing"))
    // The line depends on what every generated file begins with.
    #expect(
      text.replacing(/swift:[0-9]+/, with: "swift:…") == """
        parcels.track.day (parameter)
          schema     schema/parcels.yaml:18:14  endpoints.track.query.day
          generated  Generated/Parcels.swift:…  public func track(parcelID: String, \
        kind: ParcelsTrackKind, day: CalendarDate? = nil) -> APIRequest<Parcel>

        """)
    let number = place.text(of: place.map.list.named("Parcel.number"))
    #expect(
      number.hasPrefix("Parcel.number (member)\n  schema     schema/parcels.yaml:43:7  types."))
    #expect(number.hasSuffix("  public var number: String\n"))
    let cancel = place.text(of: place.map.list.named("parcels.cancel"))
    #expect(cancel.hasSuffix("leftOut.cancel\n  generated  nothing\n"))
  }

  @Test(
    "leads there and back from a file whatever its name is",
    arguments: ["a, b `c` é", "-.\\ d", "x  y"])
  func oddNames(_ name: String) throws {
    let file = "schema/\(name).yaml"
    let source = try SchemaFiles.source(
      file,
      """
      api: { name: Shop }
      servers: { main: { url: "https://shop.example" } }
      defaults: { server: main }
      resource: orders
      endpoints: { list: { request: GET /orders, credential: none, returns: Order } }
      types: { Order: { fields: { id: { type: string, name: "number" } } } }
      """)
    let map = try SchemaFiles.read([source], SourceMap.init(of:into:))
    for name in ["orders.list", "Order", "Order.number"] {
      let declaration = try #require(map.list.named(name).first)
      #expect(map.generated(from: declaration).count >= 1, "\(name)")
    }
    let text = try #require(
      try SchemaFiles.read([source]) { sources, diagnostics in
        BindingsPlan(from: sources, examples: false, into: &diagnostics)?.print()
          .map { String(decoding: $0.bytes, as: UTF8.self) }
      }?.first { $0.contains("struct Order") })
    #expect(map.schemaFiles(ofGenerated: text) == [file])
    let line = text.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("var number") }
    #expect(
      map.declarations(onLine: try #require(line) + 1, ofGenerated: text).map(\.name)
        == ["Order.number"])
    #expect(map.generatedFiles(from: file).count == 1)
  }
}
