public import LeatherbackRuntime
import LeatherbackURLSession

extension LeatherbackClient {
  /// Creates a client that sends through URLSession.
  public init(secretKey: SecretKey, configuration: Configuration = Configuration()) {
    self.init(
      secretKey: secretKey, transport: URLSessionTransport(), configuration: configuration)
  }

  /// Creates a client from the text of a key, such as `sk_test_…`; it sends through URLSession.
  ///
  /// - Throws: ``KeyError`` when the text is no secret key.
  public init(
    secretKey: String, configuration: Configuration = Configuration()
  ) throws(KeyError) {
    self.init(secretKey: try SecretKey(secretKey), configuration: configuration)
  }
}
