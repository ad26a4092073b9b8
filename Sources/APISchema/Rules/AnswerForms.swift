import YAMLTree

/// A call returns one value or pages, in an envelope that is made for that.
///
/// ```yaml
/// list:
///   request: GET /payments
///   pages: Payment
///   envelope: none          # where would the items be?
/// ```
enum AnswerForms {
  static func check(
    _ endpoint: EndpointSyntax, envelope: Located<String>?, in symbols: SymbolTable,
    into diagnostics: inout Diagnostics
  ) {
    if endpoint.returns != nil, let pages = endpoint.pages {
      diagnostics.report(.returnsAndPages(endpoint.name, pages: pages.range))
      return
    }
    let found = envelope.flatMap { symbols.envelopes[$0.value]?.syntax }
    if let pages = endpoint.pages {
      if envelope == nil || envelope?.value == "none" {
        guard endpoint.facts.isWhole, symbols.isComplete else { return }
        diagnostics.report(.pagesWithoutEnvelope(at: pages.range))
      } else if let envelope, let found, found.value != nil, found.items == nil {
        diagnostics.report(.envelopeOfValue(envelope, endpoint: endpoint.name))
      }
    } else if let envelope, let found, found.items != nil, found.value == nil {
      diagnostics.report(.envelopeOfPage(envelope, endpoint: endpoint.name))
    }
  }
}

extension SymbolTable {
  /// Where the result of an answer lies, if one of the envelopes holds one there.
  func result(in body: ValueSyntax) -> Located<String>? {
    for envelope in envelopes.inOrder {
      guard let path = envelope.syntax.value ?? envelope.syntax.items,
        let result = body.member(at: WirePath(path)), result.content != .null,
        result.content != .object([])
      else { continue }
      return Located(path.value, at: result.range)
    }
    return nil
  }

  /// The envelope of one value that an answer seems to lie in.
  func envelope(around body: ValueSyntax) -> EnvelopeSyntax? {
    envelopes.inOrder.lazy.map(\.syntax).first { envelope in
      let paths = [envelope.value, envelope.success].compactMap { $0.map(WirePath.init) }
      return envelope.value != nil && paths.allSatisfy { body.member(at: $0) != nil }
    }
  }
}

extension Diagnostic {
  /// An answer lies in an envelope that nothing names.
  static func missingEnvelope(
    _ endpoint: Located<String>, _ envelope: EnvelopeSyntax, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "missing-envelope", at: range,
      "this answer lies in '\(envelope.name.value)', and nothing says that those of '\(endpoint.value)' do",
      hint: "write 'envelope: \(envelope.name.value)' in 'defaults' or in the endpoint",
      subject: envelope.name.range)
  }

  /// An answer holds a result that nobody would get.
  static func unreadResult(
    _ result: Located<String>, of endpoint: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "unread-result", at: result.range,
      "this answer has a result in '\(result.value)', and '\(endpoint.value)' returns nothing",
      hint: "say in the endpoint what it is, with 'returns' or 'pages'",
      notes: [Note("the endpoint is declared here", at: endpoint.range)])
  }

  /// A call would return a value and pages.
  static func returnsAndPages(_ name: Located<String>, pages: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "returns-and-pages", at: pages,
      "'\(name.value)' has both 'returns' and 'pages'",
      hint: "keep 'pages' for a paged list, 'returns' for anything else")
  }

  /// Nothing says where the items of a page lie.
  static func pagesWithoutEnvelope(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "pages-without-envelope", at: range,
      "a paged list needs an envelope that says where its items are",
      hint: "name one with 'envelope', or for all lists with 'pageEnvelope' in 'defaults'")
  }

  /// A paged list has an envelope for one value.
  static func envelopeOfValue(
    _ envelope: Located<String>, endpoint: Located<String>
  ) -> Diagnostic {
    wrongEnvelope(
      envelope, endpoint: endpoint,
      message: "the envelope '\(envelope.value)' holds one value, and 'pages' needs a list",
      hint: "name an envelope with 'items', 'number', 'size' and 'total'")
  }

  /// One value has an envelope for pages.
  static func envelopeOfPage(
    _ envelope: Located<String>, endpoint: Located<String>
  ) -> Diagnostic {
    wrongEnvelope(
      envelope, endpoint: endpoint,
      message: "the envelope '\(envelope.value)' holds a page, and 'returns' is one value",
      hint: "use 'pages' with the type of the items, or name an envelope with 'value'")
  }

  private static func wrongEnvelope(
    _ envelope: Located<String>, endpoint: Located<String>, message: String, hint: String
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "wrong-envelope", at: envelope.range, message, hint: hint,
      notes: [Note("needed by this endpoint", at: endpoint.range)], subject: envelope.range)
  }
}
