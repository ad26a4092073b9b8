package import YAMLTree

/// What endpoints use that do not say otherwise.
package struct SurroundingsSyntax: Sendable, Equatable {
  package var server: Located<String>?

  /// Name, or `none`.
  package var credential: Located<String>?

  /// Name, or `none`.
  package var envelope: Located<String>?
  package var pageEnvelope: Located<String>?

  /// Names of errors; `nil` where nothing is said about them, empty where there are none.
  package var errors: [Located<String>]?

  package init() {}

  /// What is said here, and what `others` say where nothing is.
  func over(_ others: SurroundingsSyntax) -> SurroundingsSyntax {
    var surroundings = others
    surroundings.server = server ?? others.server
    surroundings.credential = credential ?? others.credential
    surroundings.envelope = envelope ?? others.envelope
    surroundings.pageEnvelope = pageEnvelope ?? others.pageEnvelope
    surroundings.errors = errors ?? others.errors
    return surroundings
  }
}

/// The section `defaults`.
package struct DefaultsSyntax: Sendable, Equatable {
  package var surroundings = SurroundingsSyntax()

  /// Where the key `defaults` stands.
  package let range: SourceRange

  package init(range: SourceRange) { self.range = range }
}
