import YAMLTree

/// How a value of the schema language is written: the one definition from which it is read and
/// from which people and editors are told what may stand there.
struct Form<Value: Sendable>: Sendable {
  let outline: Outline

  /// The value that a node stands for; `nil` when it stands for none, which is reported then.
  let read: @Sendable (YAMLNode, inout SyntaxReader) -> Value?

  init(
    _ outline: Outline, read: @escaping @Sendable (YAMLNode, inout SyntaxReader) -> Value?
  ) {
    self.outline = outline
    self.read = read
  }

  /// The same writing with another meaning.
  func map<New>(_ transform: @escaping @Sendable (Value) -> New) -> Form<New> {
    Form<New>(outline) { [read] node, reader in read(node, &reader).map(transform) }
  }

  /// A list of these. What cannot be read is left out.
  static func list<Element>(of element: Form<Element>) -> Form where Value == [Element] {
    Form(.list(element.outline)) { node, reader in
      guard node.kind == .sequence else {
        let isOne = node.kind == .scalar && element.outline != .json
        reader.report(
          .wrongKind(
            reader.subject, is: .list(element.outline), found: node,
            hint: isOne
              ? node.scalar.map { "write it as a list: \($0.text.writtenAsList)" } : node.asList,
            mend: isOne && !node.isNothing
              ? node.scalar.map { scalar in
                let isText = if case .string = scalar.resolved { true } else { false }
                return .list(scalar.text, at: node.range, isSafe: isText)
              } : nil))
        return nil
      }
      let elements = node.items.compactMap { element.read($0, &reader) }
      return node.isWhole ? elements : nil
    }
  }

  /// One of these, or a list of them.
  static func oneOrMore<Element>(of element: Form<Element>) -> Form where Value == [Element] {
    Form(.either(element.outline, .list(element.outline))) { node, reader in
      if node.kind == .sequence { return node.items.compactMap { element.read($0, &reader) } }
      return element.read(node, &reader).map { [$0] }
    }
  }

  /// A map from names to declarations. What cannot be read is left out.
  ///
  /// - Parameter table: The keys of a declaration.
  static func named<Element, Target>(
    _ table: KeyTable<Target>,
    hint: String? = nil,
    read: @escaping @Sendable (Located<String>, YAMLNode, inout SyntaxReader) -> Element?
  ) -> Form where Value == [Element] {
    let construct = table.construct
    return Form(.named(construct)) { node, reader in
      guard node.kind == .mapping else {
        reader.report(.notNamed(construct, reader.subject, found: node, hint: hint))
        return nil
      }
      let misplaced = MisplacedKeys(in: node, of: table)
      if let misplaced { reader.report(misplaced.problem) }
      var isWhole = node.isWhole && misplaced == nil
      var elements: [Element] = []
      elements.reserveCapacity(node.entries.count)
      for (position, entry) in node.entries.enumerated() {
        if let misplaced, misplaced.hides(position) { continue }
        guard let name = entry.name(of: construct, &reader) else { continue }
        reader.expect(
          DeclarationPlace(map: node.range, isPartial: misplaced?.partial == position))
        let element = reader.inside(name.value) { read(name, entry.value, &$0) }
        // What has only keys of something else was never meant as such a declaration.
        let place = reader.takePlace()
        if place.isStray || place.mayHoldOthers { isWhole = false }
        if let element, !place.isStray { elements.append(element) }
      }
      if isWhole { return elements }
      reader.losesNames = reader.losesNames || construct.isNamedElsewhere
      return construct.isNamedElsewhere ? elements : nil
    }
  }
}

extension YAMLNode {
  /// How the values of a map are written as a list, where they could be one.
  fileprivate var asList: String? {
    let texts = entries.compactMap(\.value.scalar?.text)
    guard !texts.isEmpty, texts.count == entries.count else { return nil }
    return "write them as a list: [\(texts.joined(separator: ", "))]"
  }
}

extension YAMLEntry {
  /// The key as the name of a declaration; `nil` when it is empty, which is reported then.
  func name(of construct: Construct, _ reader: inout SyntaxReader) -> Located<String>? {
    let text = key.scalar?.text ?? ""
    guard text.isVisible else {
      reader.report(.emptyName(of: construct, at: key.range))
      return nil
    }
    return Located(text, at: key.range)
  }
}

extension Diagnostic.Mend {
  /// A list in place of a text.
  static func list(_ text: String, at range: SourceRange, isSafe: Bool) -> Diagnostic.Mend {
    .write(text.writtenAsList, at: range, isSafe: isSafe && text.listItems.count == 1)
  }
}

extension String {
  /// The list that the text stands for: of what is between its commas or bars where it has some.
  var writtenAsList: String { "[\(listItems.map(ScalarText.written).joined(separator: ", "))]" }

  fileprivate var listItems: [String] {
    split { $0 == "," || $0 == "|" }.map { String($0.trimmed) }
  }
}

extension Diagnostic {
  /// Something else than names with declarations behind them.
  static func notNamed(
    _ construct: Construct, _ subject: String, found node: YAMLNode, hint: String? = nil
  ) -> Diagnostic {
    let isList = node.kind == .sequence
    return .wrongKind(
      subject, is: .named(construct), found: node,
      hint: hint ?? (isList ? "write each behind its name, 'name: …', in place of '- …'" : nil))
  }

  /// The key before a colon is empty where it is a name.
  static func emptyName(of construct: Construct, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "empty-name", at: range,
      "this \(construct.noun) has an empty name",
      hint: "write its name before the colon")
  }
}
