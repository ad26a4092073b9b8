import YAMLTree

/// An envelope holds one value, or one page with its four members.
///
/// ```yaml
/// envelopes:
///   page: { items: items, number: pageParams.pageNumber }   # no size, no total
/// ```
enum EnvelopeShapes {
  static func check(_ envelope: EnvelopeSyntax, into diagnostics: inout Diagnostics) {
    let missing = envelope.pageNumbers.filter { $0.1 == nil }.map(\.0)
    let page = envelope.pageNumbers.map(\.1) + envelope.furtherPageNumbers
    let first = (page + [envelope.parameter]).lazy.compactMap(\.self).first
    if let value = envelope.value, let first {
      diagnostics.report(.mixedEnvelope(envelope.name, value: value, page: first))
    } else if envelope.value == nil, first == nil, envelope.facts.isWhole {
      diagnostics.report(.emptyEnvelope(envelope.name))
    } else if envelope.value == nil, !missing.isEmpty, envelope.facts.isWhole {
      diagnostics.report(.incompletePage(envelope.name, missing: missing))
    }
    for path in page + [envelope.value, envelope.success] {
      if let path { MemberPaths.check(path, into: &diagnostics) }
    }
  }
}

extension EnvelopeSyntax {
  /// What every page says, by its key.
  fileprivate var pageNumbers: [(String, Located<String>?)] {
    [("items", items), ("number", number), ("size", size), ("total", total)]
  }

  /// Members that only some pages have.
  fileprivate var furtherPageNumbers: [Located<String>?] {
    [pages, hasNext, hasPrevious, first, last]
  }
}

extension Diagnostic {
  /// An envelope is neither for a value nor for a page.
  static func emptyEnvelope(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "incomplete-envelope", at: name.range,
      "the envelope '\(name.value)' does not say where the result is",
      hint: "write 'value', or for a paged list 'items', 'number', 'size' and 'total'")
  }

  /// An envelope for pages lacks members.
  static func incompletePage(_ name: Located<String>, missing: [String]) -> Diagnostic {
    let keys = missing.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      .error, id: "incomplete-envelope", at: name.range,
      "the page envelope '\(name.value)' lacks \(keys)",
      hint: "a page has 'items', 'number', 'size' and 'total'")
  }

  /// An envelope is for a value and for a page.
  static func mixedEnvelope(
    _ name: Located<String>, value: Located<String>, page: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "mixed-envelope", at: name.range,
      "the envelope '\(name.value)' is for one value and for a page at once",
      hint: "declare two envelopes",
      notes: [
        Note("this is for one value", at: value.range), Note("this is for a page", at: page.range),
      ])
  }
}
