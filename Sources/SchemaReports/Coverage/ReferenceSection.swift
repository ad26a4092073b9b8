import APISchema

/// A section of the API's reference, as in `payments 3.2`.
package struct ReferenceSection: Sendable, Hashable {
  /// Name of the text.
  package let reference: String

  /// Number of the section, outermost first.
  package let number: [Int]

  /// - Parameter text: As the schema writes it, which has been checked.
  init(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 1)
    reference = parts.first.map(String.init) ?? ""
    number = parts.dropFirst().flatMap { $0.split(separator: ".").compactMap { Int($0) } }
  }

  /// The section as the schema writes it.
  package var text: String {
    "\(reference) \(number.map(String.init).joined(separator: "."))"
  }
}

extension ReferenceSection: Comparable {
  /// Whether the text comes first, or else the section in it.
  package static func < (lhs: ReferenceSection, rhs: ReferenceSection) -> Bool {
    lhs.reference == rhs.reference
      ? lhs.number.lexicographicallyPrecedes(rhs.number)
      : lhs.reference.utf8.lexicographicallyPrecedes(rhs.reference.utf8)
  }
}

/// What a schema has for a section of the reference.
package struct SectionCoverage: Sendable, Equatable {
  package let section: ReferenceSection

  /// Names of what is described, in the order of the schema.
  package fileprivate(set) var described: [String] = []

  /// Names of what is left out, in the order of the schema.
  package fileprivate(set) var leftOut: [String] = []

  init(_ section: ReferenceSection) { self.section = section }
}

extension CoverageReport {
  /// The sections of the reference that the schema names, in their order.
  package var sections: [SectionCoverage] {
    var entries: [ReferenceSection: SectionCoverage] = [:]
    func add(
      _ name: String, _ sections: [String], _ list: WritableKeyPath<SectionCoverage, [String]>
    ) {
      for section in sections.map(ReferenceSection.init) {
        entries[section, default: SectionCoverage(section)][keyPath: list].append(name)
      }
    }
    for operation in operations {
      add(operation.fullName, operation.facts.sections, \.described)
    }
    for operation in leftOut { add(operation.fullName, operation.facts.sections, \.leftOut) }
    return entries.values.sorted { $0.section < $1.section }
  }
}
