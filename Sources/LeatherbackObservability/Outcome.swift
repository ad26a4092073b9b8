#if Observability
  import HTTPTypes
  import LeatherbackRuntime

  /// What an attempt ended with, in words of which there are few: fit for labels of metrics.
  enum Outcome {
    case answer(HTTPResponse, bytes: Int)
    case failure(TransportError)

    init(_ result: Result<(HTTPResponse, [UInt8]), TransportError>) {
      switch result {
      case .success((let response, let body)): self = .answer(response, bytes: body.count)
      case .failure(let error): self = .failure(error)
      }
    }

    /// The status, or the kind of the error such as `timedOut`.
    var label: String {
      switch self {
      case .answer(let response, bytes: _): "\(response.status.code)"
      case .failure(let error): "\(error.kind)"
      }
    }

    /// Whether the service took the request for a good one.
    var isGood: Bool {
      switch self {
      case .answer(let response, bytes: _): response.status.code < 400
      case .failure: false
      }
    }
  }

  extension HTTPRequest {
    /// Names of the query's items as they stand on the wire, without their values.
    var queryNames: [String] {
      guard let path, let start = path.firstIndex(of: "?") else { return [] }
      return path[path.index(after: start)...].split(separator: "&").map { item in
        String(item.prefix { $0 != "=" })
      }
    }
  }

  extension ClientMiddleware {
    /// Passes an attempt on, and measures how long it takes.
    func measured(
      _ work: () async throws(TransportError) -> (HTTPResponse, [UInt8])
    ) async -> (Result<(HTTPResponse, [UInt8]), TransportError>, Duration) {
      let start = ContinuousClock.now
      do {
        let answer = try await work()
        return (.success(answer), start.duration(to: .now))
      } catch {
        return (.failure(error), start.duration(to: .now))
      }
    }
  }
#endif
