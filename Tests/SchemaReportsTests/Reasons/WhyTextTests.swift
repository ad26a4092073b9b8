import Testing

@testable import SchemaReports

@Suite("Why something in Swift is as it is")
struct WhyTextTests {
  private let place: WhereText

  init() throws { place = try ParcelSchema.place() }

  private func reasons(_ name: String) throws -> [Reason] {
    WhyText(place).reasons(for: try ParcelSchema.declaration(name, in: place))
  }

  private func reason(_ topic: String, for name: String) throws -> Reason {
    try #require(reasons(name).first { $0.topic == topic })
  }

  @Test("a name comes from the wire by rule, or from the author")
  func names() throws {
    let derived = try reason("name", for: "parcels.track.parcelID")
    #expect(derived.answer == "parcelID")
    #expect(
      derived.why == [
        "`parcel-id` on the wire, in lower camel case: parcel, id.",
        "id: one of the words that are written in capitals, or in small letters at the start.",
      ])
    #expect(derived.change == "'name' in the field chooses another.")
    #expect(
      try reason("name", for: "Parcel.number").why
        == ["'name' says so; the rule would have made it `id`."])
    #expect(try reason("name", for: "parcels.track").answer == "parcels.track")
  }

  @Test("a type is that of the expression, and says where it is declared")
  func types() throws {
    #expect(
      try reason("type", for: "Parcel.weightKg")
        == Reason(
          "type", "Decimal", "'decimal' in the schema.",
          "Exact: the digits never pass through binary floating point.",
          change: "'type' chooses another."))
    #expect(
      try reason("type", for: "Parcel.state").why
        == ["'State?' in the schema.", "`State` is declared at schema/parcels.yaml:49:3."])
    #expect(try reason("type", for: "Parcel.pin").answer == "SensitiveText?")
    #expect(
      try reason("type", for: "parcels.track.kind").why
        == [
          "'enum' in the field declares a type of its own, nested and called after the field."
        ])
  }

  @Test(
    "optional is what may be left out or null",
    arguments: [
      ("Parcel.number", "no"), ("Parcel.pin", "yes"), ("Parcel.state", "yes"),
      ("parcels.track.day", "yes"), ("parcels.track.parcelID", "no"),
    ])
  func optionality(name: String, answer: String) throws {
    let reason = try reason("optional", for: name)
    #expect(reason.answer == answer)
    #expect((reason.change == nil) == (name == "parcels.track.parcelID"))
  }

  @Test("a constant is nothing in Swift, and what is left out neither")
  func nothing() throws {
    #expect(try reasons("parcels.send.mode").map(\.topic) == ["nothing"])
    #expect(try reasons("parcels.cancel").map(\.topic) == ["nothing"])
  }

  @Test("a call says who chose its surroundings")
  func call() throws {
    #expect(
      try reason("credential", for: "parcels.send")
        == Reason(
          "credential", "none", "'credential' of the call says so.",
          change: "'credential' in the call, in the file or in 'defaults' chooses another."))
    #expect(
      try reason("server", for: "parcels.send").why
        == ["'server' of 'defaults' says so, at schema/parcels.yaml:5."])
    #expect(try reason("answer", for: "parcels.track").answer == "APIRequest<Parcel>")
    #expect(try reason("retry", for: "parcels.track").answer == "safe")
    #expect(try reason("errors", for: "parcels.track").answer == "Refused")
  }

  @Test("every declaration of the real schema has its reasons")
  func everything() throws {
    let map = try SchemaFiles.read(SchemaFiles.ofPackage(), SourceMap.init(of:into:))
    let why = WhyText(WhereText(map: map, output: "Generated", shownPaths: [:]))
    for declaration in map.list.declarations {
      let reasons = why.reasons(for: declaration)
      #expect(!reasons.isEmpty, "\(declaration.name)")
      for reason in reasons {
        let hasAnswer = !reason.answer.isEmpty && !reason.answer.contains("?:")
        #expect(hasAnswer && reason.answer != "?", "\(declaration.name): \(reason.topic)")
      }
    }
  }

  @Test("the text names the place, and has a paragraph for each reason")
  func text() throws {
    let text = WhyText(place).text(of: try ParcelSchema.declaration("Parcel.state", in: place))
    #expect(
      text == """
        Parcel.state (member), schema/parcels.yaml:48:7

        name        state
          `state` on the wire, in lower camel case: state.
          'name' in the field chooses another.

        type        State?
          'State?' in the schema.
          `State` is declared at schema/parcels.yaml:49:3.
          'type' chooses another.

        optional    yes
          It must be there and may be null: nil is written as null.
          Without the question mark behind the type it is never null.

        """)
  }
}
