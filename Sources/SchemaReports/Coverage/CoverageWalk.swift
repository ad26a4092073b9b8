import APISchema

/// A walk through all declarations of a description that counts them by file.
///
/// A declaration that does not say how well it is known is known as well as what holds it: a member
/// of an observed type was observed with it.
struct CoverageWalk {
  private(set) var counts: [String: CoverageCounts] = [:]

  init(through api: APIDescription) {
    for server in api.servers { note(server.facts) }
    for credential in api.credentials { note(credential.facts) }
    for envelope in api.envelopes { note(envelope.facts) }
    for resource in api.resources {
      note(resource.facts)
      for endpoint in resource.endpoints { count(endpoint) }
      for page in resource.pages { count(page) }
    }
    for operation in api.leftOut { note(operation.facts) }
    for webhook in api.webhooks { count(webhook) }
    for type in api.types { count(type, within: nil) }
    for failure in api.failures {
      counts[failure.type.facts.origin.file, default: CoverageCounts()].errors += 1
      let certainty = note(failure.type.facts)
      countMembers(of: failure.type, within: certainty)
    }
  }

  /// Counts a fact by its certainty and sources.
  ///
  /// - Parameter holder: How well that is known in which the fact lies.
  /// - Returns: How well the fact is known.
  @discardableResult
  private mutating func note(_ facts: Facts, within holder: Certainty? = nil) -> Certainty {
    let certainty = facts.statedCertainty ?? holder ?? .documented
    var counts = self.counts[facts.origin.file, default: CoverageCounts()]
    counts.facts[certainty, default: 0] += 1
    for source in Set(facts.sources) { counts.sources[source, default: 0] += 1 }
    self.counts[facts.origin.file] = counts
    return certainty
  }

  private mutating func count(_ endpoint: Endpoint) {
    let certainty = note(endpoint.facts)
    var counts = self.counts[endpoint.facts.origin.file, default: CoverageCounts()]
    counts.endpoints += 1
    counts.answers += endpoint.examples.count { $0.response.failure == nil }
    counts.refusals += endpoint.examples.count { $0.response.failure != nil }
    self.counts[endpoint.facts.origin.file] = counts
    count(endpoint.pathParameters, within: certainty)
    count(endpoint.queryParameters, within: certainty)
    count(endpoint.headers, within: certainty)
    switch endpoint.body {
    case .fields(let fields), .form(let fields): count(fields, within: certainty)
    case .none, .value: break
    }
  }

  private mutating func count(_ page: HostedPage) {
    let certainty = note(page.facts)
    counts[page.facts.origin.file, default: CoverageCounts()].endpoints += 1
    counts[page.facts.origin.file, default: CoverageCounts()].answers += page.examples.count
    count(page.payload ?? [], within: certainty)
    count(page.query, within: certainty)
    for place in page.returns {
      count(place.query, within: note(place.facts, within: certainty))
    }
  }

  private mutating func count(_ webhook: Webhook) {
    note(webhook.facts)
    for refusal in webhook.refusals { note(refusal.facts) }
    var counts = self.counts[webhook.facts.origin.file, default: CoverageCounts()]
    counts.endpoints += 1
    counts.answers += webhook.examples.count { $0.refusal == nil }
    counts.refusals += webhook.examples.count { $0.refusal != nil }
    self.counts[webhook.facts.origin.file] = counts
  }

  private mutating func count(_ fields: [Field], within holder: Certainty?) {
    for field in fields {
      note(field.facts, within: holder)
      counts[field.facts.origin.file, default: CoverageCounts()].fields += 1
    }
  }

  private mutating func count(_ type: TypeDeclaration, within holder: Certainty?) {
    guard type.isOfItsOwn else { return countMembers(of: type, within: holder) }
    counts[type.facts.origin.file, default: CoverageCounts()].types += 1
    let certainty = note(type.facts, within: holder)
    countMembers(of: type, within: certainty)
  }

  private mutating func countMembers(of type: TypeDeclaration, within holder: Certainty?) {
    let certainty = type.facts.statedCertainty ?? holder
    switch type.shape {
    case .object(let object): count(object.fields, within: certainty)
    case .enumeration(let enumeration):
      for value in enumeration.cases {
        note(value.facts, within: certainty)
        counts[value.facts.origin.file, default: CoverageCounts()].enumValues += 1
      }
    case .union(let union):
      for unionCase in union.cases {
        let certainty = note(unionCase.facts, within: certainty)
        countMembers(of: unionCase.payload, within: certainty)
      }
    case .text: break
    }
    for nested in type.nested { countMembers(of: nested, within: certainty) }
  }
}

extension TypeDeclaration {
  /// Whether it stands under `types`. The facts of a type inside a field are those of the field.
  fileprivate var isOfItsOwn: Bool {
    let keys = facts.origin.keyPath.split(separator: ".")
    return keys.count == 2 && keys.first == "types"
  }
}
