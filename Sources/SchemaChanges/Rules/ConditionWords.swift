import APISchema

// By what a shape is known, in words that follow "what".

extension Webhook.Refusal {
  var words: String { [has.words("has"), lacks.words("lacks")].inWords }
}

extension Failure.Condition {
  var words: String {
    let statuses = status.map { range in
      range.count == 1
        ? "has status \(range.lowerBound)"
        : "has a status from \(range.lowerBound) to \(range.upperBound)"
    }
    let values = equals.map { "has '\($0.value.json)' at '\($0.path.text)'" }
    return ([statuses, has.words("has"), lacks.words("lacks")] + values).inWords
  }
}

extension UnionCase {
  /// What an object of the case has.
  var words: String {
    let members = has.isEmpty ? nil : "has \(has.quoted)"
    return (tags.map { "has '\($0.value.json)' at '\($0.wireName)'" } + [members]).inWords
  }
}

extension [WirePath] {
  fileprivate func words(_ verb: String) -> String? {
    isEmpty ? nil : "\(verb) \(map(\.text).quoted)"
  }
}

extension [String?] {
  /// The conditions as one; what has none is known by nothing else.
  fileprivate var inWords: String {
    let conditions = compactMap(\.self)
    return conditions.isEmpty ? "is nothing else" : conditions.joined(separator: " and ")
  }
}
