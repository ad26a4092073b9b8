extension SyntaxError {
  /// Characters that mean something else than the author thought, and headers.
  var wordProblem: Diagnostic? {
    switch failure.problem {
    case "found character that cannot start any token":
      return problem(
        "reserved-character", "a value cannot begin with '\(character)'", "put the value in quotes",
        mend: quotesAroundValue(isSafe: true))
    case "did not find expected alphabetic or numeric character":
      return anchorProblem
    case "found undefined tag handle", "did not find expected '!'", "did not find expected tag URI",
      "did not find the expected '>'", "did not find expected whitespace or line break",
      "did not find URI escaped octet", "found an incorrect leading UTF-8 octet",
      "found an incorrect trailing UTF-8 octet":
      return tagProblem
    case "found incompatible YAML document":
      return problem(
        "yaml-version", "only YAML 1.1 and 1.2 can be read", "take the '%YAML' line out")
    default:
      return directiveProblem ?? headerProblem
    }
  }

  private var anchorProblem: Diagnostic {
    let isAlias = failure.context?.description == "while scanning an alias"
    return problem(
      "anchor-name", "'\(isAlias ? "*" : "&")' is not followed by a name of letters and digits",
      "text that begins with '\(isAlias ? "*" : "&")' needs quotes", from: contextStart)
  }

  private var tagProblem: Diagnostic? {
    guard failure.context?.description.hasSuffix("directive") != true else {
      return directiveProblem
    }
    return problem(
      "tag", "tags (words that begin with '!') are not supported",
      "take the tag out, or put text that begins with '!' in quotes", from: contextStart)
  }

  private var directiveProblem: Diagnostic? {
    guard
      failure.context?.description.hasSuffix("directive") == true
        || failure.problem.hasSuffix("directive")
    else { return nil }
    return problem(
      "directive", "the parser does not understand this '%' line",
      "take it out, or put text that begins with '%' in quotes", from: contextStart)
  }

  private var headerProblem: Diagnostic? {
    guard failure.context?.description == "while scanning a block scalar" else { return nil }
    let header = contextStart.map { String(UnicodeScalar(source.bytes[$0])) } ?? "|"
    if failure.problem == "found an indentation indicator equal to 0" {
      return problem(
        "block-header", "an indentation of 0 cannot stand behind '\(header)'",
        "write a digit from 1 to 9, or none")
    }
    return problem(
      "block-header", "text cannot stand on the line of '\(header)'",
      "begin it on the next line; text that begins with '\(header)' needs quotes")
  }
}
