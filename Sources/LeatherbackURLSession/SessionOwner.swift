import Foundation
import HTTPTypes
import LeatherbackRuntime

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The session behind a transport. A class because the session has to be ended exactly once: it
/// holds its delegate until then.
final class SessionOwner: Sendable {
  private let session: URLSession
  private let delegate = SessionDelegate()

  init(idleTimeout: Double) {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = idleTimeout
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
  }

  deinit { session.finishTasksAndInvalidate() }

  /// Sends `request` and waits for its whole answer, or until the task is cancelled.
  func exchange(_ request: URLRequest, answerLimit: Int) async -> Exchange.Outcome {
    let exchange = Exchange(session.dataTask(with: request), answerLimit: answerLimit)
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        guard exchange.begin(continuation) else { return }
        delegate.add(exchange)
        exchange.task.resume()
      }
    } onCancel: {
      exchange.cancel()
    }
  }
}
