import Testing

@testable import LeatherbackRuntime

@Suite("The key that a client sends with")
struct KeyRingTests {
  @Test("whoever asks meanwhile gets the answer to the one question")
  func shared() async throws {
    let provider = HeldKeys(try SecretKey("sk_test_a1"))
    let ring = KeyRing(provider: provider, mode: nil, queueLimit: 10)
    let tasks = (1...10).map { _ in Task { await ring.key() } }
    await provider.release()
    for task in tasks {
      let key = try await task.value.get()
      #expect(key.text == "sk_test_a1")
    }
    #expect(await provider.questions == 1)
  }

  @Test("who is cancelled while it waits leaves at once, and the others get their key")
  func cancelled() async throws {
    let provider = HeldKeys(try SecretKey("sk_test_a1"))
    let ring = KeyRing(provider: provider, mode: nil, queueLimit: 10)
    let patient = Task { await ring.key() }
    let impatient = Task { await ring.key() }
    impatient.cancel()
    guard case .failure(.cancelled) = await impatient.value else {
      Issue.record("it waited")
      return
    }
    await provider.release()
    let key = try await patient.value.get()
    #expect(key.mode == .test)
  }

  @Test("no more wait for their first key than may, and who was refused one always may")
  func full() async throws {
    let provider = HeldKeys(try SecretKey("sk_test_a1"))
    let ring = KeyRing(provider: provider, mode: nil, queueLimit: 2)
    let tasks = (1...2).map { _ in Task { await ring.key() } }
    while await ring.waitingCount < 2 { await Task.yield() }
    guard case .failure(.full) = await ring.key() else {
      Issue.record("it waited")
      return
    }
    let old = try SecretKey("sk_test_old")
    let refused = Task { await ring.key(insteadOf: old) }
    while await ring.waitingCount < 3 { await Task.yield() }
    await provider.release()
    for task in tasks + [refused] { #expect(try await task.value.get().text == "sk_test_a1") }
  }

  @Test("a failure is not remembered, and a stranger's error gives no more than its type")
  func failure() async throws {
    struct VaultError: Error, CustomStringConvertible { var description = "sk_test_canary" }
    let provider = ScriptedKeys(
      .failure(VaultError()), .failure(CancellationError()), .success(try SecretKey("sk_test_a1")))
    let ring = KeyRing(provider: provider, mode: .test, queueLimit: 10)
    guard case .failure(.unavailable(let error)) = await ring.key() else {
      Issue.record("there was a key")
      return
    }
    #expect(error == .providerFailed(type: "VaultError"))
    #expect(!texts(of: error).contains("canary"))
    guard case .failure(.unavailable) = await ring.key() else {
      Issue.record("there was a key")
      return
    }
    let key = try await ring.key().get()
    #expect(key.mode == .test)
  }
}

/// A provider that answers when it is told to.
private actor HeldKeys: SecretKeyProvider {
  private let key: SecretKey
  private var isReleased = false
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private(set) var questions = 0

  init(_ key: SecretKey) { self.key = key }

  func secretKey(insteadOf refused: SecretKey?) async -> SecretKey {
    questions += 1
    if !isReleased { await withCheckedContinuation { waiting.append($0) } }
    return key
  }

  func release() {
    isReleased = true
    for continuation in waiting { continuation.resume() }
    waiting = []
  }
}
