import LeatherbackRuntime
import Testing

/// The outermost value of a JSON text.
func json(_ text: String) throws(JSONError) -> JSONCursor {
  try JSONDocument(parsing: Array(text.utf8)).root
}

/// The object that a JSON text is.
func object(_ text: String) throws(JSONError) -> JSONObject {
  try json(text).object()
}

/// Expects exactly one error: what, at which byte, at which path.
func expect(
  _ kind: JSONError.Kind, at offset: Int, path: String = "",
  sourceLocation: SourceLocation = #_sourceLocation, from read: () throws -> Void
) {
  #expect(
    throws: JSONError(kind, offset: offset, path: path), sourceLocation: sourceLocation
  ) {
    try read()
  }
}

/// The text that a writer has after `write`.
func written(_ write: (inout JSONWriter) -> Void) -> String {
  var writer = JSONWriter()
  write(&writer)
  return String(decoding: writer.finish(), as: UTF8.self)
}

/// Numbers that look random and are the same in every run.
struct SteadyGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
