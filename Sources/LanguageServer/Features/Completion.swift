import APISchema
import YAMLTree

extension Snapshot {
  /// What may be written at a byte of a file.
  func completions(at offset: Int, in path: String) -> [LSP.CompletionItem] {
    guard let text = documents[path]?.text else { return [] }
    let context = CursorContext(at: offset, in: text)
    let way = ValuePlace(context.path)
    let expected = ExpectedValues(at: way, in: path, of: self)
    var list = CompletionList(range: range(context.word, in: path))
    switch context.spot {
    case .text: break
    case .key:
      let end = context.isKeyWritten ? "" : ": "
      for key in way.place?.construct?.keys ?? [] where !context.siblings.contains(key.name) {
        list.add(key.name, .property, inserting: key.name + end, doc: key.doc)
      }
      for member in expected?.members ?? [] where !context.siblings.contains(member.name) {
        list.add(
          member.name, .field, inserting: ScalarText.written(member.name) + end, doc: member.doc)
      }
    case .value:
      for choice in expected?.choices ?? [] { list.add(choice.text, .enumMember, doc: choice.doc) }
      guard let place = way.place else { break }
      for form in place.forms { addValues(of: form, at: place, to: &list) }
      addNames(at: place, to: &list)
    }
    return list.items
  }

  private func addValues(of form: Outline, at place: LanguagePlace, to list: inout CompletionList) {
    switch form {
    case .flag: for word in ["true", "false"] { list.add(word, .keyword) }
    case .word(let words): for word in words { list.add(word, .enumMember) }
    case .requestLine:
      for method in Endpoint.Method.allCases {
        list.add(method.rawValue, .keyword, inserting: method.rawValue + " /")
      }
    case .typeExpression: addTypes(to: &list)
    case .construct(let construct):
      if let short = construct.shortForm { addValues(of: short, at: place, to: &list) }
    default: break
    }
  }

  private func addTypes(to list: inout CompletionList) {
    add(.type, .structure, to: &list)
    for name in BuiltInTypes.all.keys.sorted() { list.add(name, .keyword) }
  }

  /// Names of declarations, where the language asks for one.
  private func addNames(at place: LanguagePlace, to list: inout CompletionList) {
    guard let owner = place.owner else { return }
    switch (owner.construct, owner.key) {
    case (_, "server"): add(.server, .module, to: &list)
    case (_, "credential"):
      add(.credential, .module, to: &list)
      list.add("none", .keyword)
    case (_, "envelope"):
      add(.envelope, .module, to: &list)
      list.add("none", .keyword)
    case (_, "pageEnvelope"): add(.envelope, .module, to: &list)
    case (_, "errors"), (.exampleResponse, "error"): add(.error, .event, to: &list)
    case (.webhook, "type"): add(.type, .structure, to: &list)
    case (.confirm, "call"): add(.endpoint, .function, to: &list)
    default: break
    }
  }

  private func add(
    _ kind: SymbolID.Kind, _ itemKind: LSP.CompletionItemKind, to list: inout CompletionList
  ) {
    for path in paths {
      for symbol in documents[path]?.index.symbols ?? [] where symbol.id.kind == kind {
        list.add(symbol.id.name, itemKind, doc: symbol.facts.doc?.value)
      }
    }
  }
}

/// Proposals in the order in which they are shown.
private struct CompletionList {
  /// What a proposal takes the place of.
  let range: LSP.Range
  private(set) var items: [LSP.CompletionItem] = []
  private var labels: Set<String> = []

  init(range: LSP.Range) { self.range = range }

  mutating func add(
    _ label: String, _ kind: LSP.CompletionItemKind, inserting text: String? = nil,
    doc: String? = nil
  ) {
    guard labels.insert(label).inserted else { return }
    let number = String(items.count)
    items.append(
      LSP.CompletionItem(
        label: label, kind: kind, documentation: doc.map(LSP.MarkupContent.markdown),
        sortText: String(repeating: "0", count: max(0, 4 - number.count)) + number,
        textEdit: LSP.TextEdit(range: range, newText: text ?? label)))
  }
}
