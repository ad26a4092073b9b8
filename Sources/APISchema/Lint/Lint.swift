package import YAMLTree

/// Looks for broken rules of style and safety in a schema that can be read.
package struct Lint {
  private let configuration: LintConfiguration
  private var silences: [String: Silences]
  private let sources: [String: SourceFile]
  private var found = Diagnostics()

  /// Names of the types that are texts.
  private(set) var textNames: Set<String> = []

  /// Reports every finding whose rule is on and not silenced there.
  package static func check(
    _ sources: [SourceFile], with configuration: LintConfiguration,
    into diagnostics: inout Diagnostics
  ) {
    var reading = Diagnostics()
    // What cannot be read is reported by those who check the schema.
    guard let syntax = SchemaSyntax(parsing: sources, into: &reading) else { return }
    var lint = Lint(sources, configuration)
    lint.textNames = Self.textNames(in: syntax.files)
    lint.checkEditorLines(of: sources)
    for file in syntax.files { lint.visit(file) }
    for source in sources { lint.silences[source.path]?.report(into: &lint.found) }
    lint.found.layOutMends(in: sources)
    diagnostics.report(lint.found)
  }

  /// Reports the findings of one file of a schema that can be read. What takes a look at other files is
  /// not found: their first lines, and texts with a name that they declare.
  package static func check(
    _ file: FileSyntax, in source: SourceFile, with configuration: LintConfiguration,
    into diagnostics: inout Diagnostics
  ) {
    var lint = Lint([source], configuration)
    lint.textNames = Self.textNames(in: [file])
    lint.visit(file)
    lint.silences[source.path]?.report(into: &lint.found)
    diagnostics.report(lint.found)
  }

  private static func textNames(in files: [FileSyntax]) -> Set<String> {
    let types = files.flatMap(\.types).filter { type in
      if case .text = type.shape { true } else { false }
    }
    return Set(types.map(\.name.value))
  }

  private init(_ sources: [SourceFile], _ configuration: LintConfiguration) {
    self.configuration = configuration
    self.sources = Dictionary(sources.map { ($0.path, $0) }) { first, _ in first }
    silences = self.sources.mapValues(Silences.init)
  }

  /// Reports a finding, unless its rule is off or silenced on its line.
  mutating func report(
    _ rule: LintRule, at range: SourceRange, _ message: String, hint: String,
    mend: Diagnostic.Mend? = nil
  ) {
    guard let severity = configuration.level(of: rule).severity else { return }
    let line = sources[range.path]?.position(at: range.lowerBound).line ?? 0
    if silences[range.path]?.silence(rule, onLine: line) == true { return }
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
