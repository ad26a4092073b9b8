import APISchema
import SchemaReports
import YAMLTree

extension DiagnosticReport {
  /// A log of SARIF 2.1.0 with one run.
  var sarif: String {
    let ids = diagnostics.map(\.id).reduce(into: [String]()) { ids, id in
      if !ids.contains(id) { ids.append(id) }
    }
    let results = JSONText.array(diagnostics.map(sarifResult))
    return Self.sarifLog(rules: ids.map(sarifRule), results: results, invocations: nil)
  }

  /// A log of a run that could not do its work.
  static func sarif(failure: String) -> String {
    let notification = JSONText.members([
      "level": .string("error"), "message": .members(["text": .string(failure)]),
    ])
    let invocation = JSONText.members([
      "executionSuccessful": .boolean(false),
      "toolExecutionNotifications": .array([notification]),
    ])
    return sarifLog(rules: [], results: .array([]), invocations: .array([invocation]))
  }

  private static func sarifLog(
    rules: [JSONText], results: JSONText, invocations: JSONText?
  ) -> String {
    let driver = JSONText.members([
      "name": .string("leatherback-bindgen"),
      "version": .string(toolVersion),
      "informationUri": .string("https://github.com/leatherback-swift/leatherback-swift"),
      "rules": .array(rules),
    ])
    let run = JSONText.members([
      "tool": .members(["driver": driver]),
      "invocations": invocations,
      "columnKind": .string("unicodeCodePoints"),
      "results": results,
    ])
    let log = JSONText.members([
      "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .string("2.1.0"),
      "runs": .array([run]),
    ])
    return log.text + "\n"
  }

  private func sarifRule(_ id: String) -> JSONText {
    let page = DiagnosticCatalog.page(id: id)
    return .members([
      "id": .string(DiagnosticCatalog.code(of: id)),
      "name": .string(id),
      "shortDescription": page.map { .members(["text": .string($0.title + ".")]) },
      "fullDescription": page.map { .members(["text": .string($0.why)]) },
    ])
  }

  private func sarifResult(_ diagnostic: Diagnostic) -> JSONText {
    let hint = diagnostic.hint.map { "\nhint: \($0)" } ?? ""
    return .members([
      "ruleId": .string(DiagnosticCatalog.code(of: diagnostic.id)),
      "level": .string(diagnostic.severity.word),
      "message": .members(["text": .string(diagnostic.message + hint)]),
      "locations": .array([sarifLocation(diagnostic.range, message: nil)]),
      "relatedLocations": diagnostic.notes.isEmpty
        ? nil : .array(diagnostic.notes.map { sarifLocation($0.range, message: $0.message) }),
      "fixes": diagnostic.mend.map { .array([sarifFix($0)]) },
    ])
  }

  private func sarifLocation(_ range: SourceRange, message: String?) -> JSONText {
    .members([
      "physicalLocation": .members([
        "artifactLocation": sarifArtifact(range), "region": sarifRegion(range),
      ]),
      "message": message.map { .members(["text": .string($0)]) },
    ])
  }

  private func sarifArtifact(_ range: SourceRange) -> JSONText {
    .members(["uri": .string(shownPath(of: range).uriPath)])
  }

  private func sarifRegion(_ range: SourceRange) -> JSONText? {
    places(of: range).map { start, end in
      .members([
        "startLine": .number(start.line), "startColumn": .number(start.column),
        "endLine": .number(end.line), "endColumn": .number(end.column),
      ])
    }
  }

  private func sarifFix(_ mend: Diagnostic.Mend) -> JSONText {
    let paths = mend.edits.map(\.range.path).reduce(into: [String]()) { paths, path in
      if !paths.contains(path) { paths.append(path) }
    }
    let changes = paths.map { path -> JSONText in
      let edits = mend.edits.filter { $0.range.path == path }
      return .members([
        "artifactLocation": edits.first.map { sarifArtifact($0.range) },
        "replacements": .array(
          edits.map { edit in
            .members([
              "deletedRegion": sarifRegion(edit.range),
              "insertedContent": .members(["text": .string(edit.text)]),
            ])
          }),
      ])
    }
    return .members([
      "description": .members(["text": .string(mend.title)]), "artifactChanges": .array(changes),
    ])
  }
}

extension String {
  /// The path as a relative or absolute URI reference.
  fileprivate var uriPath: String {
    let path = utf8.map { byte in
      let isPlain =
        byte.isLetterOrDigit || "/-._~".utf8.contains(byte)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + byte.twoDigits
    }.joined()
    return hasPrefix("/") ? "file://" + path : path
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }

  fileprivate var twoDigits: String {
    (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true)
  }
}
