import YAMLTree

// What a declaration says about itself.
extension Lint {
  /// Checks doc and source of a declaration that stands for itself.
  mutating func checkFacts(_ facts: FactsSyntax, of kind: String, _ name: Located<String>) {
    checkDoc(facts, of: kind, name)
    guard facts.isWhole, facts.sources.isEmpty else { return }
    report(
      .missingSource, at: name.range, "the \(kind) '\(name.value)' names no source",
      hint: "say where the fact comes from: 'source: p:1147159'")
  }

  mutating func checkDoc(_ facts: FactsSyntax, of kind: String, _ name: Located<String>) {
    guard let doc = facts.doc else {
      if facts.isWhole {
        report(
          .missingDoc, at: name.range, "the \(kind) '\(name.value)' has no 'doc'",
          hint: "say what it is for: users read it where they type its name")
      }
      return
    }
    guard !doc.value.endsAsSentence else { return }
    let message = "the 'doc' of '\(name.value)' does not end as a sentence does"
    if let cut = cutText(of: doc) {
      report(
        .unfinishedDoc, at: doc.range, message,
        hint: "' #' begins a comment: put the text in quotes if it goes on behind it", mend: cut)
      return
    }
    // A full stop would make another address of a web address. Never safe: where half a sentence is
    // missing, it would hide that for ever.
    let isAddress = doc.value.split(whereSeparator: \.isWhitespace).last?.contains("/") ?? false
    report(
      .unfinishedDoc, at: doc.range, message, hint: "end it with a full stop",
      mend: isAddress
        ? nil
        : Diagnostic.Mend(
          "end it with a full stop", .addition(".", to: doc.range), isSafe: false))
  }

  /// Quotes around a text without them and the comment behind it, which may have been meant as one.
  private func cutText(of doc: Located<String>) -> Diagnostic.Mend? {
    let (start, end) = (doc.range.lowerBound, doc.range.upperBound)
    let bytes = source.bytes
    let lineEnd = source.lineEnd(of: end)
    guard start < end, !"\"'|>".utf8.contains(bytes[start]),
      bytes[end..<lineEnd].first(where: { $0 != 0x20 && $0 != 0x09 }) == UInt8(ascii: "#"),
      !source.hasBreak(from: start, to: end)
    else { return nil }
    let text = String(decoding: bytes[start..<lineEnd], as: UTF8.self)
    return Diagnostic.Mend(
      "put text and comment in quotes",
      [.init(source.range(start, lineEnd), ScalarText.quoted(text))], isSafe: false)
  }

  mutating func checkExamples(of endpoint: EndpointSyntax) {
    guard !endpoint.examples.contains(where: { $0.error == nil }) else { return }
    report(
      .missingExample, at: endpoint.name.range,
      "the endpoint '\(endpoint.name.value)' has no example of success",
      hint: "write one under 'examples': the tests send it over HTTP")
  }

  mutating func checkExamples(of webhook: WebhookSyntax) {
    guard !webhook.examples.contains(where: { $0.refused == nil }) else { return }
    report(
      .missingExample, at: webhook.name.range,
      "the webhook '\(webhook.name.value)' has no example that is read",
      hint: "write one under 'examples': the tests read it as your program does")
  }

  mutating func checkPaging(of endpoint: EndpointSyntax) {
    guard case .array(_, let range)? = endpoint.returns else { return }
    report(
      .unpagedList, at: range, "'\(endpoint.name.value)' answers a whole list at once",
      hint: "use 'pages' if the service has pages")
  }

  mutating func checkEndpointName(_ name: Located<String>) {
    let first = WireWords(name.value).words.first?.lowercased() ?? ""
    guard LintWords.nouns.contains(first) else { return }
    report(
      .unclearName, at: name.range, "'\(name.value)' does not say what the call does",
      hint: "begin with a verb, as in 'create', 'list' or 'retrieve'")
  }

  mutating func checkTypeName(_ name: Located<String>) {
    let last = WireWords(name.value).words.last?.lowercased() ?? ""
    guard last.hasSuffix("s"), !["ss", "us", "is", "ls"].contains(where: last.hasSuffix),
      !LintWords.pluralsThatAreOne.contains(last)
    else { return }
    report(
      .unclearName, at: name.range, "'\(name.value)' is a plural, and a value of it is one thing",
      hint: "name the type after one value")
  }
}

extension String {
  /// Whether the text is done: with a mark that ends a sentence, be it in brackets or quotes, with
  /// code, or with a list.
  fileprivate var endsAsSentence: Bool {
    let line = split(whereSeparator: \.isNewline).last { !$0.allSatisfy(\.isWhitespace) } ?? ""
    if ["- ", "* "].contains(where: line.drop(while: \.isWhitespace).hasPrefix) { return true }
    let ends = self.reversed().drop { $0.isWhitespace }
    guard let last = ends.first else { return true }
    if ")`".contains(last) { return true }
    return ends.drop { "\"'”’»]*_".contains($0) }.first.map { ".!?…。！？।".contains($0) } ?? true
  }
}
