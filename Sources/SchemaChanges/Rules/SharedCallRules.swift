import APISchema

// What many calls take from one place: where it is the same change for all of them, it is told once.
extension ChangeFinder {
  mutating func findOfManyCalls() {
    findMany(
      .endpointServer, words: ("goes to the server", "went to"),
      wire: { _, _ in "programs built before send to the old server" },
      value: { $0.server })
    findMany(
      .endpointEnvelope, words: ("answers in the envelope", "answered in"),
      wire: { _, _ in "programs built before look for the answer in the old place" },
      value: { $0.envelope ?? "none" })
    findMany(
      .endpointCredential, words: ("uses the credential", "used"),
      wire: { _, other in
        other == "none" ? nil : "programs built before prove who they are in the old way"
      }, value: { $0.credential ?? "none" })
    findMany(
      .endpointErrors, words: ("is refused with", "was refused with"), wire: { _, _ in nil },
      value: { endpoint in
        endpoint.failures.isEmpty ? "none" : endpoint.failures.map(\.name).joined(separator: ", ")
      })
  }

  private mutating func findMany(
    _ rule: ChangeRule, words: (now: String, before: String),
    wire: (_ old: String, _ new: String) -> String?, value: (Endpoint) -> String
  ) {
    var groups: [(old: String, new: String, calls: [(old: Call, new: Call)])] = []
    for (call, other) in pairing.calls {
      let old = renamed(value(call.endpoint), for: rule)
      let new = value(other.endpoint)
      guard old != new else { continue }
      if let place = groups.firstIndex(where: { $0.old == old && $0.new == new }) {
        groups[place].calls.append((call, other))
      } else {
        groups.append((old, new, [(call, other)]))
      }
    }
    for group in groups {
      guard let first = group.calls.first else { continue }
      let names = group.calls.dropFirst().map(\.new.name)
      let others = names.isEmpty ? "" : "; the same for \(names.quoted)"
      report(
        rule, first.new.name,
        "\(words.now) \(group.new.shown), \(words.before) \(group.old.shown)\(others)",
        wire: wire(group.old, group.new),
        claims: rule == .endpointCredential ? group.calls.flatMap(claimsOnTokens) : [],
        from: first.old.endpoint.facts, to: first.new.endpoint.facts)
    }
  }

  /// Errors are named after their types, which may have new names.
  private func renamed(_ value: String, for rule: ChangeRule) -> String {
    rule == .endpointErrors ? pairing.renames.newType(value) : value
  }

  private func claimsOnTokens(_ call: Call, _ other: Call) -> [Claim] {
    let credential = pairing.old.api.credentials.first { $0.name == call.endpoint.credential }
    let otherCredential = pairing.new.api.credentials.first { $0.name == other.endpoint.credential }
    return claims(onToken: credential, of: call, otherCredential, of: other)
  }
}

extension String {
  /// The name in quotes, or the word for none.
  fileprivate var shown: String { self == "none" ? "none" : "'\(self)'" }
}
