/// Bytes that an answer may have.
struct AnswerLimits {
  /// Names and values of all header fields together.
  let head: Int

  /// The body, unpacked when it came packed.
  let body: Int
}
