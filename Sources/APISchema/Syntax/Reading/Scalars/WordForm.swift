import YAMLTree

extension Form {
  /// One of a few words.
  ///
  /// - Parameters:
  ///   - habits: Words that people write instead, with the right one.
  ///   - guesses: The same where the right one is not beyond doubt.
  static func word<Word>(
    _ type: Word.Type, habits: [String: Word] = [:], guesses: [String: Word] = [:]
  ) -> Form
  where
    Word: RawRepresentable<String> & CaseIterable & Sendable, Value == Located<Word>
  {
    let words = Word.allCases.map(\.rawValue)
    return Form(.word(words)) { node, reader in
      if let scalar = node.scalar, let word = Word(rawValue: scalar.text) {
        return Located(word, at: node.range)
      }
      let text = node.scalar?.text
      let meant = text.flatMap {
        habits[$0]?.rawValue ?? guesses[$0]?.rawValue ?? words.closest(to: $0)
      }
      reader.report(
        .wrongKind(
          reader.subject, is: .word(words), found: node,
          hint: meant.map { "did you mean '\($0)'?" },
          mend: text.flatMap { text in
            habits[text].map { .write($0.rawValue, at: node.range, isSafe: true) }
              ?? guesses[text].map { .write($0.rawValue, at: node.range, isSafe: false) }
              ?? .spelling(of: Located(text, at: node.range), among: words)
          }))
      return nil
    }
  }
}
