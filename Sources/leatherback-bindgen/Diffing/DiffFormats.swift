import SchemaChanges
import SchemaReports

extension DiffReport {
  /// For people: what breaks most comes first, each change with its reasons and places.
  var human: String {
    var text = ""
    for (breaks, changes) in groups {
      let style: Style = breaks.isEmpty ? .hint : .error
      text += style(breaks.title, inColor: isColored) + "\n\n"
      for change in changes { text += human(change) }
      text += "\n"
    }
    return text + counts + "\n" + versionAdvice + "\n"
  }

  private func human(_ change: SchemaChange) -> String {
    let subject = Style.strong(change.subject.visible, inColor: isColored)
    let rule = Style.faint("[\(change.rule.rawValue)]", inColor: isColored)
    var text = "  \(subject) \(change.summary.visible) \(rule)\n"
    if let reason = change.onWire { text += "    wire:  \(reason.visible)\n" }
    for (index, reason) in change.inSwift.enumerated() {
      text += (index == 0 ? "    Swift: " : "           ") + reason.visible + "\n"
    }
    guard let place = change.place else { return text }
    let before = change.oldPlaceIfMoved.map { ", was at \($0.text)" } ?? ""
    return text + Style.faint("    \(place.text)\(before)".visible, inColor: isColored) + "\n"
  }

  /// One JSON object on one line. Lines and columns count from 1, columns in Unicode scalars.
  var json: String {
    let bump = comparison.bump
    let report = JSONText.members([
      "version": .number(1),
      "old": .string(old),
      "new": .string(new),
      "breaks": .string(comparison.breaks.name),
      "bump": .string(bump.rawValue),
      "bumpBelowOne": .string(bump.belowOne.rawValue),
      "nextVersion": released.map { .string($0.next(after: bump)) },
      "changes": .array(comparison.changes.map(json)),
    ])
    return report.text + "\n"
  }

  private func json(_ change: SchemaChange) -> JSONText {
    .members([
      "rule": .string(change.rule.rawValue),
      "subject": .string(change.subject),
      "summary": .string(change.summary),
      "breaks": .string(change.breaks.name),
      "onWire": change.onWire.map(JSONText.string),
      "inSwift": .array(change.inSwift.map(JSONText.string)),
      "old": change.old.map(json),
      "new": change.new.map(json),
    ])
  }

  private func json(_ place: SchemaChange.Place) -> JSONText {
    .members([
      "path": .string(place.path), "line": .number(place.line), "column": .number(place.column),
    ])
  }

  /// A list for each kind, with the advice first.
  var markdown: String {
    var text = "\(MarkdownText(plain: counts).markdown).\n\n\(sentence(versionAdvice)).\n"
    for (breaks, changes) in groups {
      text += "\n### \(breaks.title)\n\n"
      for change in changes { text += markdown(change) }
    }
    return text
  }

  private func markdown(_ change: SchemaChange) -> String {
    let place = change.place.map { " (\(MarkdownText(code: $0.text).markdown))" } ?? ""
    let subject = MarkdownText(code: change.subject).markdown
    let summary = MarkdownText(plain: change.summary).markdown
    var text = "- \(subject) \(summary)\(place)\n"
    if let reason = change.onWire {
      text += "  - On the wire: \(MarkdownText(plain: reason).markdown).\n"
    }
    for reason in change.inSwift {
      // Names in Swift, and the code around them, are all that these hold.
      text += "  - In Swift: \(MarkdownText(prose: reason).markdown).\n"
    }
    return text
  }

  private func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Workflow commands: the runner shows each beside the line that it is about.
  var github: String {
    let lines = comparison.foldedChanges.map { change in
      let word = change.breaks.isEmpty ? "notice" : "error"
      var properties: [String] = []
      if let place = change.new {
        properties += [
          "file=\(place.path.asProperty)", "line=\(place.line)", "col=\(place.column)",
        ]
      }
      properties.append("title=\(change.rule.rawValue)")
      let reasons =
        [change.onWire.map { "wire: \($0)" }].compactMap(\.self)
        + change.inSwift.map { "Swift: \($0)" }
      let text = (["\(change.subject) \(change.summary)"] + reasons).joined(separator: "\n")
      return "::\(word) \(properties.joined(separator: ","))::\(text.asData)\n"
    }
    return lines.joined() + "::notice title=diff::\("\(counts)\n\(versionAdvice)".asData)\n"
  }
}
