import APISchema

// Servers, credentials and envelopes. Their calls are not reported one by one.
extension ChangeFinder {
  mutating func findService() {
    let (old, new) = (pairing.old.api, pairing.new.api)
    let servers = Alignment(old.servers, new.servers, named: \.name)
    reportUnpaired(servers, gone: .serverRemoved, new: .serverAdded) {
      ("Server.\($0.name)", $0.facts)
    }
    for (server, other) in servers.pairs {
      let name = "Server.\(server.name)"
      if server.url != other.url {
        report(
          .serverAddress, name, "has the address '\(other.url)', had '\(server.url)'",
          wire: "programs built before send to the old address", from: server.facts,
          to: other.facts)
      }
      compareFacts(server.facts, other.facts, of: name)
    }
    findCredentials(Alignment(old.credentials, new.credentials, named: \.name))
    findEnvelopes(Alignment(old.envelopes, new.envelopes, named: \.name))
  }

  private mutating func findCredentials(_ credentials: Alignment<Credential>) {
    reportUnpaired(credentials, gone: .credentialRemoved, new: .credentialAdded) {
      ("Credential.\($0.name)", $0.facts)
    }
    for (credential, other) in credentials.pairs {
      let name = "Credential.\(credential.name)"
      if credential.scheme != other.scheme {
        report(
          .credentialScheme, name, "is \(other.scheme.words), was \(credential.scheme.words)",
          wire: credential.scheme.isOnWire(like: other.scheme)
            ? nil : "programs built before prove who they are in the old way",
          claims: claims(onCallsWith: credential, other), from: credential.facts, to: other.facts)
      }
      compareFacts(credential.facts, other.facts, of: name)
    }
  }

  /// The token of a call is a parameter that no field explains.
  private func claims(onCallsWith credential: Credential, _ other: Credential) -> [Claim] {
    pairing.calls.flatMap { call, otherCall -> [Claim] in
      guard call.endpoint.credential == credential.name else { return [] }
      return claims(onToken: credential, of: call, other, of: otherCall)
    }
  }

  /// What follows in Swift when a call takes another token, or one more or less.
  func claims(
    onToken credential: Credential?, of call: Call, _ other: Credential?, of otherCall: Call
  ) -> [Claim] {
    [
      credential?.scheme.token.map { Claim.all(.old("\(call.name).\($0)")) },
      other?.scheme.token.map { Claim.all(.new("\(otherCall.name).\($0)")) },
    ].compactMap(\.self)
  }

  private mutating func findEnvelopes(_ envelopes: Alignment<Envelope>) {
    reportUnpaired(envelopes, gone: .envelopeRemoved, new: .envelopeAdded) {
      ("Envelope.\($0.name)", $0.facts)
    }
    for (envelope, other) in envelopes.pairs {
      let name = "Envelope.\(envelope.name)"
      compareShapes(envelope, other)
      compareFacts(envelope.facts, other.facts, of: name)
    }
  }
}

extension ChangeFinder {
  /// Reports declarations that one of the versions lacks, and that nothing is sent to or read from by
  /// themselves.
  private mutating func reportUnpaired<Element>(
    _ alignment: Alignment<Element>, gone: ChangeRule, new: ChangeRule,
    as declaration: (Element) -> (name: String, facts: Facts)
  ) {
    for (name, facts) in alignment.removed.map(declaration) {
      report(gone, name, "is gone", claims: [.members(.old(name))], from: facts, to: nil)
    }
    for (name, facts) in alignment.added.map(declaration) {
      report(
        new, name, "is new", claims: [.members(.new(name))], isAddition: true, from: nil, to: facts)
    }
  }
}

extension Credential.Scheme {
  /// Name of the parameter that takes the token, where there is one.
  var token: String? {
    if case .bearer(let parameter) = self { return parameter }
    return nil
  }

  fileprivate var words: String {
    switch self {
    case .secretKeyHeader(let name): "the secret key in the header '\(name)'"
    case .bearer(let parameter): "a bearer token, the parameter '\(parameter)'"
    }
  }

  fileprivate func isOnWire(like other: Credential.Scheme) -> Bool {
    switch (self, other) {
    case (.bearer, .bearer): true
    case (.secretKeyHeader(let name), .secretKeyHeader(let otherName)):
      name.lowercased() == otherName.lowercased()
    default: false
    }
  }
}
