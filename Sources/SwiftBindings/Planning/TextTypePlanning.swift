import APISchema

extension TextTypePlan {
  init(naming shape: TextShape) {
    let limits = shape.limits
    rules =
      limits.isEmpty
      ? nil
      : Rules(
        minimumLength: limits.minimumLength, maximumLength: limits.maximumLength,
        pattern: limits.pattern.map(LiteralText.init),
        excluded: limits.excluded.map(LiteralText.init))
    making = shape.alphabet.flatMap { alphabet in
      shape.madeLength.map { Making(alphabet: LiteralText(alphabet), length: $0) }
    }
  }
}

extension TextShape {
  /// What the documentation of the type says about every text of it.
  var remark: CommentText {
    var text = CommentText.none
    limits.appendSentences(of: .string, to: &text)
    text.append(
      alphabet == nil
        ? "No literal is one: it comes from the service, or is wrapped on purpose."
        : "The caller makes it, and a literal is one.")
    return text
  }
}
