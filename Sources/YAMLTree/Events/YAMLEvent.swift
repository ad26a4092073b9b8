/// Kinds of events that a YAML parser makes of a text.
enum YAMLEventKind: Sendable {
  case streamStart
  case streamEnd
  case documentStart
  case documentEnd
  case alias
  case scalar
  case sequenceStart
  case sequenceEnd
  case mappingStart
  case mappingEnd
}

/// A place as libyaml counts it: from 0, in code points.
///
/// Its running index is of no use, since it counts `\r\n` as two steps outside of a scalar and as
/// one inside.
struct YAMLMark: Sendable, Equatable {
  let line: Int
  let column: Int
}

/// Why libyaml stopped.
struct YAMLFailure: Error {
  let problem: String
  let place: YAMLMark

  /// What libyaml was busy with, and where that began.
  let context: (description: String, place: YAMLMark)?
}

extension YAMLFailure {
  /// The problem of every text in a build that has no parser.
  static let noParser = "no parser"

  /// The problem when libyaml names none.
  static let noMemory = "out of memory"
}
