extension LeatherbackClient {
  /// What can be chosen about a client.
  public struct Configuration: Sendable, Hashable {
    /// Address for every server of the API, in place of the schema's; for tests and proxies.
    public var address: ServerAddress?

    /// Addresses for single servers of the API; they come before ``address``.
    public var addresses: [Server: ServerAddress] = [:]

    /// Time that a call may take with all its attempts and pauses; two minutes at first, `nil` for
    /// no bound. A call may have its own: `client.send(request, within: .seconds(10))`.
    ///
    /// How long a connection may take to come about, and how long it may be silent, is the
    /// transport's to decide.
    public var timeLimit: Duration? = .seconds(120)

    /// How requests are repeated.
    public var retries = RetryOptions()

    /// Requests that may be on their way at a time; 32 at first.
    public var requestsInFlight = 32

    /// Requests that may wait for others to come back; 4096 at first. More are refused at once with
    /// ``LeatherbackError/Cause/tooManyRequestsWaiting``.
    public var requestsWaiting = 4096

    /// Bytes that the body of an answer may have, unpacked; 16 MiB at first.
    public var answerLimit = 16 * 1024 * 1024

    /// Bytes that the names and values of an answer's header fields may have together; 64 KiB at
    /// first. A transport may have a lower limit of its own.
    public var headerLimit = 64 * 1024

    /// Objects and arrays that an answer may have inside one another, the outermost counted as one;
    /// 128 at first, 256 at most.
    public var nestingLimit = 128

    /// What the client calls itself in the header field `User-Agent`: name and version of this
    /// package at first.
    public var userAgent = "leatherback-swift/" + LeatherbackClient.version

    /// Name of a header field that carries the call's id, such as `X-Request-ID`; `nil` at first,
    /// which sends none.
    ///
    /// No page of the service knows such a field, so none is sent unasked. The id is in errors, logs
    /// and traces all the same: ``LeatherbackError/requestID``.
    public var requestIDField: String?

    /// How the secret key travels; as the schema says, at first.
    public var keyForm = KeyForm.schemaField

    /// Whether a client for test mode may send with a live key and the other way round; `false` at
    /// first.
    public var acceptsKeysOfEitherMode = false

    /// The defaults.
    public init() {}

    /// The defaults with another address for every server of the API.
    public init(address: ServerAddress) { self.address = address }
  }

  /// Version of this package, as the header field `User-Agent` says it.
  public static let version = "0.1.0"
}

extension LeatherbackClient.Configuration {
  /// Where requests for `server` go; `nil` when the schema's own address is none to send a key to.
  func address(of server: Server) -> ServerAddress? {
    addresses[server] ?? address ?? (try? ServerAddress(server.url))
  }

  /// Requests that may be on their way or wait at a time; one may always be.
  var requestsAtATime: Int {
    let (sum, overflow) = max(requestsInFlight, 1).addingReportingOverflow(max(requestsWaiting, 0))
    return overflow ? .max : sum
  }
}
