/// One run of `explain --output`: writes all pages into one file, or compares it.
struct ExplanationRun: Sendable {
  private let page: MadePage

  init(output: String, isCheck: Bool, console: Console) {
    page = MadePage(output: output, isCheck: isCheck, console: console, disk: Disk())
  }

  func start() -> ExitStatus {
    page.console.guarded { () throws(DiskError) in
      return try page.deliver(
        ExplanationPage.text, marked: .markdown, madeFrom: "the schema language")
    }
  }
}
