import APISchema

extension WhyText {
  func reasons(for page: HostedPage, of resource: Resource) -> [Reason] {
    let isChosen = map.places.has("name", in: page.facts.origin)
    let server = map.places.has("server", in: page.facts.origin)
    return [
      Reason(
        "name", "\(resource.swiftName).\(page.swiftName)",
        isChosen
          ? "'resource' of the file is the group; 'name' of the page is its name."
          : "'resource' of the file is the group; the key before the colon is the name.",
        change: isChosen ? "'name' chooses another." : "The key, or 'name', chooses another."),
      Reason(
        "server", page.server,
        server ? "'server' of the page says so." : "The file or 'defaults' says so.",
        change: "'server' in the page, in the file or in 'defaults' chooses another."),
      Reason(
        "returns", page.returns.isEmpty ? "none" : page.returnType,
        page.returns.isEmpty
          ? "No address is known that the customer comes back to."
          : "'returns' lists them; the type that tells them apart is called after resource and page.",
        change: "'returns' adds others."),
    ]
  }

  func reasons(for place: PageReturn) -> [Reason] {
    let signs =
      [place.contains.map { "`\($0)` occurs in the address" }].compactMap(\.self)
      + place.query.compactMap { field in
        if let constant = field.constant {
          return "`\(field.wireName)` in its query is \(JSONText(constant).text)"
        }
        return field.isRequired ? "`\(field.wireName)` is in its query" : nil
      }
    let isChosen = map.places.has("name", in: place.facts.origin)
    return [
      Reason(
        "name", place.swiftName,
        isChosen ? "'name' says so." : "The key under 'returns' is the name in Swift.",
        change: isChosen ? "'name' chooses another." : "The key, or 'name', chooses another."),
      Reason(
        "taken", "when " + signs.joined(separator: ", and "),
        "Returns are tried in the order of the schema; the first that fits counts.",
        change: "'contains' and 'query' choose other signs."),
    ]
  }
}
