import Testing
import YAMLTree

@testable import APISchema

@Suite("Rules of style and safety")
struct LintRuleTests {
  /// What one rule says of files, with the text that each finding is about.
  private func findings(
    of rule: LintRule, in files: KeyValuePairs<String, String>
  ) -> [Diagnostic] {
    var diagnostics = Diagnostics()
    let sources = files.compactMap {
      SourceFile(path: "schema/\($0.key)", bytes: Array($0.value.utf8), into: &diagnostics)
    }
    Lint.check(sources, with: LintConfiguration(only: rule), into: &diagnostics)
    return diagnostics.sorted()
  }

  private func found(_ rule: LintRule, _ fields: String, besides types: String = "") -> [String] {
    let text = "types:\n  Thing: { fields: { \(fields) } }\n" + types
    return findings(of: rule, in: ["a.yaml": text]).map { diagnostic in
      let bytes = Array(text.utf8)[diagnostic.range.lowerBound..<diagnostic.range.upperBound]
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test(
    "a name that stands for a secret is known in its usual spellings",
    arguments: [
      "cvv", "cardCvv", "cardNumber", "card_no", "cvc2", "track2", "Track2Data", "passcode",
      "privateKey", "cardToken", "tokens", "primaryAccountNumber", "authorization", "pin",
      "X-Token",
      "merchantSecretKey", "PAN", "cardPan", "cardPin", "pinCode", "password_confirmation",
      "otpCode",
      "jwt", "cv2", "cookie",
    ])
  func secrets(name: String) {
    #expect(found(.shownSecret, "\(name): string") == [name])
    #expect(found(.shownSecret, "\(name): { type: stringOrInteger }") == [name])
    #expect(found(.shownSecret, "\(name): [string]") == [name])
    #expect(found(.shownSecret, "\(name): { type: string, sensitive: true }") == [])
    #expect(found(.shownSecret, "\(name): { type: string, sensitive: false }") == [])
  }

  @Test(
    "other names are no secrets",
    arguments: [
      "nextPageToken", "pageToken", "maskedPan", "maskedCardNumber", "tokenType", "track",
      "preAuthorization", "company", "cardBrand", "spin", "number",
    ])
  func harmless(name: String) {
    #expect(found(.shownSecret, "\(name): string") == [])
  }

  @Test(
    "a name that stands for money is known by its last word, or as an amount of some kind",
    arguments: [
      "amount", "totalCost", "tax", "vat", "discount", "commission", "subtotal", "amountDue",
      "amountInCents",
    ])
  func money(name: String) {
    #expect(found(.moneyAsText, "\(name): integer") == ["integer"])
    #expect(found(.moneyAsText, "\(name): decimal") == [])
  }

  @Test(
    "other names are no money", arguments: ["amountCurrency", "taxNumber", "costCenter", "items"])
  func noMoney(name: String) {
    #expect(found(.moneyAsText, "\(name): string") == [])
  }

  /// The mends of the rule that a 'doc' ends as a sentence, for such a line.
  private func sentenceMends(_ doc: String) -> [[String]?] {
    let text = "types:\n  Thing:\n    doc: \(doc)\n    fields: {}\n"
    return findings(of: .unfinishedDoc, in: ["a.yaml": text])
      .map { $0.mend.map { mend in mend.isSafe ? ["safe"] : mend.edits.map(\.text) } }
  }

  @Test(
    "a text that is done is left alone",
    arguments: [
      "A thing.", "开始日期。", "Etc…", "\"He said 'yes.'\"", "Is it (or not)", "One of `a`",
      "\"One of:\\n- a\\n- b\"", "'\"What?\"'",
    ])
  func sentences(doc: String) {
    #expect(sentenceMends(doc).isEmpty)
  }

  @Test("a full stop is never added without asking, nor to an address, nor before a cut-off rest")
  func fullStops() {
    #expect(sentenceMends("How many") == [["."]])
    #expect(sentenceMends("See https://x.example/docs/things") == [nil])
    #expect(
      sentenceMends("A book from room # 4, or so.") == [["\"A book from room # 4, or so.\""]])
  }

  @Test("a text with a name is a secret by its own name, or by that of the field")
  func namedTexts() {
    let card = "  CardNumber: { text: { pattern: '[0-9]+' } }\n"
    #expect(found(.shownSecret, "cardNumber: CardNumber", besides: card) == ["CardNumber"])
    let digits = "  Digits: { text: { pattern: '[0-9]+' } }\n"
    #expect(
      found(.shownSecret, "cardNumber: Digits, id: Digits", besides: digits) == ["cardNumber"])
    let object = "  Token: { fields: { id: string } }\n"
    #expect(found(.shownSecret, "token: Token", besides: object) == [])
  }

  @Test("only a string is offered to be made sensitive")
  func mends() {
    let string = findings(
      of: .shownSecret, in: ["a.yaml": "types: { A: { fields: { cvv: string } } }"])
    #expect(string.map { $0.mend?.title } == ["add 'sensitive: true'"])
    let integer = findings(
      of: .shownSecret, in: ["a.yaml": "types: { A: { fields: { cvv: integer } } }"])
    #expect(integer.map { $0.mend?.title } == [nil])
    #expect(
      integer.map(\.hint) == [
        "make it a string with 'sensitive: true', or write 'sensitive: false' if it may be shown"
      ])
  }

  @Test("money is a decimal, also in lists and where an integer may stand for a text")
  func money() {
    #expect(
      found(.moneyAsText, "amount: string, fee: stringOrInteger, prices: [string], total: decimal")
        == ["string", "stringOrInteger", "string"])
    #expect(found(.moneyAsText, "amount: '[integer]', count: integer") == ["integer"])
  }

  @Test("what stands behind 'rules' is a map", arguments: ["[unpaged-list]", "off", ""])
  func wrongRules(text: String) {
    var diagnostics = Diagnostics()
    let source = SourceFile(
      path: "lint.yaml", bytes: Array("rules: \(text)\n".utf8), into: &diagnostics)
    if let source { _ = LintConfiguration(reading: source, into: &diagnostics) }
    #expect(diagnostics.all.map(\.id) == ["wrong-lint-rules"])
  }

  @Test("a file without the line for editors is told where others have it, and gets it")
  func editorLines() throws {
    let line = "# yaml-language-server: $schema=../a.json"
    let files: KeyValuePairs = [
      "a.yaml": "\(line)\ntypes: {}\n", "b.yaml": "types: {}\n", "c/a.yaml": "types: {}\n",
    ]
    let found = findings(of: .noEditorLine, in: files)
    #expect(found.map(\.range.path) == ["schema/b.yaml"])
    #expect(found.first?.hint == "write '\(line)' as its first line, as in the files beside it")
    let mend = try #require(found.first?.mend)
    #expect(mend.isSafe && mend.edits.map(\.text) == [line + "\n"])
    #expect(mend.edits.map(\.range.lowerBound) == [0])
    #expect(findings(of: .noEditorLine, in: ["b.yaml": "types: {}\n"]).isEmpty)
    let heads = [
      "# Ours.\n\(line)\n", "\n\(line)\n", "---\n\(line)\n", "#yaml-language-server : $schema=b\n",
    ]
    for head in heads {
      let files: KeyValuePairs = ["a.yaml": "\(line)\ntypes: {}\n", "b.yaml": head + "types: {}\n"]
      #expect(self.findings(of: .noEditorLine, in: files).isEmpty, "\(head)")
    }
    let late: KeyValuePairs = ["a.yaml": "\(line)\ntypes: {}\n", "b.yaml": "types: {}\n\(line)\n"]
    #expect(self.findings(of: .noEditorLine, in: late).count == 1)
    let misspelt = "# yaml-language-sever: $schema=../a.json\ntypes: {}\n"
    let told = self.findings(
      of: .noEditorLine, in: ["a.yaml": "\(line)\ntypes: {}\n", "b.yaml": misspelt])
    #expect(told.map { $0.mend?.title } == [nil])
  }

  @Test(
    "a level by another name is told the right one",
    arguments: [("warn", "warning"), ("false", "off"), ("none", "off"), ("errr", "error")])
  func levels(written: String, meant: String) {
    #expect(hint(for: "rules: { missing-doc: \(written) }\n") == "write '\(meant)'")
  }

  @Test("a rule that is only 'on' is not given a level")
  func levelUnknown() {
    #expect(hint(for: "rules: { shown-secret: on }\n") == nil)
  }

  @Test("a code in place of a rule's name is told the name")
  func codes() {
    #expect(hint(for: "rules: { LB0501: off }\n") == "write its name, 'missing-doc'")
  }

  private func hint(for text: String) -> String? {
    var diagnostics = Diagnostics()
    let source = SourceFile(path: "lint.yaml", bytes: Array(text.utf8), into: &diagnostics)
    if let source { _ = LintConfiguration(reading: source, into: &diagnostics) }
    return diagnostics.all.first?.hint
  }
}
