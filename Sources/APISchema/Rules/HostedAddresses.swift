import YAMLTree

/// The address of a page is a path, with one place for the payload if there is one.
///
/// ```yaml
/// hosted:
///   redirect: { address: "/redirect/{data}", payload: { key: publicKey } }    # '{payload}'
/// ```
enum HostedAddresses {
  /// The pieces of the address; `nil` when it is malformed, which is reported.
  static func pieces(
    of address: Located<String>, into diagnostics: inout Diagnostics
  ) -> [Endpoint.PathPiece]? {
    guard address.value.hasPrefix("/") else {
      diagnostics.report(.relativePath(address))
      return nil
    }
    return PathTemplates.pieces(of: address, into: &diagnostics)
  }

  /// Checks that the payload has its place.
  static func check(
    _ page: HostedPageSyntax, _ pieces: [Endpoint.PathPiece]?, into diagnostics: inout Diagnostics
  ) {
    guard page.facts.isWhole else { return }
    if let address = page.address {
      // What could not be read has a place perhaps.
      guard let pieces else { return }
      let names = pieces.compactMap { if case .parameter(let name) = $0 { name } else { nil } }
      let others = names.filter { $0 != HostedPage.payloadPlace }
      for name in others { diagnostics.report(.unknownAddressPlace(name, in: address)) }
      if !others.isEmpty { return }
      if names.isEmpty, let payload = page.payload {
        diagnostics.report(.payloadWithoutPlace(page.name, at: payload.range))
      } else if !names.isEmpty, page.payload == nil {
        diagnostics.report(.placeWithoutPayload(address))
      }
    } else if let payload = page.payload {
      diagnostics.report(.payloadWithoutPlace(page.name, at: payload.range))
    }
  }

  /// Reports members that must not be seen: an address is seen by everybody.
  static func check(_ members: MemberList, into diagnostics: inout Diagnostics) {
    for member in members.members {
      guard let sensitive = member.syntax.isSensitive, sensitive.value else { continue }
      diagnostics.report(.sensitivePayload(at: sensitive.range))
    }
  }
}

extension Diagnostic {
  /// A place of an address stands for nothing.
  static func unknownAddressPlace(_ name: String, in address: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "page-address", at: address.range,
      "'{\(name)}' stands for nothing in the address of a page",
      hint: "an address has one place, '{payload}'; other values stand under 'query'")
  }

  /// A payload is no part of the address.
  static func payloadWithoutPlace(_ page: Located<String>, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "page-address", at: range,
      "nothing says where in its address '\(page.value)' has its payload",
      hint: "write 'address: /path/{payload}'")
  }

  /// An address has a place for a payload that there is none of.
  static func placeWithoutPayload(_ address: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "page-address", at: address.range,
      "the address has a place for the payload, and the page has none",
      hint: "declare its members under 'payload', or take '{payload}' away")
  }

  /// A secret would be part of an address.
  static func sensitivePayload(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "sensitive-parameter", at: range,
      "a sensitive value cannot stand in the address of a page, which everybody sees",
      hint: "leave it out of the page; if it may be seen, remove 'sensitive'")
  }
}
