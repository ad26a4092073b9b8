extension SyntaxError {
  /// Lists and maps in brackets, and quotes, that do not end where they should.
  var bracketProblem: Diagnostic? {
    switch failure.problem {
    case "did not find expected ',' or ']'":
      return bracket("]", "list")
    case "did not find expected ',' or '}'":
      return bracket("}", "map")
    case "did not find expected node content" where byte == .colon:
      return .emptyKey(source.range(place, place + 1))
    case "did not find expected node content":
      return isAtEnd
        ? problem(
          "expected-value", "the file ends where a value was expected",
          "write the value, or close the list or map")
        : problem(
          "expected-value", "a value was expected before '\(character)'",
          "text that begins with '\(character)' needs quotes")
    default:
      return nil
    }
  }

  private func bracket(_ closer: String, _ what: String) -> Diagnostic {
    if isAtEnd {
      return unclosed(
        "unclosed-bracket", "this \(what) is never closed", "add its '\(closer)'",
        end: "the file ends here")
    }
    return problem(
      "expected-comma", "a ',' or a '\(closer)' was expected here",
      "close the \(what), or put text that holds ',', ':' or brackets in quotes",
      note: "the \(what) begins here")
  }

  /// Whether nothing but blanks and line ends follows.
  var isAtEnd: Bool {
    source.bytes[min(place, source.bytes.count)...].allSatisfy { $0.isBlank || $0.isBreak }
  }
}
