extension LeatherbackClient {
  /// What can be chosen about a client.
  public struct Configuration: Sendable, Hashable {
    /// Address for every server of the API, in place of the schema's; for tests and proxies.
    public var address: ServerAddress?

    /// Addresses for single servers of the API; they come before ``address``.
    public var addresses: [Server: ServerAddress] = [:]

    /// Bytes that the body of an answer may have; 16 MiB at first.
    public var answerLimit = 16 * 1024 * 1024

    /// What the client calls itself in the header field `User-Agent`.
    public var userAgent = "leatherback-swift"

    /// The defaults.
    public init() {}

    /// The defaults with another address for every server of the API.
    public init(address: ServerAddress) { self.address = address }
  }
}

extension LeatherbackClient.Configuration {
  /// Where requests for `server` go; `nil` when the schema's own address is none to send a key to.
  func address(of server: Server) -> ServerAddress? {
    addresses[server] ?? address ?? (try? ServerAddress(server.url))
  }
}
