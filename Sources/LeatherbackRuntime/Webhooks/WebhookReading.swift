extension JSONReadable {
  /// Reads an event from the bytes of a request's body, exactly as they came.
  ///
  /// - Parameter refusals: Shapes that are refused; the first that fits counts.
  /// - Throws: Why it could not be read. Any bytes give an event or an error.
  @_spi(Generated) public init(
    webhook bytes: some Sequence<UInt8>, refusing refusals: [WebhookRefusal]
  ) throws(WebhookError) {
    let root: JSONCursor
    do {
      root = try JSONDocument(parsing: Array(bytes)).root
    } catch {
      throw .notJSON(error)
    }
    if let refusal = refusals.first(where: { $0.matches(root) }) { throw .refused(refusal) }
    do {
      try self.init(json: root)
    } catch {
      throw .unknownShape(error)
    }
  }
}
