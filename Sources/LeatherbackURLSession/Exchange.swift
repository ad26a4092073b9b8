import Foundation
import HTTPTypes
import LeatherbackRuntime

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// One request on its way, and what has come of it so far.
///
/// A class, and unchecked, because the delegate's queue and the cancelling task both reach it: all
/// that changes is behind `lock`.
final class Exchange: @unchecked Sendable {
  /// What a request ends with.
  typealias Outcome = Result<(HTTPResponse, [UInt8]), TransportError>

  let task: URLSessionDataTask

  private let limits: AnswerLimits
  private let lock = NSLock()
  private var state = State.waiting
  private var received: [UInt8] = []
  private var gaveUpConnecting = false

  private enum State {
    case waiting
    case running(CheckedContinuation<Outcome, Never>)
    case ended(Outcome)
  }

  init(_ task: URLSessionDataTask, limits: AnswerLimits) {
    self.task = task
    self.limits = limits
  }

  /// Takes who waits for the outcome. An exchange that was cancelled before ends right here.
  ///
  /// - Returns: Whether the request is to be sent.
  func begin(_ continuation: CheckedContinuation<Outcome, Never>) -> Bool {
    let early: Outcome? = lock.withLock {
      if case .ended(let outcome) = state { return outcome }
      state = .running(continuation)
      return nil
    }
    if let early { continuation.resume(returning: early) }
    return early.map { _ in false } ?? true
  }

  /// Ends the exchange at once, whatever the session makes of it.
  func cancel() {
    let wasRunning = lock.withLock { if case .running = state { true } else { false } }
    end(.failure(TransportError(.cancelled, wasRequestSent: wasRunning ? .unknown : .no)))
    task.cancel()
  }

  /// Ends the exchange, unless its request has begun to leave. What it ends with is decided when the
  /// session has stopped: until then the request may still leave.
  func giveUpConnecting() {
    guard task.countOfBytesSent == 0 else { return }
    lock.withLock { gaveUpConnecting = true }
    task.cancel()
  }

  /// Refuses an answer whose head is larger than the limit, or that announces a larger body.
  ///
  /// - Returns: Whether to go on.
  func accept(_ response: URLResponse) -> Bool {
    let head = (response as? HTTPURLResponse)?.headerSize ?? 0
    let fits = head <= limits.head && response.expectedContentLength <= Int64(limits.body)
    if !fits { endAsTooLarge() }
    return fits
  }

  /// Takes a piece of the body, and ends the exchange when there are more bytes than the limit.
  func receive(_ piece: Data) {
    let fits = lock.withLock {
      guard received.count + piece.count <= limits.body else { return false }
      received.append(contentsOf: piece)
      return true
    }
    if !fits { endAsTooLarge() }
  }

  /// Takes the session's last word.
  func complete(_ response: URLResponse?, _ error: (any Error)?) {
    let response = (response as? HTTPURLResponse).flatMap { HTTPResponse($0) }
    if let error, !isChallenge(response, error) {
      let partial = response.map { RawResponse($0, body: lock.withLock { received }) }
      end(.failure(transportError(error, after: partial)))
    } else if let response {
      let body = lock.withLock { received }
      end(.success((response, body)))
    } else {
      end(.failure(TransportError(.other, wasRequestSent: .unknown, code: "no HTTP response")))
    }
  }

  /// Whether the error only says that nobody gave a password: on Linux, URLSession cancels the task
  /// then, after the whole answer has come.
  private func isChallenge(_ response: HTTPResponse?, _ error: any Error) -> Bool {
    response?.status == .unauthorized && (error as? URLError)?.code == .cancelled
  }

  private func endAsTooLarge() {
    end(.failure(TransportError(.answerTooLarge, wasRequestSent: .unknown)))
    task.cancel()
  }

  /// The first end counts; later ones are the echo of a cancelled task.
  private func end(_ outcome: Outcome) {
    let continuation: CheckedContinuation<Outcome, Never>? = lock.withLock {
      defer { if case .ended = state {} else { state = .ended(outcome) } }
      if case .running(let continuation) = state { return continuation }
      return nil
    }
    continuation?.resume(returning: outcome)
  }
}

extension Exchange {
  private func transportError(
    _ error: any Error, after partial: RawResponse?
  ) -> TransportError {
    let departure = departure
    if lock.withLock({ gaveUpConnecting }) {
      return departure == .keptBack
        ? TransportError(.cannotConnect, wasRequestSent: .no, code: "connect timeout")
        : TransportError(.timedOut, wasRequestSent: .unknown, code: "connect timeout")
    }
    return TransportError(error).judged(by: departure, partialResponse: partial)
  }

  /// Whether the request's body left, without which nobody can have acted on the request.
  ///
  /// On Linux, bytes are counted before libcurl gets them. Elsewhere the count may come late, so that
  /// only a count proves something.
  private var departure: Departure {
    if task.countOfBytesSent > 0 { return .left }
    #if canImport(FoundationNetworking)
      return task.originalRequest?.httpBody?.isEmpty == false ? .keptBack : .unknown
    #else
      return .unknown
    #endif
  }
}
