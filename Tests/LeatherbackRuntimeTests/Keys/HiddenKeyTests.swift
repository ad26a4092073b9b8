import Foundation
import HTTPTypes
import LeatherbackTesting
import Testing

@testable import LeatherbackRuntime

@Suite("Keys out of sight")
struct HiddenKeyTests {
  @Test("nothing that a client is made of, and nothing that it throws, shows a key")
  func shown() async throws {
    let secret = try SecretKey("sk_test_canary")
    var configuration = LeatherbackClient.Configuration()
    configuration.keyForm = .basicToken(try PublicKey("pk_test_canary"))
    configuration.retries = .none
    let client = LeatherbackClient(
      mode: .test, keys: secret, transport: KeyedService(accepting: "none"),
      configuration: configuration, time: TestTime())
    let refused = try #require(await client.error(of: .specimenWrite))
    let ring = KeyRing(provider: secret, mode: .live, queueLimit: 1)
    let wrongMode = await ring.key()
    let call = CallContext(endpoint: .paymentsPing, requestID: "1", attempt: 1, mode: .test)

    let things: [Any] = [
      secret, client, configuration, configuration.keyForm, refused, wrongMode, call,
      secret as any SecretKeyProvider, KeyUnavailable(providerError: Leak(text: "sk_test_canary")),
    ]
    for thing in things {
      #expect(!texts(of: thing).contains("canary"))
      #expect(!showsKey(thing))
    }
    #expect(!refused.localizedDescription.contains("canary"))
  }

  @Test("a token is no text that a description could show by accident")
  func token() throws {
    let basic = KeyForm.basicToken(try PublicKey("pk_test_a"))
    let field = try #require(
      Credential.secretKey.field(with: try SecretKey("sk_test_canary"), as: basic))
    #expect(field.isSensitive)
    #expect(!texts(of: field).contains("Basic"))
    #expect(field.onWire?.indexingStrategy == .disallow)
  }

  /// Whether any child, however deep, is a text with the key in it.
  private func showsKey(_ thing: Any) -> Bool {
    if let text = thing as? String { return text.contains("canary") }
    return Mirror(reflecting: thing).children.contains { showsKey($0.value) }
  }

  private struct Leak: Error {
    let text: String
  }
}
