extension APIRequest {
  /// The body with `***` in the place of each value that the schema calls sensitive; `nil` when there
  /// is no body.
  ///
  /// Names, addresses and amounts stay: this is fit for a person's eyes, not for every log.
  public var redactedBody: [UInt8]? { body.map { Self.redact(sensitiveRanges, in: $0) } }

  private static func redact(_ ranges: [Range<Int>], in body: [UInt8]) -> [UInt8] {
    var redacted: [UInt8] = []
    var end = 0
    for range in ranges {
      redacted += body[end..<range.lowerBound]
      redacted += Array("***".utf8)
      end = range.upperBound
    }
    return redacted + body[end...]
  }
}
