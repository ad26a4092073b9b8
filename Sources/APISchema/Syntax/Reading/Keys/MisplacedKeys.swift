import YAMLTree

/// Entries of a map from names to declarations that are no declarations but keys of one: its name is
/// missing above them, or they are not indented further than it.
struct MisplacedKeys {
  /// What the author has to know, at the first of them or at the name without anything behind it.
  let problem: Diagnostic

  /// Position of the declaration that they may belong to.
  let partial: Int?

  private let hidden: Set<Int>

  /// - Returns: `nil` if all entries may be declarations.
  init?<Target>(in node: YAMLNode, of table: KeyTable<Target>) {
    var search = Search(table)
    for (position, entry) in node.entries.enumerated() { search.look(at: entry, position) }
    guard let first = search.hidden.min() else { return nil }
    hidden = search.hidden.union(search.header.map { [$0] } ?? [])
    partial = search.header == nil && first > 0 ? first - 1 : nil
    let entry = node.entries[search.header ?? first]
    let name = entry.key.scalar?.text ?? ""
    if search.header == nil {
      problem = .keyAsName(
        Located(name, at: entry.key.range), of: table.construct,
        behind: partial.map { node.entries[$0].key.scalar?.text ?? "" })
    } else {
      problem = .wrongKind(
        name, is: table.construct.shortForm ?? .construct(table.construct), found: entry.value,
        hint: "indent what belongs to '\(name)' further than its name")
    }
  }

  /// Whether the entry at the position is none to be read.
  func hides(_ position: Int) -> Bool { hidden.contains(position) }

  private struct Search<Target> {
    let table: KeyTable<Target>

    /// Whether a value alone may stand for a declaration.
    let isShort: Bool
    var hidden: Set<Int> = []

    /// Position of a name with nothing behind it, before the first key.
    var header: Int?

    /// Whether a name was missing or had nothing behind it.
    private var isBehindGap = false

    init(_ table: KeyTable<Target>) {
      self.table = table
      isShort = table.construct.shortForm != nil
    }

    mutating func look(at entry: YAMLEntry, _ position: Int) {
      let name = entry.key.scalar?.text ?? ""
      if table.contains(name), isBehindGap || !isShort, !holdsKeys(entry.value) {
        hidden.insert(position)
        isBehindGap = true
      } else if entry.value.isNothing {
        if hidden.isEmpty { header = position }
        isBehindGap = true
      } else if isBehindGap {
        if isShort || !isStray(entry.value) {
          isBehindGap = !isShort && !hidden.isEmpty
          if hidden.isEmpty { header = nil }
        } else {
          hidden.insert(position)
        }
      }
    }

    /// Whether the value is that of a declaration.
    private func holdsKeys(_ value: YAMLNode) -> Bool {
      guard value.kind == .mapping else { return false }
      if value.entries.isEmpty { return !isBehindGap }
      let known = value.entries.count { entry in
        let key = entry.key.scalar?.text ?? ""
        return table.contains(key) || table.isLikeKey(key)
      }
      return 2 * known > value.entries.count
    }

    private func isStray(_ value: YAMLNode) -> Bool {
      value.kind == .mapping && StrayKeys(in: value, of: table)?.isAll == true
    }
  }
}

extension Construct {
  /// Whether other declarations, or rules about all of them, look for such declarations.
  var isNamedElsewhere: Bool {
    switch self {
    case .server, .credential, .envelope, .type, .endpoint, .hostedPage, .error, .webhook, .leftOut:
      true
    case .file, .api, .defaults, .field, .length, .enumValue, .unionCase, .textType, .example,
      .exampleRequest, .exampleResponse, .pageReturn, .pageExample, .pageExampleReturn, .condition,
      .confirm, .money, .family, .refusal, .webhookExample:
      false
    }
  }
}

extension Diagnostic {
  /// Among names stands a key of what they name.
  fileprivate static func keyAsName(
    _ key: Located<String>, of construct: Construct, behind other: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "key-as-name", at: key.range,
      "'\(key.value)' is a key of \(construct.withArticle), and names of \(construct.plural) stand here",
      hint: other.map { "indent it as the other keys of '\($0)'" }
        ?? "write the name of the \(construct.noun) above it, and indent its keys further")
  }
}
