import APISchema

/// The way that keys lead from the root of a file to a cursor.
struct ValuePlace {
  /// Where it ends in the language; `nil` for a place inside of a value of JSON, or where nothing can
  /// stand.
  let place: LanguagePlace?

  /// The last key of the language on the way.
  let owner: LanguagePlace.Owner?

  /// All keys before that one.
  let holder: [String]

  /// All keys behind it; `-` stands for an item of a list.
  let rest: [String]

  init(_ path: [String]) {
    var place: LanguagePlace? = .file
    var last: (owner: LanguagePlace.Owner, index: Int)?
    for (index, key) in path.enumerated() {
      guard let current = place else { break }
      place = key == "-" ? current.item : current.behind(key)
      if let construct = current.construct, LanguagePlace.key(key, of: construct) != nil,
        let owner = place?.owner
      {
        last = (owner, index)
      }
    }
    self.place = place
    owner = last?.owner
    holder = Array(path.prefix(last?.index ?? 0))
    rest = Array(path.dropFirst((last?.index ?? -1) + 1))
  }

  /// Keys to the declaration that has the last key, as facts write them.
  var keyPath: String { Self.keyPath(of: holder) }

  static func keyPath(of keys: some Sequence<String>) -> String {
    keys.map { $0.hasSuffix("?") ? String($0.dropLast()) : $0 }.joined(separator: ".")
  }
}
