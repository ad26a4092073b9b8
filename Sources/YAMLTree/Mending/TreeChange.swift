/// A change of what a file says, in terms of its entries.
///
/// Rules know entries by the places of their names, and not how they are written. Places are those of
/// keys, or of values that are scalars.
package enum TreeChange: Sendable, Equatable {
  /// The entry or item that stands at the place is taken away; its list or map as well if nothing
  /// else is in it.
  case removal(of: SourceRange)

  /// The entry `key` of the map behind the name at the place is taken away.
  case removalOfKey(String, of: SourceRange)

  /// An entry is put into the map behind the name at the place: behind the entry `after` if it is
  /// there, else before all others.
  ///
  /// - Parameter short: The key that a value has in the map if it stands there alone, as in `string` for
  ///   `{ type: string }`.
  case insertion(String, into: SourceRange, after: String? = nil, short: String? = nil)

  /// The same for the map that is the whole file.
  case insertionIntoFile(String, path: String, after: String? = nil)

  /// Text is put behind the scalar at the place, inside of its quotes.
  case addition(String, to: SourceRange)

  /// A comma that stands in a text between brackets has made entries of the rest of the text: the
  /// entry without a value at the place and those beside it go back into the text before, in quotes.
  case joining(at: SourceRange)

  /// The entry at the place, whose value is an alias, gives way to the entries of the map that the
  /// alias stands for; those whose keys are there already stay away.
  case writingOut(at: SourceRange)

  /// Pieces of the text give way to others, and the entry at the place is taken away.
  case rewriting([Diagnostic.Mend.Edit], removing: SourceRange)

  /// Path of the file.
  var path: String {
    switch self {
    case .removal(let range), .removalOfKey(_, let range), .insertion(_, let range, _, _),
      .addition(_, let range), .joining(let range), .writingOut(let range),
      .rewriting(_, let range):
      range.path
    case .insertionIntoFile(_, let path, _): path
    }
  }
}

extension Diagnostics {
  /// Turns the changes of mends into edits of the files. A mend that cannot be one is left out.
  package mutating func layOutMends(in sources: [SourceFile]) {
    guard all.contains(where: { $0.mend?.change != nil }) else { return }
    var documents: [String: WrittenDocument] = [:]
    for source in sources where documents[source.path] == nil {
      documents[source.path] =
        all.contains { $0.mend?.change?.path == source.path }
        ? WrittenDocument(reading: source) : nil
    }
    replaceEach { diagnostic in
      guard let mend = diagnostic.mend, let change = mend.change else { return diagnostic }
      let edits = documents[change.path].flatMap { TreeEdits(in: $0).edits(for: change) }
      return diagnostic.with(mend: edits.map { .init(mend.title, $0, isSafe: mend.isSafe) })
    }
  }
}
