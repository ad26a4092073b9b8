import Testing

@testable import SchemaReports

@Suite("Showing a declaration")
struct ShowTextTests {
  private let place: WhereText

  init() throws { place = try ParcelSchema.place() }

  private func text(_ name: String) throws -> String {
    ShowText(place).text(of: try ParcelSchema.declaration(name, in: place))
  }

  @Test("a call is shown in Swift, on the wire and as a command, without secrets")
  func call() throws {
    #expect(
      try text("parcels.track") == #"""
        parcels.track (call), schema/parcels.yaml:12:3

        Tells where a parcel is, and since when.
        Source: p:1.

        Swift
          public func track(
            parcelID: String,
            kind: ParcelsTrackKind,
            day: CalendarDate? = nil
          ) -> APIRequest<Parcel>

        Wire: on its way
          GET https://parcels.example/parcels/a%27b?day=2024-06-18&kind=Small
          Accept: application/json
          X-Key: $LEATHERBACK_SECRET_KEY

          HTTP 200
          {
            "ok": true,
            "data": {
              "id": "P1",
              "weightKG": 2.50,
              "pin": "***",
              "state": null
            }
          }

        curl
          curl --request GET 'https://parcels.example/parcels/a%27b?day=2024-06-18&kind=Small' \
            --header 'Accept: application/json' \
            --header 'X-Key: '"$LEATHERBACK_SECRET_KEY"

        """#)
  }

  @Test("a call without a success shows a refusal, with the body that is sent")
  func refusedCall() throws {
    #expect(
      try text("send").hasSuffix(
        #"""
        Wire: to Ada
          POST https://parcels.example/parcels
          Accept: application/json
          Content-Type: application/json

          {
            "to": "Ada",
            "mode": "fast",
            "pin": "***"
          }

          HTTP 400
          {
            "text": "No."
          }

        curl
          curl --request POST 'https://parcels.example/parcels' \
            --header 'Accept: application/json' \
            --header 'Content-Type: application/json' \
            --data-raw '{"to":"Ada","mode":"fast","pin":"***"}'

        """#))
  }

  @Test("a type is shown with its members and a value")
  func type() throws {
    #expect(
      try text("Parcel") == """
        Parcel (object), schema/parcels.yaml:40:3

        A parcel.

        Swift
          public struct Parcel: Sendable, Equatable {
            public var number: String
            public var weightKg: Decimal
            public var pin: SensitiveText?
            public var state: State?
          }

        Wire: parcels.track: on its way
          {
            "id": "P1",
            "weightKG": 2.50,
            "pin": "***",
            "state": null
          }

        """)
  }

  @Test("what is left out is shown with what is missing")
  func leftOut() throws {
    #expect(
      try text("cancel") == """
        parcels.cancel (left-out operation), schema/parcels.yaml:58:3

        Calls a parcel back.
        Source: p:2.
        Missing: path and method.

        """)
  }

  @Test("a call without an example says why there is nothing to send")
  func withoutExample() throws {
    let bare = ParcelSchema.yaml.replacing(#/ +examples:\n +to Ada:\n.*\n.*\n/#, with: "")
    let sources = [try SchemaFiles.source("schema/parcels.yaml", bare)]
    let map = try SchemaFiles.read(sources, SourceMap.init(of:into:))
    let place = WhereText(map: map, output: "Generated", shownPaths: [:])
    let declaration = try #require(map.list.named("send").first)
    #expect(
      ShowText(place).text(of: declaration).hasSuffix(
        """
        Wire
          no example shows this call: write one under its key 'examples'

        """))
  }

  @Test("no example of the real schema shows a secret")
  func secrets() throws {
    let map = try SchemaFiles.read(SchemaFiles.ofPackage(), SourceMap.init(of:into:))
    let place = WhereText(map: map, output: "Generated", shownPaths: [:])
    let show = ShowText(place)
    let text = map.list.declarations.filter { ["call", "example", "object"].contains($0.noun) }
      .map(show.text).joined()
    #expect(text.contains("\"number\": \"***\""))
    #expect(text.contains("&password=***&"))
    #expect(!text.contains("%2A%2A%2A"))
    for secret in ["4242424242424242", "4242 4242", "4508750015741019"] {
      #expect(!text.contains(secret))
    }
  }
}
