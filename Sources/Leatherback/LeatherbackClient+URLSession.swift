public import LeatherbackRuntime
import LeatherbackURLSession

extension LeatherbackClient {
  /// Creates a client with one key for ever; it sends through URLSession.
  ///
  /// - Parameters:
  ///   - secretKey: The key. The mode follows from it.
  ///   - configuration: Addresses, limits, retries.
  ///   - middlewares: See every attempt, the first of them as the outermost.
  public init(
    secretKey: SecretKey, configuration: Configuration = Configuration(),
    middlewares: [any ClientMiddleware] = []
  ) {
    self.init(
      secretKey: secretKey, transport: URLSessionTransport(), configuration: configuration,
      middlewares: middlewares)
  }

  /// Creates a client from the text of a key, such as `sk_test_…`; it sends through URLSession.
  ///
  /// - Parameters:
  ///   - secretKey: Text of the key. The mode follows from it.
  ///   - configuration: Addresses, limits, retries.
  ///   - middlewares: See every attempt, the first of them as the outermost.
  /// - Throws: ``KeyError`` when the text is no secret key.
  public init(
    secretKey: String, configuration: Configuration = Configuration(),
    middlewares: [any ClientMiddleware] = []
  ) throws(KeyError) {
    self.init(
      secretKey: try SecretKey(secretKey), configuration: configuration, middlewares: middlewares)
  }

  /// Creates a client whose key comes from a provider and may change while the client runs; it sends
  /// through URLSession.
  ///
  /// ```swift
  /// let client = LeatherbackClient(mode: .live, keys: .file("/run/secrets/leatherback"))
  /// ```
  ///
  /// - Parameters:
  ///   - mode: Whether real money is to move. A key of the other mode is refused.
  ///   - keys: Gives the key: `.environment()`, `.file("…")` or a provider of your own.
  ///   - configuration: Addresses, limits, retries.
  ///   - middlewares: See every attempt, the first of them as the outermost.
  public init(
    mode: KeyMode, keys: some SecretKeyProvider, configuration: Configuration = Configuration(),
    middlewares: [any ClientMiddleware] = []
  ) {
    self.init(
      mode: mode, keys: keys, transport: URLSessionTransport(), configuration: configuration,
      middlewares: middlewares)
  }
}
