import YAMLTree

/// Entries of a construct that mean something together, as other languages write it: `type: array`
/// beside `items`, `nullable`, `format`, `method` beside `path`.
///
/// Each is one finding, with its mend in this language.
struct ForeignKeys {
  let finding: Diagnostic

  /// What is told about these places is a part of it.
  let places: [SourceRange]

  /// - Parameter key: The key that the construct does not have.
  private init(
    _ key: YAMLEntry, of construct: Construct, besides others: [YAMLEntry] = [], hint: String,
    mend: Diagnostic.Mend? = nil
  ) {
    finding = Diagnostic(
      .error, id: "unknown-key", at: key.key.range,
      "'\(key.key.scalar?.text ?? "")' is no key of \(construct.withArticle)", hint: hint,
      mend: mend)
    places = ([key] + others).flatMap { [$0.key.range, $0.value.range] }
  }

  private init(_ finding: Diagnostic, at places: [SourceRange]) {
    self.finding = finding
    self.places = places
  }
}

extension ForeignKeys {
  /// Edits of some entries, and one of them taken away.
  private static func mend(
    _ title: String, _ edits: [(YAMLNode, String)], removing entry: YAMLEntry? = nil,
    isSafe: Bool = true
  ) -> Diagnostic.Mend {
    let edits = edits.map { Diagnostic.Mend.Edit($0.range, $1) }
    guard let entry else { return Diagnostic.Mend(title, edits, isSafe: isSafe) }
    return Diagnostic.Mend(title, .rewriting(edits, removing: entry.key.range), isSafe: isSafe)
  }
}

/// What may be written in another language's words in a field, one reading each.
extension ForeignKeys {
  static func inField(
    _ node: YAMLNode, named name: SourceRange, _ isRequired: Bool
  ) -> [ForeignKeys] {
    let readings = [list, dictionary, object, format, nullable, reference, lengths]
    return readings.compactMap { $0(node) }
      + [optionality(node, named: name, isRequired)].compactMap(\.self)
  }

  /// `{ type: array, items: Money }` is `{ type: [Money] }`.
  private static func list(_ node: YAMLNode) -> ForeignKeys? {
    guard let items = node.entry("items") else { return nil }
    let type = node.entry("type")
    if let word = type?.value.scalar?.text, !["array", "list"].contains(word.lowercased()) {
      return nil
    }
    let others = [type].compactMap(\.self)
    guard let element = ForeignType(items.value) else {
      return ForeignKeys(
        items, of: .field, besides: others,
        hint: "write the type of the elements in brackets: 'type: [string]'")
    }
    let written = "[\(element.text)]"
    let title = "write 'type: \(written)'"
    let isSafe = element.isCertain && items.value.kind == .scalar
    let mend =
      if let type {
        mend(title, [(type.value, written)], removing: items, isSafe: isSafe)
      } else if items.value.kind == .scalar {
        mend(title, [(items.key, "type"), (items.value, written)], isSafe: isSafe)
      } else {
        Diagnostic.Mend?.none
      }
    return ForeignKeys(items, of: .field, besides: others, hint: title, mend: mend)
  }

  /// `{ type: object, additionalProperties: string }` is `{ type: {string: string} }`.
  private static func dictionary(_ node: YAMLNode) -> ForeignKeys? {
    guard let values = node.entry("additionalProperties"), let type = node.entry("type"),
      type.value.scalar?.text == "object", node.entry("properties") == nil,
      node.entry("fields") == nil
    else { return nil }
    let isAny = values.value.scalar?.text == "true" || values.value.onlyEntry == nil
    guard let element = ForeignType(values.value)?.text ?? (isAny ? "any" : nil) else { return nil }
    let written = "{string: \(element)}"
    let title = "write 'type: \(written)'"
    return ForeignKeys(
      values, of: .field, besides: [type], hint: title,
      mend: mend(title, [(type.value, written)], removing: values, isSafe: false))
  }

  /// `{ type: object, properties: … }` is `{ fields: … }`.
  private static func object(_ node: YAMLNode) -> ForeignKeys? {
    guard let (type, entry, key) = shape(node, words: ["object", "enum"]) else { return nil }
    let places = [type.key.range, type.value.range, entry.key.range]
    guard entry.key.scalar?.text == key else {
      let hint = "write '\(key)', and leave 'type' out"
      let mend = mend(hint, [(entry.key, key)], removing: type)
      let finding = ForeignKeys(entry, of: .field, hint: hint, mend: mend).finding
      return ForeignKeys(finding, at: places)
    }
    let finding = Diagnostic.conflictingKeys(
      Located("type", at: type.key.range), Located(key, at: entry.key.range))
    let mend = Diagnostic.Mend("remove 'type'", .removal(of: type.key.range), isSafe: true)
    return ForeignKeys(finding.with(mend: mend), at: places)
  }

  /// The same in a type under `types`.
  static func inType(_ node: YAMLNode) -> [ForeignKeys] {
    let words = ["object", "enum", "string", "integer"]
    guard let (type, entry, key) = shape(node, words: words) else { return [] }
    let isSame = entry.key.scalar?.text == key
    let hint =
      isSame ? "leave 'type' out: '\(key)' says it" : "write '\(key)', and leave 'type' out"
    let word = type.value.scalar?.text ?? ""
    let finding = ForeignKeys(
      type, of: .type, hint: hint,
      mend: mend(
        hint, isSame ? [] : [(entry.key, key)], removing: type,
        isSafe: words.prefix(2).contains(word))
    ).finding
    return [ForeignKeys(finding, at: [type.key.range, type.value.range, entry.key.range])]
  }

  /// A type in one word beside what says more about it.
  private static func shape(
    _ node: YAMLNode, words: [String]
  ) -> (type: YAMLEntry, entry: YAMLEntry, key: String)? {
    let keys = ["properties": "fields", "fields": "fields", "values": "enum", "enum": "enum"]
    guard let type = node.entry("type"), let word = type.value.scalar?.text, words.contains(word),
      let entry = node.entries.first(where: { keys[$0.key.scalar?.text ?? ""] != nil }),
      let key = keys[entry.key.scalar?.text ?? ""], (word == "object") == (key == "fields")
    else { return nil }
    return (type, entry, key)
  }

  /// `{ type: string, format: uuid }` is `{ type: uuid }`.
  private static func format(_ node: YAMLNode) -> ForeignKeys? {
    guard let format = node.entry("format"), let word = format.value.scalar?.text,
      let type = node.entry("type"), let base = type.value.scalar?.text
    else { return nil }
    // What may be null stays so.
    let mark = base.hasSuffix("?") ? "?" : ""
    guard let named = ForeignType.type(of: String(base.dropLast(mark.count)), format: word) else {
      return nil
    }
    let meant = named + mark
    let title = "write 'type: \(meant)'"
    return ForeignKeys(
      format, of: .field, besides: [type], hint: title,
      mend: mend(title, [(type.value, meant)], removing: format))
  }

  /// `{ type: string, nullable: true }` is `{ type: string? }`.
  private static func nullable(_ node: YAMLNode) -> ForeignKeys? {
    guard let nullable = node.entry("nullable"),
      case .bool(let isNullable)? = nullable.value.scalar?.resolved
    else { return nil }
    let type = node.entry("type")?.value
    guard isNullable else {
      return ForeignKeys(
        nullable, of: .field, hint: "remove it: no type takes null unless it has a question mark",
        mend: mend("remove 'nullable'", [], removing: nullable))
    }
    if node.entry("enum") != nil || node.entry("fields") != nil {
      return ForeignKeys(
        nullable, of: .field,
        hint: "declare the type under 'types', and write its name with a question mark")
    }
    guard let type, case .string(let text)? = type.scalar?.resolved else { return nil }
    let written = text.hasSuffix("?") ? text : text + "?"
    return ForeignKeys(
      nullable, of: .field, hint: "write 'type: \(written)'",
      mend: mend(
        "write 'type: \(written)'",
        written == text ? [] : [(type, text.isWord ? written : ScalarText.quoted(written))],
        removing: nullable))
  }

  /// `{ $ref: "#/components/schemas/Money" }` is `{ type: Money }`.
  private static func reference(_ node: YAMLNode) -> ForeignKeys? {
    guard let reference = node.entry("$ref"), node.entry("type") == nil,
      let name = ForeignType(reference.value)?.text
    else { return nil }
    return ForeignKeys(
      reference, of: .field, hint: "write 'type: \(name)'",
      mend: mend(
        "write 'type: \(name)'", [(reference.key, "type"), (reference.value, name)], isSafe: false))
  }

  /// `{ minLength: 1, maxLength: 36 }` is `{ length: { min: 1, max: 36 } }`.
  private static func lengths(_ node: YAMLNode) -> ForeignKeys? {
    for (least, most) in [("minLength", "maxLength"), ("minItems", "maxItems")] {
      let entries = [(node.entry(least), "min"), (node.entry(most), "max")]
      let limits = entries.compactMap { entry, key -> (YAMLEntry, String)? in
        guard let entry, case .integer? = entry.value.scalar?.resolved,
          let digits = entry.value.scalar?.text
        else { return nil }
        return (entry, "\(key): \(digits)")
      }
      guard let first = limits.first, node.entry("length") == nil else { continue }
      let written = "{ \(limits.map(\.1).joined(separator: ", ")) }"
      return ForeignKeys(
        first.0, of: .field, besides: limits.dropFirst().map(\.0),
        hint: "write 'length: \(written)'",
        mend: mend(
          "write 'length: \(written)'", [(first.0.key, "length"), (first.0.value, written)],
          removing: limits.dropFirst().first?.0))
    }
    return nil
  }

  /// `a: { type: string, required: false }` is `a?: { type: string }`.
  private static func optionality(
    _ node: YAMLNode, named name: SourceRange, _ isRequired: Bool
  ) -> ForeignKeys? {
    for (key, whenTrue) in [("required", false), ("optional", true)] {
      guard let entry = node.entry(key), case .bool(let isTrue)? = entry.value.scalar?.resolved
      else { continue }
      let isOptional = isTrue == whenTrue
      let says = isOptional == isRequired ? "" : ": the name says it already"
      // One that says both means one of them; which, its author knows.
      guard isOptional || isRequired else { return nil }
      if !says.isEmpty {
        let hint =
          "remove it\(isOptional ? says : ": a field must be there unless it says otherwise")"
        return ForeignKeys(
          entry, of: .field, hint: hint, mend: mend("remove '\(key)'", [], removing: entry))
      }
      let end = SourceRange(
        path: name.path, lowerBound: name.upperBound, upperBound: name.upperBound)
      return ForeignKeys(
        entry, of: .field, hint: "write a question mark behind the name of the field: 'name?:'",
        mend: .init(
          "write a question mark behind the name",
          .rewriting([.init(end, "?")], removing: entry.key.range), isSafe: true))
    }
    return nil
  }
}

extension ForeignKeys {
  /// `{ method: GET, path: /payments }` is `{ request: GET /payments }`.
  static func inEndpoint(_ node: YAMLNode) -> [ForeignKeys] {
    guard let method = node.entry("method"), let word = method.value.scalar?.text,
      node.entry("request") == nil,
      let path = node.entry("path") ?? node.entry("url"), let text = path.value.scalar?.text,
      text.hasPrefix("/")
    else { return [] }
    let written = "\(word.uppercased()) \(text)"
    return [
      ForeignKeys(
        method, of: .endpoint, besides: [path], hint: "write 'request: \(written)'",
        mend: mend(
          "write 'request: \(written)'", [(method.key, "request"), (method.value, written)],
          removing: path))
    ]
  }
}

extension SyntaxReader {
  /// Puts one finding in place of those about its parts.
  ///
  /// - Parameter start: Where the reading of the construct began.
  mutating func report(_ foreign: [ForeignKeys], since start: ReadingPoint) {
    for keys in foreign {
      replace(
        since: start, where: { found in keys.places.contains { $0.contains(found.range) } },
        by: keys.finding)
    }
  }
}

extension SourceRange {
  fileprivate func contains(_ other: SourceRange) -> Bool {
    path == other.path && lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

extension YAMLNode {
  fileprivate func entry(_ key: String) -> YAMLEntry? {
    entries.first { $0.key.scalar?.text == key }
  }
}

extension String {
  fileprivate var isWord: Bool { allSatisfy { $0.isLetter || $0.isNumber } }
}
