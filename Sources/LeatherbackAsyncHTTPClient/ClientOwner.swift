#if AsyncHTTPClient
  import AsyncHTTPClient
  import HTTPTypes
  import LeatherbackRuntime
  import NIOCore

  /// The client behind a transport. A class because the client has to be shut down exactly once.
  final class ClientOwner: Sendable {
    private let client: HTTPClient

    init(_ configuration: HTTPClient.Configuration) {
      client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    // It keeps itself alive until it is down.
    deinit { client.shutdown { _ in } }

    /// Sends `request` and waits for its whole answer, or until the task is cancelled.
    func exchange(
      _ request: HTTPClient.Request, _ exchange: Exchange
    ) async -> Result<(HTTPResponse, [UInt8]), TransportError> {
      let task = client.execute(request: request, delegate: exchange)
      do {
        return try await withTaskCancellationHandler {
          .success(try await task.get())
        } onCancel: {
          task.cancel()
        }
      } catch {
        return .failure(exchange.transportError(error))
      }
    }
  }

  extension TimeAmount {
    /// The time of `duration`, at most 290 years.
    init(clamping duration: Duration) {
      let (seconds, attoseconds) = duration.components
      let (nanoseconds, overflows) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
      let longest = Int64.max / 2
      self = .nanoseconds(
        overflows ? longest : min(nanoseconds, longest) + attoseconds / 1_000_000_000)
    }
  }
#endif
