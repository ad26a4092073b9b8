extension String {
  /// Calls `body` with the text's bytes: walking over them takes a fraction of what the views of a
  /// string take.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var text = self
    return text.withUTF8(body)
  }
}
