import APISchema

extension ChangeFinder {
  mutating func findResources() {
    for resource in pairing.old.api.resources {
      guard let name = pairing.resources[resource.swiftName],
        let other = pairing.new.api.resources.first(where: { $0.swiftName == name })
      else { continue }
      if resource.swiftName != name {
        report(
          .resourceRenamed, name, "was called '\(resource.swiftName)'",
          claims: [
            .some(.old(resource.swiftName), .name),
            .some(.old("HostedPage.\(resource.swiftName)"), .name),
          ] + claimsOnTypes(namedAfter: resource.swiftName), from: resource.facts, to: other.facts)
      }
      compareFacts(resource.facts, other.facts, of: name)
    }
  }

  mutating func findCalls() {
    for call in pairing.removedCalls {
      report(
        .endpointRemoved, call.name, "is gone",
        wire: "the service is no longer known to have this call",
        claims: [.members(.old(call.name)), .whole(.old(call.resource))]
          + claimsOnTypes(declaredIn: call.endpoint.facts), from: call.endpoint.facts,
        to: nil)
    }
    for call in pairing.addedCalls {
      report(
        .endpointAdded, call.name, "is new", isAddition: true, from: nil, to: call.endpoint.facts)
    }
    for (call, other) in pairing.calls { compare(call, other) }
    findOfManyCalls()
  }

  private mutating func compare(_ call: Call, _ other: Call) {
    let (endpoint, otherEndpoint) = (call.endpoint, other.endpoint)
    let (name, facts, otherFacts) = (other.name, endpoint.facts, otherEndpoint.facts)
    if pairing.renames.newName(of: call.resource) != other.resource
      || endpoint.swiftName != otherEndpoint.swiftName
    {
      report(
        .endpointRenamed, name, "was called '\(call.name)'",
        claims: [.some(.old(call.name), .name)] + claimsOnTypes(namedAfter: call.name),
        from: facts, to: otherFacts)
    }
    if endpoint.wireLine != otherEndpoint.wireLine {
      report(
        .requestLine, name, "is '\(otherEndpoint.requestLine)', was '\(endpoint.requestLine)'",
        wire: "programs built before send to the old method or path", from: facts, to: otherFacts)
    }
    compareAnswers(call, other)
    compareBodies(call, other)
    compareRetry(call, other)
    compareParameters(call, other)
    compareFacts(facts, otherFacts, of: name)
    compareExamples(
      endpoint.examples, otherEndpoint.examples, of: name, from: facts, to: otherFacts)
  }

  private mutating func compareAnswers(_ call: Call, _ other: Call) {
    let (answer, otherAnswer) = (call.endpoint.returns, other.endpoint.returns)
    guard pairing.renamed(answer) != otherAnswer else { return }
    let isRead =
      switch (answer, otherAnswer) {
      case (.nothing, _): true
      case (.value(let type), .value(let otherType)), (.page(let type), .page(let otherType)):
        fit.programsRead(otherType, as: type) && (type.isNullable || !otherType.isNullable)
      default: false
      }
    report(
      .endpointAnswer, other.name, "returns \(otherAnswer.words), returned \(answer.words)",
      wire: isRead ? nil : "programs built before cannot read the new answer",
      claims: [.some(.old(call.name), .type, .presence)]
        + claimsOnTypes(declaredIn: call.endpoint.facts), from: call.endpoint.facts,
      to: other.endpoint.facts)
  }

  private mutating func compareBodies(_ call: Call, _ other: Call) {
    let (body, otherBody) = (call.endpoint.body, other.endpoint.body)
    let isOther: Bool
    var isTaken = false
    switch (body, otherBody) {
    case (.none, .none), (.fields, .fields), (.form, .form): return
    case (.value(let type), .value(let otherType)):
      isOther = pairing.renamed(type) != otherType
      isTaken = fit.serviceTakes(type, as: otherType)
    case (.none, .fields(let fields)), (.none, .form(let fields)):
      // The fields tell by themselves whether the service asks for them.
      isOther = true
      isTaken = fields.allSatisfy { !$0.isRequired }
    case (.fields(let fields), .value(let type)):
      isOther = true
      isTaken = serviceTakes(fields, as: type)
    default: isOther = true
    }
    guard isOther else { return }
    report(
      .endpointBody, other.name, "sends \(otherBody.words), sent \(body.words)",
      wire: isTaken ? nil : "the service no longer takes what programs built before send",
      claims: [
        .all(.old("\(call.name).body")), .all(.new("\(other.name).body")),
        .some(.old(call.name), .order),
      ] + claimsOnMembers(of: call, other),
      from: call.endpoint.facts, to: other.endpoint.facts)
  }

  /// Fields that are a whole value in one version are no parameters there.
  private func claimsOnMembers(of call: Call, _ other: Call) -> [Claim] {
    guard call.endpoint.body.isWhole != other.endpoint.body.isWhole else { return [] }
    return call.endpoint.parameters.filter(\.place.isBody).map {
      .all(.old("\(call.name).\($0.field.swiftName)"))
    }
      + other.endpoint.parameters.filter(\.place.isBody).map {
        .all(.new("\(other.name).\($0.field.swiftName)"))
      }
  }

  /// Whether an object of the new version has just these members, and needs no others.
  private func serviceTakes(_ fields: [Field], as type: TypeReference) -> Bool {
    guard case .declared(let id) = type, case .object(let object)? = pairing.new[id]?.shape else {
      return false
    }
    let members = Alignment(fields, object.fields, named: \.wireName)
    return members.removed.isEmpty && members.added.allSatisfy { !$0.isRequired }
      && members.pairs.allSatisfy { old, new in
        fit.serviceTakes(old.type, as: new.type) && (old.isRequired || !new.isRequired)
          && old.constant == new.constant
      }
  }

  private mutating func compareRetry(_ call: Call, _ other: Call) {
    guard call.endpoint.retry != other.endpoint.retry else { return }
    let isForbidden = other.endpoint.retry == .never
    report(
      isForbidden ? .retryForbidden : .retryAllowed, other.name,
      isForbidden ? "must not be sent twice now" : "may be sent twice now",
      wire: isForbidden ? "programs built before send it again by themselves" : nil,
      from: call.endpoint.facts, to: other.endpoint.facts)
  }

  private mutating func compareParameters(_ call: Call, _ other: Call) {
    let holder = FieldHolder(
      oldName: call.name, name: other.name, use: .request, oldFacts: call.endpoint.facts,
      facts: other.endpoint.facts)
    // Where one body is a whole value, the change of the body is all there is to say about fields.
    let isWhole = call.endpoint.body.isWhole != other.endpoint.body.isWhole
    let (parameters, others) = (call.endpoint.parameters, other.endpoint.parameters)
    compare(
      Alignment(
        parameters: isWhole ? parameters.filter { !$0.place.isBody } : parameters,
        isWhole ? others.filter { !$0.place.isBody } : others), in: holder)
  }
}

extension Pairing {
  /// The answer with the new names of the types in it.
  func renamed(_ answer: Endpoint.Answer) -> Endpoint.Answer {
    switch answer {
    case .nothing: .nothing
    case .value(let type): .value(renamed(type))
    case .page(let type): .page(renamed(type))
    }
  }
}

extension Endpoint.Answer {
  fileprivate var words: String {
    switch self {
    case .nothing: "nothing"
    case .value(let type): "'\(type.spelling)'"
    case .page(let type): "pages of '\(type.spelling)'"
    }
  }
}

extension Endpoint.Body {
  /// Whether the body is one value and not the parameters of the call.
  fileprivate var isWhole: Bool {
    if case .value = self { return true }
    return false
  }

  fileprivate var words: String {
    switch self {
    case .none: "no body"
    case .fields: "a JSON object"
    case .value(let type): "'\(type.spelling)'"
    case .form: "a form"
    }
  }
}
