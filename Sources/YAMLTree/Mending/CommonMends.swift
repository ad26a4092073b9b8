extension Diagnostic.Mend {
  /// The name that was most likely meant, in place of a misspelt one; `nil` if none is alike.
  package static func spelling(
    of written: Located<String>, among names: some Collection<some StringProtocol>
  ) -> Diagnostic.Mend? {
    names.likeliest(for: written.value).map { meant in
      write(ScalarText.written(meant.name), at: written.range, isSafe: meant.isCertain)
    }
  }

  /// The same where the names are declarations of a schema: the one that is meant may be the one that
  /// is misspelt, so that it depends on the others who use it whether the mend is safe.
  ///
  /// - Parameter place: Where a name is declared, or `nil` where it cannot be what is misspelt.
  package static func spelling(
    of written: Located<String>, amongDeclared names: some Collection<some StringProtocol>,
    at place: (String) -> SourceRange? = { _ in nil }
  ) -> Diagnostic.Mend? {
    names.likeliest(for: written.value).map { meant in
      spelling(of: written, declared: meant, at: place(meant.name))
    }
  }

  /// The same where it is known which one was most likely meant.
  package static func spelling(
    of written: Located<String>, declared meant: LikelyName, at declaration: SourceRange? = nil
  ) -> Diagnostic.Mend {
    let mend = write(ScalarText.written(meant.name), at: written.range, isSafe: meant.isCertain)
    return Diagnostic.Mend(
      mend.title, mend.edits, isSafe: mend.isSafe,
      spelling: .init(written: written.value, declared: meant.name, declaration: declaration))
  }

  /// A text in place of what stands there.
  package static func write(
    _ text: String, at range: SourceRange, isSafe: Bool
  ) -> Diagnostic.Mend {
    Diagnostic.Mend("write \(text.inQuotes)", [Edit(range, text)], isSafe: isSafe)
  }

  /// Nothing in place of what stands there.
  package static func remove(
    _ what: String, at range: SourceRange, isSafe: Bool = false
  ) -> Diagnostic.Mend {
    Diagnostic.Mend("remove \(what)", .removal(of: range), isSafe: isSafe)
  }

  /// An entry of the map behind a name.
  package static func add(
    _ entry: String, to range: SourceRange, after key: String? = nil, short: String? = nil
  ) -> Diagnostic.Mend {
    Diagnostic.Mend(
      "add \(entry.inQuotes)", .insertion(entry, into: range, after: key, short: short))
  }
}

extension String {
  /// The text in quotes, unless it has quotes of its own.
  fileprivate var inQuotes: String {
    first == "\"" || contains("'") ? self : "'\(self)'"
  }
}
