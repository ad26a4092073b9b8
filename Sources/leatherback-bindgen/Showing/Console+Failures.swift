import SchemaReports

extension Console {
  /// Does the work of a run; what could not be read or written is reported, and decides how it ends.
  ///
  /// - Parameter format: How the run tells of a schema. Programs that read its output get the failure
  ///   there as well.
  func guarded(
    as format: DiagnosticFormat = .human, _ work: () throws(DiskError) -> ExitStatus
  ) -> ExitStatus {
    guarded(telling: { $0.text(as: format) }, work)
  }

  /// The same for runs with reports of their own.
  ///
  /// - Parameter text: What programs get of a failure; `nil` where only people read.
  func guarded(
    telling text: (DiskError) -> String?, _ work: () throws(DiskError) -> ExitStatus
  ) -> ExitStatus {
    do throws(DiskError) {
      return try work()
    } catch {
      report(error, telling: text)
      return .diskFailed
    }
  }

  /// Tells people, and programs if they listen, what could not be read or written.
  func report(_ failure: DiskError, as format: DiagnosticFormat) {
    report(failure, telling: { $0.text(as: format) })
  }

  private func report(_ failure: DiskError, telling text: (DiskError) -> String?) {
    report(error: failure.description)
    guard let text = text(failure) else { return }
    // If that is what cannot be written, it was said just now.
    try? show(text)
  }
}

extension DiskError {
  /// A report with nothing but the failure; `nil` in a format for people, who read standard error.
  fileprivate func text(as format: DiagnosticFormat) -> String? {
    switch format {
    case .human, .xcode: nil
    case .json:
      JSONText.members([
        "version": .number(1), "diagnostics": .array([]), "errors": .number(1),
        "warnings": .number(0), "failure": .string(description),
      ]).text + "\n"
    case .sarif: DiagnosticReport.sarif(failure: description)
    case .github: "::error::\(description.asData)\n"
    }
  }
}
