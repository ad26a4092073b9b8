import YAMLTree

extension ResolvedEnum {
  /// The enumeration that `cases` make; `nil` when they make none, which is reported.
  init?(
    _ cases: [EnumCaseSyntax], base stated: Located<EnumShape.Base>?, name: Located<String>,
    file: String, memory: inout NameMemory, into diagnostics: inout Diagnostics
  ) {
    EnumValues.check(cases, into: &diagnostics)
    var names = CollidingSwiftNames()
    var listed: Set<String> = []
    var resolved: [EnumCase] = []
    for syntax in cases {
      let derived = syntax.isNameDerived ? memory.member(syntax.name.value) : syntax.name.value
      let swiftName = syntax.facts.name?.value ?? derived
      UnusableSwiftNames.check(
        swiftName, of: syntax.name, chosen: syntax.facts.name, as: .case, memory: &memory,
        into: &diagnostics)
      // Two equal values in a list are reported as such.
      if !syntax.isNameDerived || listed.insert(syntax.name.value).inserted {
        names.claim(
          swiftName, for: syntax.name, isInList: syntax.isNameDerived, into: &diagnostics)
      }
      guard let wire = syntax.wire else { continue }
      resolved.append(
        EnumCase(swiftName: swiftName, wire: wire, facts: Facts(syntax.facts, in: file)))
    }
    let base = EnumForms.base(of: cases, stated: stated, name: name, into: &diagnostics)
    guard let base, resolved.count == cases.count else { return nil }
    self.init(
      base: base, cases: resolved,
      places: cases.map {
        $0.response?.range ?? $0.value?.range ?? ($0.isNameDerived ? $0.name.range : nil)
      })
  }

  /// The case that is called so in Swift.
  func namedCase(_ swiftName: String) -> EnumCase? { cases.first { $0.swiftName == swiftName } }
}
