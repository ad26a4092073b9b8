/// What libyaml did not understand, with all that helps to say it better than libyaml does.
struct SyntaxError {
  let failure: YAMLFailure

  /// UTF-8 bytes from the start of the file to where libyaml gave up.
  let place: Int

  /// Where the construct begins that libyaml was busy with.
  let contextStart: Int?

  /// Whether a document has begun.
  let isInsideDocument: Bool

  let source: SourceFile

  init(
    _ failure: YAMLFailure, at place: Int, contextStart: Int?, isInsideDocument: Bool,
    in source: SourceFile
  ) {
    self.failure = failure
    self.place = place
    self.contextStart = contextStart
    self.isInsideDocument = isInsideDocument
    self.source = source
  }

  /// The byte at which libyaml gave up; `nil` at the end of the file.
  var byte: UInt8? { place < source.bytes.count ? source.bytes[place] : nil }

  var diagnostic: Diagnostic {
    if failure.problem == YAMLFailure.noParser {
      return problem(
        "no-parser", "this build cannot read YAML", "build with the package trait Generator")
    }
    if failure.problem == YAMLFailure.noMemory {
      return problem("out-of-memory", "there is no memory to read the file", nil)
    }
    return likelyCause ?? tabProblem ?? lineProblem ?? bracketProblem ?? quoteProblem ?? wordProblem
      ?? problem("syntax", failure.problem, nil)
  }

  /// An error at `place`, which covers one character or the end of the file.
  func problem(
    _ id: String, _ message: String, _ hint: String?, note: String? = nil, from: Int? = nil,
    mend: Diagnostic.Mend? = nil
  ) -> Diagnostic {
    let start = from ?? place
    var end = min(start + 1, source.bytes.count)
    while end < source.bytes.count, source.bytes[end].isContinuation { end += 1 }
    var notes: [Diagnostic.Note] = []
    if let note, let contextStart {
      notes.append(.init(note, at: source.range(contextStart, contextStart + 1)))
    }
    return Diagnostic(
      .error, id: id, at: source.range(start, end), message, hint: hint, notes: notes,
      mend: mend)
  }

  /// An error at what was opened and is not closed: the end may be far away from the slip.
  func unclosed(_ id: String, _ message: String, _ hint: String, end: String) -> Diagnostic {
    guard let contextStart else { return problem(id, message, hint) }
    return problem(id, message, hint, from: contextStart)
      .with(further: [.init(end, at: problem(id, message, hint).range)])
  }

  /// The character at which libyaml gave up.
  var character: String {
    var end = min(place + 1, source.bytes.count)
    while end < source.bytes.count, source.bytes[end].isContinuation { end += 1 }
    return String(decoding: source.bytes[place..<end], as: UTF8.self)
  }
}
