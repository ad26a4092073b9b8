import Testing
import YAMLTree

@testable import APISchema

@Suite("Reading types")
struct ReadingTypesTests {
  @Test(
    "a type expression reads as it looks, with and without quotes",
    arguments: [
      ("string", "string"), ("integer", "integer"), ("decimal", "decimal"),
      ("boolean", "boolean"), ("stringOrInteger", "stringOrInteger"),
      ("groupedDecimal?", "groupedDecimal?"), ("date", "date"), ("timestamp", "timestamp"),
      ("uuid", "uuid"),
      ("url", "url"), ("email", "email"), ("any", "any"),
      ("PaymentLink", "PaymentLink"),
      ("Money", "Money"),
      ("string?", "string?"),
      ("'[Channel]?'", "[Channel]?"),
      ("\"[ { string : any } ] ?\"", "[{string: any}]?"),
      ("[Link]", "[Link]"),
      ("[[Link?]]", "[[Link?]]"),
      ("{string: any}", "{string: any}"),
      ("{ string: [\"{string: T?}\"] }", "{string: [{string: T?}]}"),
      ("\"T??\"", "T??"),
      ("\"T????\"", "T??"),
    ]
  )
  func typeExpression(_ written: String, _ meant: String) throws {
    for yaml in ["it: \(written)", "it: { type: \(written) }"] {
      let file = try readSyntax("types:\n  A:\n    fields:\n      \(yaml)\n")
      let fields = try file.onlyFields
      #expect(fields.first?.type.text == meant)
    }
  }

  @Test("fields have their names, places and optionality")
  func fields() throws {
    let yaml = "types: { A: { fields: { id: uuid, \"näme?\": string, true: any } } }"
    let fields = try readSyntax(yaml).onlyFields
    #expect(fields.map(\.wireName.value) == ["id", "näme", "true"])
    #expect(fields.map(\.isRequired) == [true, false, true])
    #expect(fields.map { text(of: $0.wireName.range, in: yaml) } == ["id", "näme", "true"])
    #expect(fields.map(\.facts.keyPath).last == "types.A.fields.true")
  }

  @Test("a field has all it can have")
  func field() throws {
    let file = try readSyntax(
      """
      types:
        A:
          fields:
            transfer-info?:
              type: decimal
              name: transferInfo
              doc: |
                Money.
              source: [p:1, v:2, sdk-ios]
              certainty: inferred
              min: 1.00
              max: -0
              scale: 2
              length: { min: 1, max: 100 }
              pattern: ^\\d+$
              excludes: [done, failed]
              example: 12.00
              default: { a: [1, "1", null, true, NO, ~] }
              const: {}
              sensitive: true
              also: [transferInfo]
              flatten: false
      """)
    let field = try #require(try file.onlyFields.first)
    #expect(field.facts.name?.value == "transferInfo")
    #expect(field.facts.doc?.value == "Money.\n")
    #expect(field.facts.sources.map(\.value) == ["p:1", "v:2", "sdk-ios"])
    #expect(field.facts.certainty?.value == .inferred)
    #expect([field.limits.minimum?.value, field.limits.maximum?.value] == ["1.00", "-0"])
    #expect(field.limits.scale?.value == 2)
    #expect([field.limits.minimumLength?.value, field.limits.maximumLength?.value] == [1, 100])
    #expect(field.limits.pattern?.value == "^\\d+$")
    #expect(field.limits.excluded.map(\.value) == ["done", "failed"])
    #expect(field.example?.text == "12.00")
    #expect(field.serviceDefault?.text == #"{"a":[1,"1",null,true,"NO",null]}"#)
    #expect(field.constant?.text == "{}")
    #expect(field.isSensitive?.value == true)
    #expect(field.isFlattened?.value == false)
    #expect(field.alsoReadAs.map(\.value) == ["transferInfo"])
    #expect(field.facts.isWhole)
  }

  @Test("one length is both bounds, and a constant needs no type")
  func shortForms() throws {
    let fields = try readSyntax(
      "types: { A: { fields: { a: { type: string, length: 36 }, b: { const: {} } } } }"
    ).onlyFields
    #expect(
      [fields[0].limits.minimumLength?.value, fields[0].limits.maximumLength?.value] == [36, 36])
    #expect(fields[1].type.text == "any")
  }

  @Test("a type inside a field is named after the field and shares its facts")
  func inlineTypes() throws {
    let fields = try readSyntax(
      """
      types:
        A:
          fields:
            status: { enum: [New], base: string, doc: State., name: state }
            extra: { fields: { bank?: string? }, open: true }
      """
    ).onlyFields
    guard case .inline(let status) = fields[0].type, case .inline(let extra) = fields[1].type else {
      Issue.record("no inline types")
      return
    }
    #expect(status.name.value == "status")
    #expect(status.facts.doc?.value == "State.")
    #expect(status.facts.name == nil)
    guard case .enumeration(let values, let base) = status.shape,
      case .object(let members, let isOpen) = extra.shape
    else {
      Issue.record("shapes of another kind")
      return
    }
    #expect(values.map(\.name.value) == ["New"])
    #expect(base?.value == .string)
    #expect(members.first?.facts.keyPath == "types.A.fields.extra.fields.bank")
    #expect(isOpen)
  }

  @Test("an enumeration is a list or a map of values")
  func enumerations() throws {
    let file = try readSyntax(
      """
      types:
        A: { enum: [Card, NO, 7, "1.0"] }
        B:
          enum:
            one: One
            two: 2
            three: { value: THREE, certainty: observed, doc: Third. }
            four: { request: -4, response: Four }
        C: { base: integer, enum: {}, hashable: true }
      """)
    let shapes = file.types.map(\.shape)
    guard case .enumeration(let listed, nil) = shapes[0],
      case .enumeration(let named, nil) = shapes[1],
      case .enumeration(let none, let base) = shapes[2]
    else {
      Issue.record("shapes of another kind")
      return
    }
    #expect(listed.map(\.name.value) == ["Card", "NO", "7", "1.0"])
    #expect(
      listed.map(\.value?.value) == [
        .string("Card"), .string("NO"), .integer(7), .string("1.0"),
      ])
    #expect(listed.map(\.isNameDerived) == [true, true, true, true])
    #expect(named.map(\.value?.value) == [.string("One"), .integer(2), .string("THREE"), nil])
    #expect(named[2].facts.certainty?.value == .observed)
    #expect(named[3].request?.value == -4)
    #expect(named[3].response?.value == "Four")
    #expect(named[3].facts.keyPath == "types.B.enum.four")
    #expect(none.isEmpty && base?.value == .integer && file.types[2].isHashable)
  }

  @Test("a union has cases with tags and members")
  func unions() throws {
    let file = try readSyntax(
      """
      types:
        A:
          union:
            cardGBP:
              when: { channel: Card, currency: GBP }
              fields: { narration: string }
              open: true
      """)
    guard case .union(let cases) = file.types[0].shape, let card = cases.first else {
      Issue.record("no union")
      return
    }
    #expect(card.tags.map(\.wireName.value) == ["channel", "currency"])
    #expect(card.tags.map(\.value.text) == [#""Card""#, #""GBP""#])
    #expect(card.fields.map(\.facts.keyPath) == ["types.A.union.cardGBP.fields.narration"])
    #expect(card.isOpen)
  }

  @Test("a case is told by scalars of any kind, by members that are there, or by nothing")
  func conditions() throws {
    let file = try readSyntax(
      """
      types:
        A:
          union:
            paid: { when: { count: 1, isPaid: true, state: "1" }, has: [Date], fields: { Date: date } }
            rest: {}
      """)
    guard case .union(let cases) = file.types[0].shape else {
      Issue.record("no union")
      return
    }
    #expect(cases.map { $0.tags.map(\.value.text) } == [["1", "true", #""1""#], []])
    #expect(cases.map { $0.has.map(\.value) } == [["Date"], []])
  }

  @Test("a text type has limits and an alphabet, or nothing")
  func texts() throws {
    let file = try readSyntax(
      """
      types:
        A: { text: {} }
        B: { text: { length: { max: 20 }, pattern: "[A-Z]+", excludes: [AA], alphabet: ABC, made: 9 } }
      """)
    guard case .text(let any) = file.types[0].shape, case .text(let made) = file.types[1].shape
    else {
      Issue.record("no texts")
      return
    }
    #expect(any == TextTypeSyntax())
    #expect(made.limits.maximumLength?.value == 20)
    #expect(made.limits.pattern?.value == "[A-Z]+")
    #expect(made.limits.excluded.map(\.value) == ["AA"])
    #expect(made.alphabet?.value == "ABC")
    #expect(made.made?.value == 9)
  }

  private func text(of range: SourceRange, in yaml: String) -> String {
    String(decoding: Array(yaml.utf8)[range.lowerBound..<range.upperBound], as: UTF8.self)
  }
}

extension FileSyntax {
  /// Fields of the first type.
  fileprivate var onlyFields: [FieldSyntax] {
    get throws {
      guard case .object(let fields, _)? = types.first?.shape else {
        Issue.record("the first type is no object")
        return []
      }
      return fields
    }
  }
}
