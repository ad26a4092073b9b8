import LeatherbackRuntime
import LeatherbackTesting
import Testing

@Suite("How the key travels")
struct KeyFormTests {
  @Test("a basic token is base64 of both keys, in place of the schema's field")
  func basicToken() async throws {
    // printf pk_test_a:sk_test_b | base64
    let token = "Basic cGtfdGVzdF9hOnNrX3Rlc3RfYg=="
    let service = KeyedService(accepting: token)
    _ = try await client("pk_test_a", service).send(.specimenWrite)
    #expect(await service.keys == [token])
  }

  @Test("both keys have to be of one mode")
  func modes() async throws {
    let service = KeyedService(accepting: "")
    guard
      case .noKey(let reason) = try await client("pk_live_a", service).error(of: .specimenWrite)?
        .cause
    else {
      Issue.record("the keys were taken")
      return
    }
    #expect(reason == .otherMode(found: .live, expected: .test))
    #expect(await service.keys.isEmpty)
  }

  @Test("the token is marked as a secret")
  func hidden() async throws {
    let transport = ScriptedTransport([.json("null")])
    _ = await (try client("pk_test_canary", transport)).error(of: .specimenWrite)
    let sent = try #require(transport.sentRequests.first)
    #expect(sent.header("Authorization") == "(hidden)")
    #expect(sent.header("X-Api") == nil)
  }

  private func client(
    _ publicKey: String, _ transport: some ClientTransport
  ) throws -> LeatherbackClient {
    var configuration = LeatherbackClient.Configuration()
    configuration.keyForm = .basicToken(try PublicKey(publicKey))
    let client = LeatherbackClient(
      secretKey: try SecretKey("sk_test_b"), transport: transport, configuration: configuration,
      time: TestTime())
    #expect(!texts(of: client).contains("pk_test"))
    return client
  }
}
