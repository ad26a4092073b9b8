import APISchema

extension WhyText {
  /// Where a field stands.
  enum FieldPlace {
    case member(of: TypeDeclaration)
    case parameter(of: Endpoint)
    case pageParameter(of: HostedPage)
    case returned
  }

  func reasons(
    for field: Field, as place: FieldPlace, _ declaration: Declaration
  ) -> [Reason] {
    if field.constant != nil {
      return [
        Reason(
          "nothing", "in Swift",
          "'const' always sends the same JSON, so there is nothing to say or to read.",
          change: "Without 'const' it is a \(place.noun).")
      ]
    }
    return [name(of: field, place), type(of: field, declaration), optionality(of: field, place)]
      + [order(of: field, place), checks(of: field)].compactMap(\.self)
  }

  private func name(of field: Field, _ place: FieldPlace) -> Reason {
    let origin = field.facts.origin
    if map.places.has("name", in: origin) {
      return Reason(
        "name", field.swiftName,
        "'name' says so; the rule would have made it `\(SwiftName.member(field.wireName))`.",
        change: "'name' chooses another, and without it the rule does.")
    }
    let words = SwiftName.words(of: field.wireName)
    var why = [
      "`\(field.wireName)` on the wire, in lower camel case: \(words.joined(separator: ", "))."
    ]
    let acronyms = words.filter { SwiftName.isAcronym($0) }
    if !acronyms.isEmpty {
      why.append(
        "\(acronyms.joined(separator: ", ")): one of the words that are written in capitals, "
          + "or in small letters at the start.")
    }
    return Reason("name", field.swiftName, why: why, change: "'name' in the field chooses another.")
  }

  private func type(of field: Field, _ declaration: Declaration) -> Reason {
    let spelling = map.swiftType(of: declaration) ?? "?"
    if field.isSensitive {
      return Reason(
        "type", spelling, "'sensitive: true' makes a text one that is never shown.",
        change: "Without 'sensitive' it is a String.")
    }
    if field.isFlattened {
      return Reason(
        "type", spelling,
        "'flatten: true': the members of the union lie beside this one's neighbours on the wire.",
        change: "'type' names another union.")
    }
    let origin = field.facts.origin
    for key in ["fields", "enum"] where map.places.has(key, in: origin) {
      return Reason(
        "type", spelling,
        "'\(key)' in the field declares a type of its own, nested and called after the field.",
        change: "'name' renames both; declared under 'types', others can use it too.")
    }
    let written = map.places.value(of: "type", in: origin) ?? map.places.value(of: origin)
    return Reason(
      "type", spelling,
      why: (written.map { ["'\($0)' in the schema."] } ?? []) + sentences(about: field.type),
      change: "'type' chooses another.")
  }

  private func sentences(about type: TypeReference) -> [String] {
    switch type {
    case .integer: ["A JSON number without a fraction."]
    case .decimal: ["Exact: the digits never pass through binary floating point."]
    case .date: ["A day without a time, as in 2024-06-18."]
    case .timestamp: ["A time with up to nine digits of a second, with or without a zone."]
    case .uuid, .email: ["A String, which keeps it letter for letter."]
    case .any: ["Any JSON, kept as it is."]
    case .array(let element): ["An array."] + sentences(about: element)
    case .map(let value): ["An object whose names no schema knows."] + sentences(about: value)
    case .nullable(let wrapped): sentences(about: wrapped)
    case .declared(let id): ["`\(id.name)` is \(declared(id))."]
    default: []
    }
  }

  private func optionality(of field: Field, _ place: FieldPlace) -> Reason {
    var isNullable = false
    if case .nullable = field.type { isNullable = true }
    let name = field.wireName
    switch (field.isRequired, isNullable) {
    case (true, false):
      return Reason(
        "optional", "no",
        "There is no question mark behind its name, so it must be there, and none behind its type, "
          + "so it is never null.",
        change: place.isInPath(field)
          ? nil
          : "`\(name)?:` lets it be left out, a question mark behind its type lets it be null.")
    case (false, false):
      return Reason(
        "optional", "yes", "`\(name)?` may be left out: nil leaves it out." + serviceDefault(field),
        change: "Without the question mark behind the name it must be there.")
    case (true, true):
      return Reason(
        "optional", "yes", "It must be there and may be null: nil is written as null.",
        change: "Without the question mark behind the type it is never null.")
    case (false, true):
      return Reason(
        "optional", "yes",
        "It may be left out and may be null, which both are nil: nil leaves it out."
          + serviceDefault(field),
        change: "Both question marks have to go for it to be always there.")
    }
  }

  private func serviceDefault(_ field: Field) -> String {
    field.serviceDefault.map { " The service then takes \(JSONText($0).text)." } ?? ""
  }

  /// Why a parameter stands where it does.
  private func order(of field: Field, _ place: FieldPlace) -> Reason? {
    let group: String
    switch place {
    case .member, .returned: return nil
    case .pageParameter(let page): group = page.query.contains(field) ? "the query" : "the payload"
    case .parameter(let endpoint): group = endpoint.group(of: field)
    }
    return Reason(
      "place", "in \(group)",
      "What a call cannot do without comes first, then what may be left out; each in the order path, "
        + "query, header, body, and as written in the schema.")
  }

  private func checks(of field: Field) -> Reason? {
    let keys = ["min", "max", "scale", "length", "pattern", "excludes"].filter {
      map.places.has($0, in: field.facts.origin)
    }
    if keys.isEmpty { return nil }
    return Reason(
      "checked", keys.joined(separator: ", "),
      "Before a request leaves, all violations at once; answers may go beyond.")
  }
}

extension WhyText.FieldPlace {
  fileprivate var noun: String {
    switch self {
    case .member: "member"
    case .parameter, .pageParameter: "parameter"
    case .returned: "value of the return"
    }
  }

  fileprivate func isInPath(_ field: Field) -> Bool {
    guard case .parameter(let endpoint) = self else { return false }
    return endpoint.pathParameters.contains(field)
  }
}

extension Endpoint {
  /// Where a parameter travels.
  fileprivate func group(of field: Field) -> String {
    if pathParameters.contains(field) { return "the path" }
    if queryParameters.contains(field) { return "the query" }
    return headers.contains(field) ? "the header" : "the body"
  }
}
