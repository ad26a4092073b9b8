import YAMLTree

/// The member by which an envelope says that a call failed is one that answers have.
///
/// ```yaml
/// envelopes:
///   result: { value: value, success: isSucess }   # all answers say 'isSuccess'
/// ```
///
/// An answer may lack it, so a misspelt one would make every failure look like a success.
struct EnvelopeFlags: Sendable {
  private var uses: [SourceRange: Uses] = [:]

  private struct Uses {
    let path: Located<String>
    var isThere = false

    /// Where answers have nearly that name, by the name.
    var others: [String: (spelling: Diagnostic.Mend.Spelling, places: Set<SourceRange>)] = [:]
  }

  /// Looks at one answer.
  mutating func look(at body: ValueSyntax, for path: Located<String>) {
    var found = uses[path.range] ?? Uses(path: path)
    if body.member(at: WirePath(path)) != nil { found.isThere = true }
    if let near = body.memberNamedAlmost(path) {
      let spelling = Diagnostic.Mend.Spelling(
        written: near.member.value, declared: near.meant, declaration: near.declaration)
      found.others[near.member.value, default: (spelling, [])].places.insert(near.member.range)
    }
    uses[path.range] = found
  }

  mutating func add(_ others: EnvelopeFlags) {
    uses.merge(others.uses) { first, second in
      var both = first
      both.isThere = first.isThere || second.isThere
      both.others.merge(second.others) { ($0.spelling, $0.places.union($1.places)) }
      return both
    }
  }

  /// Reports paths that no answer has, where several answers agree on what is nearly the same.
  func report(into diagnostics: inout Diagnostics) {
    let missing = uses.values.filter { !$0.isThere && $0.others.count == 1 }
    for use in missing.sorted(by: { $0.path.range.isBefore($1.path.range) }) {
      guard let (spelling, places) = use.others.values.first, places.count > 1 else { continue }
      var uses = MisspeltDeclarations.Uses()
      uses.places = places
      uses.isInSchemaOnly = false
      diagnostics.report(
        .misspeltDeclaration(
          spelling, at: spelling.declaration ?? use.path.range, uses: uses,
          isMendable: spelling.declaration != nil))
    }
  }
}
