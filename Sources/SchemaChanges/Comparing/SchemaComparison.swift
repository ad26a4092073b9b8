/// What changed between two versions of a schema, and what that breaks.
package struct SchemaComparison: Sendable {
  /// What breaks most comes first, then the order of the rules and of the schema.
  package let changes: [SchemaChange]

  /// - Parameter comparesExamples: Whether both versions have their examples.
  package init(of old: SchemaVersion, with new: SchemaVersion, comparesExamples: Bool = true) {
    let pairing = Pairing(SchemaIndex(old.api), SchemaIndex(new.api))
    let comparison = SwiftComparison(
      of: SwiftSurface(of: old.api), with: SwiftSurface(of: new.api), renames: pairing.renames)
    let finder = ChangeFinder(pairing, breaks: comparison.breaks)
    let findings = finder.findings.filter { comparesExamples || $0.rule != .examples }
    let found = findings.map { finding in
      SchemaChange(
        rule: finding.rule, subject: finding.subject, summary: finding.summary,
        onWire: finding.onWire, inSwift: finding.inSwift, isAddition: finding.isAddition,
        old: finding.old.flatMap(old.place), new: finding.new.flatMap(new.place))
    }
    changes = Breakage.allInOrder.flatMap { breaks in found.filter { $0.breaks == breaks } }
  }

  /// All that the changes break.
  package var breaks: Breakage { changes.reduce(into: []) { $0.formUnion($1.breaks) } }

  /// How the version has to change.
  package var bump: VersionBump {
    if breaks.contains(.source) { return .major }
    if breaks.contains(.wire) || changes.contains(where: \.isAddition) { return .minor }
    return changes.isEmpty ? .none : .patch
  }
}

extension Breakage {
  /// All there is, what breaks most first.
  package static let allInOrder: [Breakage] = [[.wire, .source], .wire, .source, []]
}
