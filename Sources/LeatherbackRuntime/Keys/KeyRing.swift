/// The key that a client sends with, and the one question for another that may be under way.
actor KeyRing {
  /// Why there is no key.
  enum Failure: Error {
    case unavailable(KeyUnavailable)
    case cancelled

    /// Too many wait for the provider already.
    case full
  }

  typealias Answer = Result<SecretKey, Failure>

  private let provider: any SecretKeyProvider

  /// The mode that keys must have; `nil` when any will do.
  private let mode: KeyMode?

  /// Callers that may wait for their first key; more are turned away. Those whose key was refused
  /// have come through the client's gate, which bounds them.
  private let queueLimit: Int

  private var key: SecretKey?
  private var isAsking = false
  private var waiters: [UInt64: CheckedContinuation<Answer, Never>] = [:]
  private var lastID: UInt64 = 0

  init(provider: any SecretKeyProvider, mode: KeyMode?, queueLimit: Int) {
    self.provider = provider
    self.mode = mode
    self.queueLimit = queueLimit
  }

  /// How many wait for the provider.
  var waitingCount: Int { waiters.count }

  /// Gives the key, or another one than the one that was refused.
  ///
  /// Whoever asks while the provider is being asked waits for that answer. When the provider has no
  /// other key the refused one is given again.
  func key(insteadOf refused: SecretKey? = nil) async -> Answer {
    if let key, !isAsking, key.text != refused?.text { return .success(key) }
    guard refused != nil || waiters.count < queueLimit else { return .failure(.full) }
    lastID += 1
    let id = lastID
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        waiters[id] = continuation
        if !isAsking { ask(insteadOf: refused) }
      }
    } onCancel: {
      Task { await self.leave(id) }
    }
  }

  /// A task of its own, so that nobody's cancellation takes the key from the others.
  private func ask(insteadOf refused: SecretKey?) {
    isAsking = true
    Task.detached { [provider] in
      let answer: Result<SecretKey, KeyUnavailable>
      do {
        answer = .success(try await provider.secretKey(insteadOf: refused))
      } catch {
        answer = .failure(KeyUnavailable(providerError: error))
      }
      await self.take(answer)
    }
  }

  private func take(_ answer: Result<SecretKey, KeyUnavailable>) {
    isAsking = false
    let checked = answer.flatMap(check)
    if case .success(let key) = checked { self.key = key }
    let waiting = waiters
    waiters = [:]
    for continuation in waiting.values {
      continuation.resume(returning: checked.mapError { .unavailable($0) })
    }
  }

  private func check(_ key: SecretKey) -> Result<SecretKey, KeyUnavailable> {
    guard let mode, key.mode != mode else { return .success(key) }
    return .failure(.otherMode(found: key.mode, expected: mode))
  }

  private func leave(_ id: UInt64) {
    waiters.removeValue(forKey: id)?.resume(returning: .failure(.cancelled))
  }
}
