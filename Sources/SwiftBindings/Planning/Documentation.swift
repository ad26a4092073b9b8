import APISchema

extension Facts {
  /// Purpose in the author's words; empty where there are none.
  var purpose: CommentText { doc.map { CommentText(prose: $0) } ?? .none }

  /// Purpose, then where the fact comes from and where the schema states it.
  ///
  /// - Parameters:
  ///   - fallback: Purpose where the schema states none.
  ///   - remark: Sentence that follows the purpose.
  func documentation(fallback: CommentText, remark: CommentText = .none) -> CommentText {
    var text = purpose
    if text.isEmpty { text = fallback }
    text.append(remark)
    text.appendOrigins(of: self, with: certainty.meaning)
    return text
  }

  /// Pages that state the fact, and how well it is known.
  var sourceSentence: CommentText {
    if sources.isEmpty, certainty == .documented { return .none }
    let pages = CommentText(
      prose: sources.count == 1 ? sources[0] : sources.joined(separator: ", "))
    let certainty = CommentText(prose: self.certainty.rawValue)
    switch (pages.isEmpty, self.certainty) {
    case (true, .documented): return .none
    case (false, .documented): return "Source: \(pages)."
    case (true, .inferred): return "Worked out, at least in part (\(certainty))."
    case (true, _): return "No page states it (\(certainty))."
    case (false, _): return "Source: \(pages) (\(certainty))."
    }
  }

  /// The way back to the schema.
  var schemaSentence: CommentText {
    "Schema: \(code: origin.file), \(code: origin.keyPath)."
  }
}

extension CommentText {
  /// Starts a paragraph that says where the facts come from and where the schema states them.
  ///
  /// - Parameter meaning: What their certainty means for a call. A whole declaration says it once, for
  ///   all its members.
  mutating func appendOrigins(of facts: Facts, with meaning: CommentText = .none) {
    var sources = facts.sourceSentence
    if !sources.isEmpty { sources.append(meaning) }
    appendParagraph(sources)
    if sources.isEmpty {
      appendParagraph(facts.schemaSentence)
    } else {
      append(facts.schemaSentence)
    }
  }
}

extension Certainty {
  /// What the certainty means for a call.
  var meaning: CommentText {
    switch self {
    case .documented: .none
    case .observed: "It was seen but is promised nowhere, so it may change without notice."
    case .inferred: "It was worked out, not seen: try it before you rely on it."
    case .superseded: "Only an older version of the page has it: the service may refuse it today."
    }
  }
}

extension Field {
  /// Documentation of a property.
  var propertyDocumentation: CommentText {
    var text = facts.purpose
    appendRemarks(to: &text)
    text.appendOrigins(of: facts)
    return text
  }

  /// Documentation of a parameter: one paragraph, without the way back that the function has.
  var parameterDocumentation: CommentText {
    var text = facts.purpose
    appendRemarks(to: &text)
    text.append(facts.sourceSentence)
    return text.joined
  }

  /// Adds what the schema says besides the purpose, in sentences.
  private func appendRemarks(to text: inout CommentText) {
    if wireName != swiftName, !isFlattened {
      text.append("\(code: wireName) on the wire.")
    }
    limits.appendSentences(of: type.unwrapped, to: &text)
    if isSensitive { text.append("Never shown in descriptions and logs.") }
    if !alsoReadAs.isEmpty {
      text.append(
        "Read from \(CommentText(list: alsoReadAs.map { CommentText(code: $0) })) too.")
    }
    if let serviceDefault, let value = serviceDefault.shortText {
      text.append("The service takes \(code: value) for `nil`.")
    }
    if !isSensitive, let example, let value = example.shortText {
      text.append("Example: \(code: value).")
    }
  }
}

extension Limits {
  /// Adds the limits in words.
  func appendSentences(of type: TypeReference, to text: inout CommentText) {
    switch (minimum, maximum) {
    case (let least?, let most?):
      text.append("From \(CommentText(prose: least)) to \(CommentText(prose: most)).")
    case (let least?, nil): text.append("At least \(CommentText(prose: least)).")
    case (nil, let most?): text.append("At most \(CommentText(prose: most)).")
    case (nil, nil): break
    }
    if let scale {
      text.append(scale == 0 ? "Whole numbers only." : "At most \(count: scale, "decimal place").")
    }
    if let length = lengthSentence(of: type) { text.append(length) }
    if let pattern { text.append("Of the form \(code: pattern).") }
    if !excluded.isEmpty {
      text.append("Without \(CommentText(list: excluded.map { CommentText(code: $0) })).")
    }
  }

  private func lengthSentence(of type: TypeReference) -> CommentText? {
    guard hasLength else { return nil }
    let unit: CommentText
    switch type {
    case .array, .map: unit = "element"
    default: unit = "character"
    }
    switch (minimumLength, maximumLength) {
    case (nil, nil): return nil
    case (let least?, nil): return "At least \(count: least, unit)."
    case (nil, let most?): return "At most \(count: most, unit)."
    case (let least?, let most?):
      let count: CommentText = "\(count: most, unit)"
      return least == most ? "Exactly \(count)." : "\(least) to \(count)."
    }
  }
}

extension CommentText {
  /// A list in a sentence, as in `a, b and c`.
  init(list: [CommentText]) {
    var text = CommentText.none
    for (index, item) in list.enumerated() {
      if index == 0 {
        text = item
      } else if index == list.count - 1 {
        text = "\(text) and \(item)"
      } else {
        text = "\(text), \(item)"
      }
    }
    self = text
  }
}

extension ExampleValue {
  /// The value in a few words, or `nil` if it takes more.
  var shortText: String? {
    let text =
      switch self {
      case .string(let string): string
      case .null, .boolean, .number, .array, .object: CompactJSON(self).text
      }
    return text.isEmpty || text.utf8.count > 60 ? nil : text
  }
}
