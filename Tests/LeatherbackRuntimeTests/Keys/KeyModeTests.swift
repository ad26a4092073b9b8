import LeatherbackRuntime
import LeatherbackTesting
import Testing

@Suite("The mode of a client")
struct KeyModeTests {
  @Test("a key of the other mode is refused, and nothing is sent", arguments: KeyMode.allCases)
  func refused(mode: KeyMode) async throws {
    let other: KeyMode = mode == .test ? .live : .test
    let transport = ScriptedTransport([])
    let client = LeatherbackClient(
      mode: mode, keys: try SecretKey("sk_\(other.rawValue)_canary"), transport: transport,
      time: TestTime())
    let error = await client.error(of: .specimenWrite)
    #expect(transport.sentRequests.isEmpty)
    #expect(error?.attempts == 0)
    #expect(error?.moneyMoved == .no)
    #expect(
      error?.description
        == "payments.initiate: there is no key to send it with: the key is for the mode "
        + "\(other.rawValue) and the client for \(mode.rawValue): set the right key, or "
        + "acceptsKeysOfEitherMode if this is meant. No money moved.")
    #expect(!texts(of: error as Any).contains("canary"))
  }

  @Test("a key of the other mode is refused when it comes in place of another")
  func afterRotation() async throws {
    let service = KeyedService(accepting: "sk_live_new")
    let client = LeatherbackClient(
      mode: .test, keys: try ScriptedKeys("sk_test_old", "sk_live_new"), transport: service,
      time: TestTime())
    guard case .noKey(let reason) = await client.error(of: .specimenWrite)?.cause else {
      Issue.record("the key was taken")
      return
    }
    #expect(reason == .otherMode(found: .live, expected: .test))
    #expect(await service.keys == ["sk_test_old"])
  }

  @Test("a client that is told so takes keys of either mode")
  func either() async throws {
    let service = KeyedService(accepting: "sk_live_new")
    var configuration = LeatherbackClient.Configuration()
    configuration.acceptsKeysOfEitherMode = true
    let client = LeatherbackClient(
      mode: .test, keys: try ScriptedKeys("sk_test_old", "sk_live_new"), transport: service,
      configuration: configuration, time: TestTime())
    #expect(client.mode == .test)
    _ = try await client.send(.specimenWrite)
    #expect(await service.keys == ["sk_test_old", "sk_live_new"])
  }

  @Test("with one key for ever the mode follows from it")
  func follows() throws {
    let client = LeatherbackClient(
      secretKey: try SecretKey("sk_live_a1"), transport: ScriptedTransport([]))
    #expect(client.mode == .live)
  }
}
