import APISchema

// Shapes that answers come wrapped in.
extension ChangeFinder {
  mutating func compareShapes(_ envelope: Envelope, _ other: Envelope) {
    let change = EnvelopeChange(from: envelope, to: other)
    guard !change.summary.isEmpty else { return }
    report(
      .envelopeShape, "Envelope.\(other.name)", change.summary.joined(separator: "; "),
      wire: change.reasons.joined, from: envelope.facts, to: other.facts)
  }
}

/// What became of the places of an envelope, in words.
private struct EnvelopeChange {
  private(set) var summary: [String] = []

  /// What programs built before look for in vain, or do not know.
  private(set) var reasons: [String] = []

  init(from old: Envelope, to new: Envelope) {
    let (parts, others) = (old.parts, new.parts)
    for part in parts {
      let now = others.first { $0.what == part.what }
      guard now?.place != part.place else { continue }
      summary.append(
        now.map { "has \(part.what) at '\($0.place)', was at '\(part.place)'" }
          ?? "no longer has \(part.what), which was at '\(part.place)'")
      reasons.append("programs built before look for \(part.what) at '\(part.place)'")
    }
    for part in others where !parts.contains(where: { $0.what == part.what }) {
      summary.append("has \(part.what) at '\(part.place)', had it nowhere")
    }
    compareParameters(old.pageParameter, new.pageParameter)
    if old.success == nil, new.success != nil {
      reasons.append("programs built before take a refusal with HTTP status 200 for a success")
    }
  }

  private mutating func compareParameters(_ old: String?, _ new: String?) {
    guard old != new else { return }
    summary.append(
      "has pages asked for \(new.map { "by '\($0)'" } ?? "by no parameter")"
        + ", was \(old.map { "by '\($0)'" } ?? "by none")")
    if let old { reasons.append("programs built before ask for pages by '\(old)'") }
  }
}

extension Envelope {
  /// What an answer holds, with its place.
  fileprivate var parts: [(what: String, place: String)] {
    let parts: [(String, WirePath?)] =
      switch content {
      case .value(let path): [("the value", path)]
      case .page(let shape):
        [
          ("the items", shape.items), ("the number of the page", shape.number),
          ("the size of a page", shape.size), ("the number of all items", shape.total),
          ("the number of pages", shape.pages), ("whether a page follows", shape.hasNext),
          ("whether a page comes before", shape.hasPrevious),
          ("the position of the first item", shape.first),
          ("the position of the last item", shape.last),
        ]
      }
    return (parts + [("whether the call went well", success)]).compactMap { what, path in
      path.map { (what, $0.text) }
    }
  }

  /// The query parameter that asks for a page.
  fileprivate var pageParameter: String? {
    if case .page(let shape) = content { return shape.parameter }
    return nil
  }
}
