import APISchema
import YAMLTree

extension Snapshot {
  /// What would be renamed at a byte, and its name now; `nil` where nothing has a name to choose.
  func renameable(at offset: Int, in path: String) -> LSP.PrepareRenameResult? {
    guard let found = occurrence(at: offset, in: path), let name = currentName(of: found.id) else {
      return nil
    }
    return LSP.PrepareRenameResult(range: range(found.range), placeholder: name)
  }

  /// The changes that give what stands at a byte another name, wherever it is named.
  ///
  /// The name of a field or value on the wire is a fact of the service: renaming one chooses its name
  /// in Swift. A name that would break the schema is refused.
  func rename(
    at offset: Int, in path: String, to newName: String
  ) throws(ResponseError) -> LSP.WorkspaceEdit {
    guard let found = occurrence(at: offset, in: path), currentName(of: found.id) != nil else {
      throw .failed("nothing here has a name that could be changed")
    }
    let id = symbol(choosing: found.id)?.id ?? found.id
    try check(newName, for: id)
    let edits = try edits(giving: newName, to: id)
    try check(edits)
    return workspaceEdit(edits)
  }

  private func edits(
    giving newName: String, to id: SymbolID
  ) throws(ResponseError) -> [Diagnostic.Mend.Edit] {
    switch id.kind {
    case .field:
      guard let edit = choice(of: newName, forField: id) else {
        throw .failed("the field is declared in a file that is no YAML at the moment")
      }
      return [edit]
    case .value, .unionCase:
      guard let symbol = symbol(id) else { return [] }
      return try choices(of: newName, for: symbol)
        + occurrences(of: id).filter { !$0.isDeclaration }.map { .init($0.range, newName) }
    case .endpoint:
      let resource = id.name.prefix { $0 != "." }
      return occurrences(of: id).map { place in
        .init(place.range, place.isDeclaration ? newName : "\(resource).\(newName)")
      }
    default: return occurrences(of: id).map { .init($0.range, newName) }
    }
  }

  private func currentName(of id: SymbolID) -> String? {
    switch id.kind {
    case .type, .error, .server, .credential, .envelope, .endpoint:
      symbol(id)?.name.value
    case .unionCase: symbol(id).map { $0.facts.name?.value ?? $0.name.value }
    case .value: symbol(id).flatMap { _ in id.name.split(separator: ".").last.map(String.init) }
    case .field: symbol(id).map { $0.facts.name?.value ?? SwiftName.member($0.name.value) }
    case .swiftName: symbol(choosing: id)?.facts.name?.value
    case .webhook, .page, .resource, .refusal, .leftOut, .example: nil
    }
  }

  /// The declaration for which a Swift name was chosen.
  private func symbol(choosing id: SymbolID) -> FileIndex.Symbol? {
    guard id.kind == .swiftName else { return nil }
    return paths.lazy.flatMap { documents[$0]?.index.symbols ?? [] }
      .first { id.name == $0.name.range.path + "#" + $0.facts.keyPath }
  }

  /// The change that gives a field the Swift name `name`.
  private func choice(of name: String, forField id: SymbolID) -> Diagnostic.Mend.Edit? {
    guard let symbol = symbol(id) else { return nil }
    if let chosen = symbol.facts.name { return .init(chosen.range, name) }
    let file = path(of: symbol.name.range)
    guard let document = documents[file], let source = document.reading?.source,
      let value = document.tree?.entry(withKeyAt: symbol.name.range.lowerBound)?.value
    else { return nil }
    let start = value.range.lowerBound
    let text = document.text.bytes
    let isType = value.kind != .mapping || value.entries.first?.key.scalar?.text == "string"
    if isType {
      let type = String(decoding: text[start..<value.range.upperBound], as: UTF8.self)
      return .init(value.range, "{ type: \(type), name: \(name) }")
    }
    if text[start] == UInt8(ascii: "{") {
      return .init(source.range(start + 1, start + 1), " name: \(name),")
    }
    let line = document.text.content(ofLine: document.text.line(at: start)).lowerBound
    let margin = String(repeating: " ", count: start - line)
    return .init(source.range(start, start), "name: \(name)\n\(margin)")
  }

  /// Refuses names that nothing of this kind can have.
  private func check(_ name: String, for id: SymbolID) throws(ResponseError) {
    let role: SwiftName.Role? =
      switch id.kind {
      case .type, .error: .type
      case .endpoint: .endpoint
      case .server, .credential, .envelope, .field: .member
      case .value, .unionCase: .case
      default: nil
      }
    if let problem = role.flatMap({ SwiftName.problem(with: name, as: $0) }) {
      throw .failed(problem.explanation(of: name))
    }
    let isGlobal = ![.field, .swiftName, .endpoint, .value, .unionCase].contains(id.kind)
    if isGlobal, id.name != name, symbol(SymbolID(id.kind, name)) != nil {
      throw .failed("'\(name)' is declared already")
    }
  }

  /// Refuses changes after which more is wrong than before.
  private func check(_ edits: [Diagnostic.Mend.Edit]) throws(ResponseError) {
    var texts: [String: DocumentText] = [:]
    for (path, edits) in Dictionary(grouping: edits, by: { self.path(of: $0.range) }) {
      var text = documents[path]?.text
      for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
        text?.replace(edit.range.lowerBound..<edit.range.upperBound, with: Array(edit.text.utf8))
      }
      texts[path] = text
    }
    let after = analysis(with: texts)
    guard after.errorCount > analysis.errorCount else { return }
    let known = Set(analysis.diagnostics.values.joined().map(\.message))
    let new = after.diagnostics.sorted { $0.key < $1.key }.flatMap(\.value)
      .first { $0.severity == .error && !known.contains($0.message) }
    throw .failed(new.map { $0.message } ?? "the schema would have a mistake more")
  }
}
