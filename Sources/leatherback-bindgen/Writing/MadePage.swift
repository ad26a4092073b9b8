/// A file that is made whole by one command: brings it to its place, compares it with what is there, or
/// prints it.
struct MadePage: Sendable {
  /// Path of the file, or `nil` when it goes to standard output.
  let output: String?

  let isCheck: Bool
  let console: Console
  let disk: Disk

  /// - Parameters:
  ///   - mark: How the text says that it was made.
  ///   - origin: What it was made from, for the verdict on a file that differs.
  func deliver(
    _ text: String, marked mark: GeneratedMark, madeFrom origin: String
  ) throws(DiskError) -> ExitStatus {
    guard let output else {
      try console.show(text)
      return .success
    }
    let file = try SingleFile(at: output, marked: mark, on: disk)
    let bytes = Array(text.utf8)
    let change = isCheck ? try file.change(to: bytes) : try file.write(bytes)
    let report = SingleChangeReport(
      path: file.path.shownPath(from: try disk.workingFolder()), change: change,
      isColored: console.isOutputColored)
    guard isCheck, change != .none else {
      try console.show(report.summary(isCheck: isCheck))
      return .success
    }
    try console.show(report.drift(to: text))
    console.report(error: report.verdict(on: origin))
    return .refused
  }
}
