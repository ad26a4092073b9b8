import APISchema

extension Facts {
  /// Purpose in the author's words; empty where there are none.
  var purpose: CommentText { doc.map { CommentText(prose: $0) } ?? .none }

  /// Purpose, then where the fact comes from and where the schema states it.
  ///
  /// - Parameters:
  ///   - fallback: Purpose where the schema states none.
  ///   - remarks: Sentences that follow the purpose.
  func documentation(fallback: CommentText, remarks: [CommentText] = []) -> CommentText {
    let purpose = purpose
    return documentation(purpose: purpose.isEmpty ? fallback : purpose, remarks: remarks)
  }

  /// A purpose and remarks, then where the fact comes from and where the schema states it.
  func documentation(purpose: CommentText, remarks: [CommentText]) -> CommentText {
    var text = purpose
    for remark in remarks { text.append(remark) }
    var origins = sourceSentences
    origins.append(schemaSentence)
    text.appendParagraph(origins)
    return text
  }

  /// Pages that state the fact, how well it is known, and what that means for a call.
  var sourceSentences: CommentText {
    let pages = CommentText(prose: sources.joined(separator: ", "))
    switch (pages.isEmpty, certainty) {
    case (true, .documented): return .none
    case (false, .documented): return "Source: \(pages)."
    case (let isUnknown, _):
      let source: CommentText = isUnknown ? "no page" : pages
      var text: CommentText = "Source: \(source) (\(CommentText(prose: certainty.rawValue)))."
      text.append(certainty.meaning)
      return text
    }
  }

  /// The way back to the schema.
  var schemaSentence: CommentText {
    "Schema: \(CommentText(code: origin.file)), \(CommentText(code: origin.keyPath))."
  }
}

extension Certainty {
  /// What the certainty means for a call.
  fileprivate var meaning: CommentText {
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
    facts.documentation(purpose: facts.purpose, remarks: remarks)
  }

  /// Documentation of a parameter: one paragraph, without the way back that the function has.
  var parameterDocumentation: CommentText {
    var text = facts.purpose
    for remark in remarks { text.append(remark) }
    text.append(facts.sourceSentences)
    return text.joined
  }

  /// What the schema says besides the purpose, in sentences.
  private var remarks: [CommentText] {
    var remarks: [CommentText] = []
    if wireName != swiftName, !isFlattened {
      remarks.append("\(CommentText(code: wireName)) on the wire.")
    }
    remarks += limits.sentences(of: type.unwrapped)
    if isSensitive { remarks.append("Never shown in descriptions and logs.") }
    if !alsoReadAs.isEmpty {
      remarks.append(
        "Read from \(CommentText(list: alsoReadAs.map { CommentText(code: $0) })) too.")
    }
    if let serviceDefault, let text = serviceDefault.shortText {
      remarks.append("The service takes \(CommentText(code: text)) for `nil`.")
    }
    if !isSensitive, let example, let text = example.shortText {
      remarks.append("Example: \(CommentText(code: text)).")
    }
    return remarks
  }
}

extension Limits {
  /// The limits in words.
  fileprivate func sentences(of type: TypeReference) -> [CommentText] {
    var sentences: [CommentText] = []
    switch (minimum, maximum) {
    case (let least?, let most?):
      sentences.append("From \(CommentText(prose: least)) to \(CommentText(prose: most)).")
    case (let least?, nil): sentences.append("At least \(CommentText(prose: least)).")
    case (nil, let most?): sentences.append("At most \(CommentText(prose: most)).")
    case (nil, nil): break
    }
    if let scale {
      sentences.append(scale == 0 ? "Whole numbers only." : "At most \(scale) decimal places.")
    }
    if let length = lengthSentence(of: type) { sentences.append(length) }
    if let pattern { sentences.append("Of the form \(CommentText(code: pattern)).") }
    return sentences
  }

  private func lengthSentence(of type: TypeReference) -> CommentText? {
    var unit: CommentText = "characters"
    switch type {
    case .array, .map: unit = "elements"
    default: break
    }
    switch (minimumLength, maximumLength) {
    case (nil, nil): return nil
    case (let least?, nil): return "At least \(least) \(unit)."
    case (nil, let most?): return "At most \(most) \(unit)."
    case (let least?, let most?):
      return least == most ? "Exactly \(least) \(unit)." : "\(least) to \(most) \(unit)."
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
  fileprivate var shortText: String? {
    let text =
      switch self {
      case .string(let string): string
      case .null, .boolean, .number, .array, .object: CompactJSON(self).text
      }
    return text.isEmpty || text.utf8.count > 60 ? nil : text
  }
}
