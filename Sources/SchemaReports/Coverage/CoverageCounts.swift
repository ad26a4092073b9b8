package import APISchema

/// How many declarations of each kind there are, and how well they are known.
package struct CoverageCounts: Sendable, Equatable {
  package var endpoints = 0

  /// Types with a name of their own under `types`.
  package var types = 0

  /// Parameters and members.
  package var fields = 0
  package var enumValues = 0

  /// Shapes of refusals.
  package var errors = 0

  /// Examples in which a call succeeds.
  package var answers = 0

  /// Examples in which a call fails.
  package var refusals = 0

  /// Declarations by how well they are known.
  package var facts: [Certainty: Int] = [:]

  /// How many declarations name each source.
  package var sources: [String: Int] = [:]

  /// All declarations.
  package var factCount: Int { facts.values.reduce(0, +) }

  package init() {}

  /// Adds the counts of another part of the schema.
  package mutating func add(_ other: CoverageCounts) {
    endpoints += other.endpoints
    types += other.types
    fields += other.fields
    enumValues += other.enumValues
    errors += other.errors
    answers += other.answers
    refusals += other.refusals
    facts.merge(other.facts, uniquingKeysWith: +)
    sources.merge(other.sources, uniquingKeysWith: +)
  }
}
