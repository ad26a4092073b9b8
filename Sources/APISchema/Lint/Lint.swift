package import YAMLTree

/// Looks for broken rules of style and safety in a schema that can be read.
package struct Lint {
  private let configuration: LintConfiguration
  private let surroundings: LintSurroundings
  let source: SourceFile
  private var silences: Silences
  private var found = Diagnostics()

  /// Names of the types that are texts, in whatever file.
  var textNames: Set<String> { surroundings.textNames }

  /// Reports every finding whose rule is on and not silenced there.
  package static func check(
    _ sources: [SourceFile], with configuration: LintConfiguration,
    into diagnostics: inout Diagnostics
  ) {
    var reading = Diagnostics()
    // What cannot be read is reported by those who check the schema.
    guard let syntax = SchemaSyntax(parsing: sources, into: &reading) else { return }
    let surroundings = LintSurroundings(of: syntax.files, in: sources)
    let byPath = Dictionary(sources.map { ($0.path, $0) }) { first, _ in first }
    var found = Diagnostics()
    for file in syntax.files {
      guard let source = byPath[file.path] else { continue }
      check(file, in: source, among: surroundings, with: configuration, into: &found)
    }
    found.layOutMends(in: sources)
    diagnostics.report(found)
  }

  /// Reports the findings of one file of a schema that can be read.
  ///
  /// - Parameter surroundings: What the rules have to know of all files, this one too.
  package static func check(
    _ file: FileSyntax, in source: SourceFile, among surroundings: LintSurroundings,
    with configuration: LintConfiguration, into diagnostics: inout Diagnostics
  ) {
    var lint = Lint(
      configuration: configuration, surroundings: surroundings, source: source,
      silences: Silences(in: source))
    lint.checkEditorLine(surroundings.editorLine(for: source))
    lint.visit(file)
    lint.silences.report(into: &lint.found)
    diagnostics.report(lint.found)
  }

  /// Reports a finding, unless its rule is off or silenced on its line.
  mutating func report(
    _ rule: LintRule, at range: SourceRange, _ message: String, hint: String,
    mend: Diagnostic.Mend? = nil
  ) {
    guard let severity = configuration.level(of: rule).severity else { return }
    let line = source.position(at: range.lowerBound).line
    if silences.silence(rule, onLine: line) { return }
    found.report(
      Diagnostic(severity, id: rule.rawValue, at: range, message, hint: hint, mend: mend))
  }
}

// The walk over all declarations.
extension Lint {
  private mutating func visit(_ file: FileSyntax) {
    for endpoint in file.endpoints { visit(endpoint) }
    for page in file.pages {
      checkFacts(page.facts, of: "hosted page", page.name)
      for field in (page.payload?.fields ?? []) + page.query { visit(field) }
    }
    for type in file.types {
      checkFacts(type.facts, of: "type", type.name)
      checkTypeName(type.name)
      checkSecrets(type)
      visit(type.shape)
    }
    for webhook in file.webhooks {
      checkFacts(webhook.facts, of: "webhook", webhook.name)
      checkExamples(of: webhook)
    }
    for error in file.errors {
      checkFacts(error.facts, of: "error", error.name)
      for family in error.families { checkDoc(family.facts, of: "message family", family.name) }
      for field in error.fields { visit(field) }
    }
  }

  private mutating func visit(_ endpoint: EndpointSyntax) {
    checkFacts(endpoint.facts, of: "endpoint", endpoint.name)
    checkExamples(of: endpoint)
    checkEndpointName(endpoint.name)
    checkPaging(of: endpoint)
    let parameters = endpoint.pathParameters + endpoint.queryParameters + endpoint.headers
    for field in parameters { visit(field) }
    switch endpoint.body {
    case .fields(let fields, _), .form(let fields, _): for field in fields { visit(field) }
    case .type, nil: break
    }
  }

  private mutating func visit(_ shape: ShapeSyntax) {
    switch shape {
    case .object(let fields, _): for field in fields { visit(field) }
    case .union(let cases):
      for unionCase in cases {
        checkDoc(unionCase.facts, of: "case", unionCase.name)
        for field in unionCase.fields { visit(field) }
      }
    case .enumeration, .text, .broken: break
    }
  }

  private mutating func visit(_ field: FieldSyntax) {
    if field.constant == nil { checkDoc(field.facts, of: "field", field.wireName) }
    checkMoney(field)
    checkSecrets(field)
    if case .inline(let type) = field.type { visit(type.shape) }
  }
}
