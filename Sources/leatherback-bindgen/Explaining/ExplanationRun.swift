/// One run of `explain --output`: writes all pages into one file, or compares it.
struct ExplanationRun: Sendable {
  private let page: MadePage

  init(output: String, isCheck: Bool, console: Console) {
    page = MadePage(output: output, isCheck: isCheck, console: console, disk: Disk())
  }

  func start() -> ExitStatus {
    do throws(DiskError) {
      return try page.deliver(
        ExplanationPage.text, marked: .markdown, madeFrom: "the schema language")
    } catch {
      page.console.report(error: error.description)
      return .diskFailed
    }
  }
}
