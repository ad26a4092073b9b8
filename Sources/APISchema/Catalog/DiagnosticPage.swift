package import YAMLTree

/// What the tool tells about one kind of diagnostic, besides the message itself.
package struct DiagnosticPage: Sendable {
  /// The number in the code, which never changes and is never given to another kind.
  package let number: Int

  /// Name of the kind, as in ``Diagnostic/id``.
  package let id: String

  /// What is wrong, in one short sentence without a full stop.
  package let title: String

  /// Why it is wrong and how it is mended, in whole sentences.
  package let why: String

  /// A schema that has this mistake.
  package let wrong: Specimen

  /// The same schema in order.
  package let right: Specimen

  package init(
    _ number: Int, _ id: String, _ title: String, why: String, wrong: Specimen, right: Specimen
  ) {
    self.number = number
    self.id = id
    self.title = title
    self.why = why
    self.wrong = wrong
    self.right = right
  }

  /// The rule of style or safety that the page is about, if it is about one.
  package var rule: LintRule? { LintRule(rawValue: id) ?? (number >= 540 ? .missingDoc : nil) }

  /// Whether one look at the structure of a file finds the mistake, without a look at names or values.
  package var isStructural: Bool { Self.structural.contains(id) }

  private static let structural: Set = [
    "unknown-key", "missing-key", "wrong-kind", "empty-text", "empty-name", "bad-source",
    "empty-length", "bad-status", "unknown-method", "missing-method", "missing-path",
    "relative-path", "blank-in-path", "not-one-element-type", "not-a-type", "not-an-enum-value",
    "enum-list-holds-more", "not-a-schema-file", "conflicting-keys", "dependent-key",
    "type-without-shape",
  ]

  /// What is reported about the wrong example, of this kind alone.
  package var findings: [Diagnostic] { wrong.diagnostics(holding: rule).filter { $0.id == id } }

  /// The code, as in `LB0012`.
  package var code: String {
    let digits = String(number)
    return "LB" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// A small schema on a page.
package struct Specimen: Sendable {
  /// What is shown.
  package let text: String

  /// What is read, if it cannot be shown as it is: bytes that are no text, or too many of them.
  private let hidden: (@Sendable () -> [UInt8])?

  /// What it takes besides to be a whole schema.
  package let surroundings: Surroundings

  /// What a page leaves out, because all pages would repeat it.
  package enum Surroundings: Sendable {
    /// Nothing is left out.
    case none

    /// The sections `api`, `servers` and `defaults`.
    case api

    /// The same, in a file that begins with the line for editors.
    case editors

    /// The same as ``api``, and a call that answers a `Thing`.
    case thing

    /// It is no schema, but the file of the rules of style and safety.
    case rules
  }

  /// Whether the text is what is read, and that is a file of a schema.
  package var isShownWhole: Bool { hidden == nil && surroundings != .rules }

  package init(
    _ text: String, in surroundings: Surroundings, readAs hidden: (@Sendable () -> [UInt8])? = nil
  ) {
    self.text = text
    self.surroundings = surroundings
    self.hidden = hidden
  }

  /// A text that is read beside a call that answers a `Thing`.
  package static func thing(_ text: String) -> Specimen { Specimen(text, in: .thing) }

  /// A text that is read beside the sections that every schema has.
  package static func api(_ text: String) -> Specimen { Specimen(text, in: .api) }

  /// A whole schema.
  package static func whole(_ text: String) -> Specimen { Specimen(text, in: .none) }

  /// The file `lint.yaml`.
  package static func rules(_ text: String) -> Specimen { Specimen(text, in: .rules) }

  /// Something that has to be described, for it cannot be shown.
  package static func described(
    _ text: String, in surroundings: Surroundings = .none,
    _ bytes: @escaping @Sendable () -> [UInt8]
  ) -> Specimen {
    Specimen(text, in: surroundings, readAs: bytes)
  }
}

extension Specimen {
  /// What is reported about it.
  ///
  /// - Parameter rule: A rule of style or safety to hold it to.
  package func diagnostics(holding rule: LintRule?) -> [Diagnostic] {
    var diagnostics = Diagnostics()
    let sources = files.compactMap {
      SourceFile(path: $0.path, bytes: $0.bytes, into: &diagnostics)
    }
    guard sources.count == files.count else { return diagnostics.sorted() }
    if surroundings == .rules {
      for source in sources { _ = LintConfiguration(reading: source, into: &diagnostics) }
      return diagnostics.sorted()
    }
    _ = APIDescription(reading: sources, into: &diagnostics)
    if let rule { Lint.check(sources, with: LintConfiguration(only: rule), into: &diagnostics) }
    return diagnostics.sorted()
  }

  /// Path and bytes of the files to read, the shown one first.
  package var files: [(path: String, bytes: [UInt8])] {
    let shown = ("schema/example.yaml", hidden?() ?? Array((text + "\n").utf8))
    let further: [(String, String)] =
      switch surroundings {
      case .none, .rules: []
      case .api: [("schema/api.yaml", Self.apiText)]
      case .editors:
        [("schema/api.yaml", "# yaml-language-server: $schema=a.json\n" + Self.apiText)]
      case .thing: [("schema/api.yaml", Self.apiText), ("schema/calls.yaml", Self.callText)]
      }
    return [shown] + further.map { ($0, Array($1.utf8)) }
  }

  private static let apiText = """
    api: { name: Shop }
    servers: { main: { url: "https://shop.example" } }
    defaults: { server: main }

    """

  private static let callText = """
    resource: calls
    endpoints:
      fetch: { request: GET /thing, returns: Thing }

    """
}
