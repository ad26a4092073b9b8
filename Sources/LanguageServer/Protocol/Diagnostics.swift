extension LSP {
  struct PublishDiagnosticsParams: Encodable, Sendable {
    let uri: String

    /// Version of the text that they are about; none for a file that is not open.
    let version: Int?
    let diagnostics: [Diagnostic]
  }

  struct Diagnostic: Codable, Hashable, Sendable {
    let range: Range

    /// 1 for an error, 2 for a warning.
    let severity: Int?
    let code: String?
    let codeDescription: CodeDescription?
    let source: String?
    let message: String
    let relatedInformation: [DiagnosticRelatedInformation]?
  }

  struct CodeDescription: Codable, Hashable, Sendable {
    let href: String
  }

  struct DiagnosticRelatedInformation: Codable, Hashable, Sendable {
    let location: Location
    let message: String
  }
}
