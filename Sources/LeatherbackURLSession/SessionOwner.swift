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

  init(idleTimeout: Duration) {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = Self.interval(idleTimeout)
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
  ///
  /// - Parameter connectTimeout: Seconds until the body has to be leaving; without a meaning for a
  ///   request that has none.
  func exchange(
    _ request: URLRequest, connectTimeout: Double, limits: AnswerLimits
  ) async -> Exchange.Outcome {
    let exchange = Exchange(session.dataTask(with: request), limits: limits)
    let watch = DispatchWorkItem { [weak exchange] in exchange?.giveUpConnecting() }
    defer { watch.cancel() }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        guard exchange.begin(continuation) else { return }
        delegate.add(exchange)
        exchange.task.resume()
        guard request.httpBody?.isEmpty == false else { return }
        DispatchQueue.global().asyncAfter(deadline: .now() + connectTimeout, execute: watch)
      }
    } onCancel: {
      exchange.cancel()
    }
  }

  /// On Linux, URLSession cuts to whole seconds, and takes none for no time at all.
  private static func interval(_ duration: Duration) -> Double {
    let seconds = duration / .seconds(1)
    #if canImport(FoundationNetworking)
      return max(1, seconds.rounded(.up))
    #else
      return seconds
    #endif
  }
}
