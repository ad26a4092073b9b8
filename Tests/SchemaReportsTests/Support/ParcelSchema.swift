import YAMLTree

@testable import SchemaReports

/// A schema of one file whose lines are counted in tests.
enum ParcelSchema {
  static func sources() throws -> [SourceFile] {
    [try SchemaFiles.source("schema/parcels.yaml", yaml)]
  }

  /// Line 1 is the first one.
  static let yaml = """
    api: { name: Parcels }
    servers: { main: { url: "https://parcels.example" } }
    credentials: { key: { header: X-Key } }
    envelopes: { result: { value: data, success: ok } }
    defaults: { server: main, credential: key, envelope: result, errors: [Refused] }

    resource: parcels
    doc: Parcels on their way.

    endpoints:
      # Asks where it is.
      track:
        request: GET /parcels/{parcel-id}
        source: p:1
        doc: >-
          Tells where a parcel is,
          and since when.
        query: { day?: date, kind: { enum: [Small, Large] } }
        returns: Parcel
        examples:
          on its way:
            request: { path: { parcel-id: "a'b" }, query: { day: 2024-06-18, kind: Small } }
            response:
              body: { ok: true, data: { id: P1, weightKG: 2.50, pin: "1234", state: null } }
      send:
        request: POST /parcels
        retry: never
        credential: none
        certainty: observed
        body:
          to: { type: string, length: { max: 36 }, example: Ada }
          mode: { const: fast }
          pin: { type: string, sensitive: true }
        examples:
          to Ada:
            request: { body: { to: "Ada", mode: fast, pin: "1234" } }
            response: { status: 400, error: Refused, body: { text: No. } }

    types:
      Parcel:
        doc: A parcel.
        fields:
          id: { type: string, name: number }
          weightKG:
            type: decimal
            doc: Weight.
          pin?: { type: string, sensitive: true }
          state: State?
      State: { union: { lost: { when: { type: Lost }, fields: {} } } }

    errors:
      Refused:
        when: { status: 400 }
        fields: { text?: string }
        moneyMoved: no

    leftOut:
      cancel: { missing: path and method, doc: Calls a parcel back., source: p:2 }
    """

  static func map() throws -> SourceMap {
    try SchemaFiles.read(sources(), SourceMap.init(of:into:))
  }

  static func place() throws -> WhereText {
    WhereText(map: try map(), output: "Generated", shownPaths: [:])
  }

  /// The declaration of that name.
  static func declaration(_ name: String, in place: WhereText) throws -> Declaration {
    guard let declaration = place.map.list.named(name).first else { throw Missing(name: name) }
    return declaration
  }

  struct Missing: Error {
    let name: String
  }
}
