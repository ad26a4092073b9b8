extension Diagnostic {
  static func emptyFile(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "empty-file", at: range, "the file holds no YAML",
      hint: "write a map of keys and values, or remove the file")
  }

  static func secondDocument(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "second-document", at: range, "a second document begins here",
      hint: "a file holds one document; put this one into a file of its own")
  }

  static func tooManyDirectives(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "too-many-directives", at: range,
      "more than 16 lines of the file begin with '%'", hint: "take the '%' lines out")
  }

  static func tooManyProblems(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "too-many-problems", at: range,
      "reading stops here, after \(YAMLTreeBuilder.maximumProblemCount) errors")
  }

  static func tooDeep(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "too-deep", at: range,
      "lists and maps are nested more than \(YAMLDocument.maximumDepth) deep",
      hint: "look for a bracket that is never closed")
  }

  /// - Parameter surplus: The one of the two that nothing is lost with, if there is one.
  static func duplicateKey(
    _ key: NodeRecord, first: NodeRecord, surplus: NodeRecord?, in source: SourceFile
  ) -> Diagnostic {
    func range(_ record: NodeRecord) -> SourceRange {
      source.range(Int(record.lowerBound), Int(record.upperBound))
    }
    let looksAlike = !key.text.utf8.elementsEqual(first.text.utf8)
    return Diagnostic(
      .error, id: "duplicate-key", at: range(key), "the key '\(key.text)' stands twice in this map",
      hint: looksAlike
        ? "the two differ only in how their accents are encoded"
        : "remove or rename one of the two",
      notes: [Note("the first one is here", at: range(first))],
      mend: surplus.map { .remove("the \($0 == key ? "second" : "first") one", at: range($0)) })
  }

  /// Keys of a map come again, as if they were those of another one.
  ///
  /// - Parameters:
  ///   - header: The key behind which nothing stands, if there is one: most likely their name.
  ///   - keys: The ones that stand there for the second time.
  ///   - firsts: The ones that stand there for the first time, in the order of `keys`.
  static func secondMap(
    _ header: NodeRecord?, keys: [NodeRecord], firsts: [NodeRecord], in source: SourceFile
  ) -> Diagnostic {
    func range(_ record: NodeRecord) -> SourceRange {
      source.range(Int(record.lowerBound), Int(record.upperBound))
    }
    var names: [String] = []
    for key in keys where !names.contains(key.text) && names.count <= 3 { names.append(key.text) }
    let list = names.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
    let all = names.count > 3 ? list + " and more" : list
    return Diagnostic(
      .error, id: "duplicate-key", at: range(header ?? keys[0]),
      header.map { "nothing stands behind '\($0.text)', and this map has keys twice: \(all)" }
        ?? "this map has keys twice: \(all)",
      hint: header.map { "indent what belongs to '\($0.text)' further than its name" }
        ?? "the name of another map may be missing above this line",
      notes: zip(keys, firsts).prefix(3).map { key, first in
        Note("the first '\(key.text)' is here", at: range(first))
      })
  }

  static func emptyKey(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "empty-key", at: range, "an entry of this map has no key",
      hint: "write a name before the ':'")
  }

  static func compoundKey(_ range: SourceRange, isMapping: Bool) -> Diagnostic {
    Diagnostic(
      .error, id: "compound-key", at: range, "a key cannot be a \(isMapping ? "map" : "list")",
      hint: "text that begins with '\(isMapping ? "{" : "[")' needs quotes")
  }

  static func mergeKey(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "merge-key", at: range, "merge keys ('<<') are not supported",
      hint: "write the entries out",
      mend: Mend("write the entries out", .writingOut(at: range), isSafe: true))
  }

  static func tag(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "tag", at: range, "tags (words that begin with '!') are not supported",
      hint: "take the tag out; to make a value text, put it in quotes",
      mend: Mend("take the tag out", [Mend.Edit(range, "")]))
  }

  static func duplicateAnchor(
    _ name: String, _ range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "duplicate-anchor", at: range, "the anchor '&\(name)' is defined twice",
      hint: "give one of the two another name",
      notes: [Note("the first one is here", at: first)])
  }

  static func aliasAsKey(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "alias-as-key", at: range, "a key cannot be an alias",
      hint: "write the key out, or put it in quotes")
  }

  /// The same problem of an alias whose anchor is part of a text, as all those are that the text has
  /// taken in.
  func anchorInText(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      severity, id: id, at: self.range, message,
      hint: "look at the lines of that text: the last ones are most likely none of it",
      notes: [Note("the anchor is part of the text that begins here", at: range)], subject: range)
  }

  static func unusableAlias(
    _ refusal: AnchorTable.Refusal, name: String, _ range: SourceRange, _ anchors: AnchorTable,
    _ source: SourceFile
  ) -> Diagnostic? {
    let anchor = anchors[name].map { source.range($0.lowerBound, $0.upperBound) }
    let notes = anchor.map { [Note("the anchor is here", at: $0)] } ?? []
    switch refusal {
    case .undefined:
      return Diagnostic(
        .error, id: "undefined-alias", at: range, "no anchor before this is called '&\(name)'",
        hint: anchors.likeliest(for: name).map { "did you mean '*\($0.name)'?" }
          ?? "text that begins with '*' needs quotes",
        mend: anchors.likeliest(for: name).map {
          .write("*\($0.name)", at: range, isSafe: $0.isCertain)
        })
    case .insideItself:
      return Diagnostic(
        .error, id: "recursive-alias", at: range,
        "the alias '*\(name)' stands inside its own anchor",
        hint: "write out what is meant", notes: notes)
    case .tooDeep:
      return Diagnostic(
        .error, id: "too-deep", at: range,
        "with '*\(name)' lists and maps are nested more than \(YAMLDocument.maximumDepth) deep",
        hint: "use fewer aliases inside of anchors", notes: notes)
    case .afterTooLarge:
      return nil
    case .tooLarge:
      return Diagnostic(
        .error, id: "alias-budget", at: range,
        "the aliases up to here stand for more than \(YAMLDocument.maximumExpansion) values",
        hint: "use fewer aliases inside of anchors", notes: notes)
    }
  }
}
