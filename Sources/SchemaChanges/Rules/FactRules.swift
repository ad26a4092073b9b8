import APISchema

// What is only said about declarations, and changes nothing.
extension ChangeFinder {
  /// Reports what differs in doc, source, certainty and section.
  mutating func compareFacts(_ old: Facts, _ new: Facts, of name: String) {
    let parts = [
      old.doc != new.doc ? "doc" : nil,
      old.sources != new.sources ? "source" : nil,
      old.statedCertainty != new.statedCertainty
        ? "certainty (\(new.certainty.rawValue), was \(old.certainty.rawValue))" : nil,
      old.sections != new.sections ? "section" : nil,
    ].compactMap(\.self)
    guard !parts.isEmpty else { return }
    report(
      .documentation, name, "has another \(parts.joined(separator: ", "))", from: old, to: new)
  }

  /// Reports another name or purpose of the API.
  mutating func findAPI() {
    let (old, new) = (pairing.old.api, pairing.new.api)
    let parts = [
      old.name != new.name ? "name, was '\(old.name)'" : nil, old.doc != new.doc ? "doc" : nil,
    ].compactMap(\.self)
    guard !parts.isEmpty else { return }
    report(
      .documentation, new.name, "has another \(parts.joined(separator: ", "))", from: nil, to: nil)
  }

  /// Reports which examples differ, all of one declaration together, and what is said about them.
  mutating func compareExamples<Example: ComparedExample>(
    _ old: [Example], _ new: [Example], of name: String, from oldFacts: Facts, to newFacts: Facts
  ) {
    let nameOf = { (example: Example) in example.name }
    let alignment = Alignment(old, new, named: nameOf)
    for (example, other) in alignment.pairs {
      compareFacts(example.facts, other.facts, of: "\(name): \(other.name)")
    }
    let changed = alignment.pairs.filter { $0.old.withoutFacts != $0.new.withoutFacts }
      .map { nameOf($0.new) }
    let parts = [
      ("new", alignment.added.map(nameOf)), ("other", changed),
      ("gone", alignment.removed.map(nameOf)),
    ].filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.quoted)" }
    guard !parts.isEmpty else { return }
    report(
      .examples, name, "has other examples, \(parts.joined(separator: "; "))", from: oldFacts,
      to: newFacts)
  }

  mutating func findLeftOut() {
    let pairing = pairing
    let alignment = Alignment(
      pairing.old.api.leftOut, pairing.new.api.leftOut,
      by: [
        { $0.1.fullName == $1.1.fullName },
        { old, new in
          old.1.name == new.1.name
            && old.1.resource.flatMap { pairing.resources[$0] } == new.1.resource
        },
      ])
    for operation in alignment.removed {
      report(
        .leftOut, operation.fullName, "is no longer left out", from: operation.facts, to: nil)
    }
    for operation in alignment.added {
      report(.leftOut, operation.fullName, "is left out", from: nil, to: operation.facts)
    }
    for (operation, other) in alignment.pairs {
      if operation.missing != other.missing {
        report(
          .leftOut, other.fullName, "is left out for another reason", from: operation.facts,
          to: other.facts)
      }
      compareFacts(operation.facts, other.facts, of: other.fullName)
    }
  }
}

/// An example, which is compared without what is said about it, and where.
protocol ComparedExample: Equatable {
  var name: String { get }
  var facts: Facts { get }
  var withoutFacts: Self { get }
}

extension Example: ComparedExample {
  var withoutFacts: Example {
    Example(
      name: name, path: path, query: query, headers: headers, body: body, response: response,
      facts: .none)
  }
}

extension PageExample: ComparedExample {
  var withoutFacts: PageExample {
    PageExample(
      name: name, payload: payload, query: query, url: url, returned: returned, facts: .none)
  }
}

extension Webhook.Example: ComparedExample {
  var withoutFacts: Webhook.Example {
    Webhook.Example(name: name, body: body, refusal: refusal, facts: .none)
  }
}

extension Facts {
  fileprivate static let none = Facts(
    doc: nil, sources: [], certainty: nil, origin: Origin(file: "", keyPath: ""))
}
