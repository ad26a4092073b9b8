import APISchema

extension WhyText {
  func reasons(for endpoint: Endpoint, of resource: Resource) -> [Reason] {
    [
      name(of: endpoint, of: resource), answer(of: endpoint),
      surrounding("server", endpoint.server, of: endpoint),
      surrounding("credential", endpoint.credential ?? "none", of: endpoint),
      retry(of: endpoint), errors(of: endpoint),
    ]
  }

  private func name(of endpoint: Endpoint, of resource: Resource) -> Reason {
    let isChosen = map.places.has("name", in: endpoint.facts.origin)
    return Reason(
      "name", "\(resource.swiftName).\(endpoint.swiftName)",
      "'resource' of the file is the group; "
        + (isChosen ? "'name' of the call is its name." : "the key before the colon is the name."),
      change: isChosen ? "'name' chooses another." : "The key, or 'name', chooses another.")
  }

  private func answer(of endpoint: Endpoint) -> Reason {
    let type = map.list.declarations.first { $0.facts.origin == endpoint.facts.origin }
      .flatMap { map.generated(from: $0).first?.entry.signature.split(separator: "-> ").last }
    var why: [String]
    switch endpoint.returns {
    case .nothing: why = ["It has neither 'returns' nor 'pages': the answer holds nothing."]
    case .value: why = ["'returns' is the type of the answer once it is unwrapped."]
    case .page: why = ["'pages' is the type of the items of a paged list."]
    }
    let key = if case .page = endpoint.returns { "pageEnvelope" } else { "envelope" }
    if let envelope = endpoint.envelope {
      why.append("It comes in the envelope `\(envelope)`: \(stated(key, by: endpoint)).")
    } else {
      why.append("It comes without an envelope: \(stated(key, by: endpoint)).")
    }
    return Reason(
      "answer", type.map(String.init) ?? "", why: why,
      change: "'returns' or 'pages' chooses another type, 'envelope' another wrapper.")
  }

  private func surrounding(_ key: String, _ name: String, of endpoint: Endpoint) -> Reason {
    Reason(
      key, name, "\(stated(key, by: endpoint).capitalizedFirst).",
      change: "'\(key)' in the call, in the file or in 'defaults' chooses another.")
  }

  /// Who says which server, credential or envelope a call uses.
  private func stated(_ key: String, by endpoint: Endpoint) -> String {
    let origin = endpoint.facts.origin
    let own = key == "pageEnvelope" ? "envelope" : key
    if map.places.has(own, in: origin) { return "'\(own)' of the call says so" }
    if map.places.has(key, inFile: origin.file) { return "'\(key)' of the file says so" }
    if let place = map.places.line(ofKey: "defaults.\(key)") {
      let path = self.place.shownPaths[place.file] ?? place.file
      return "'\(key)' of 'defaults' says so, at \(path):\(place.line)"
    }
    return "nothing says otherwise"
  }

  private func retry(of endpoint: Endpoint) -> Reason {
    let isStated = map.places.has("retry", in: endpoint.facts.origin)
    return Reason(
      "retry", endpoint.retry.rawValue,
      isStated ? "'retry' says so." : "A GET is safe to send again unless it says otherwise.",
      change: "'retry' chooses safe or never.")
  }

  private func errors(of endpoint: Endpoint) -> Reason {
    let isOwn = map.places.has("errors", in: endpoint.facts.origin)
    let names = endpoint.failures.map(\.name)
    return Reason(
      "errors", names.isEmpty ? "none" : names.joined(separator: ", "),
      isOwn
        ? "'errors' of the call are tried first, then the common ones of the file or of 'defaults'."
        : "They are the common ones, of the file or of 'defaults'.",
      change: "'errors' in the call adds others before them.")
  }
}

extension String {
  /// The text with a capital letter at its start.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
