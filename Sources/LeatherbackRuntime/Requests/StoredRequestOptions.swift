extension CodingUserInfoKey {
  /// Endpoints that a request may be decoded for: an array of ``Endpoint``, such as `Endpoint.all` of
  /// the generated code.
  ///
  /// ```swift
  /// let decoder = JSONDecoder()
  /// decoder.userInfo[.leatherbackEndpoints] = Endpoint.all
  /// ```
  public static let leatherbackEndpoints = key("leatherback.endpoints")

  /// Whether a request may be encoded although it holds card numbers, security codes or tokens: a
  /// Boolean, `false` where it is not set.
  public static let leatherbackEncodesSensitiveParts = key(
    "leatherback.encodesSensitiveParts")

  /// The initializer can fail by its type only: any text is a key.
  private static func key(_ text: String) -> CodingUserInfoKey {
    CodingUserInfoKey(rawValue: text)!
  }
}
