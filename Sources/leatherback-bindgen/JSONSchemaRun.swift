import SchemaReports

/// One run of `json-schema`: prints, writes or compares it.
struct JSONSchemaRun: Sendable {
  private let page: MadePage

  /// - Parameter output: Path of the file, or `nil` when it goes to standard output.
  init(output: String?, isCheck: Bool, console: Console) {
    page = MadePage(output: output, isCheck: isCheck, console: console, disk: Disk())
  }

  func start() -> ExitStatus {
    page.console.guarded { () throws(DiskError) in
      let language = LanguageSchema(comment: GeneratedMark.languageComment)
      // The first member stands on the first line, where the mark is looked for.
      let text = "{" + language.json.indentedText.dropFirst(4) + "\n"
      return try page.deliver(text, marked: .json, madeFrom: "the schema language")
    }
  }
}
