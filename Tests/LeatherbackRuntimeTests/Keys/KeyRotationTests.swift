import HTTPTypes
import LeatherbackRuntime
import LeatherbackTesting
import Testing

@Suite("Keys that change while the client runs")
struct KeyRotationTests {
  @Test("a refused key is replaced, and the request is sent once more, even one that moves money")
  func rotates() async throws {
    let service = KeyedService(accepting: "sk_test_new")
    let keys = try ScriptedKeys("sk_test_old", "sk_test_new")
    let client = client(keys, service)
    let response = try await client.response(to: .specimenWrite)
    #expect(response.value.reference == "ORDER1")
    #expect(response.attempts == 2)
    #expect(await service.keys == ["sk_test_old", "sk_test_new"])
    #expect(await keys.questions == [nil, "sk_test_old"])
    _ = try await client.send(.specimenWrite)
    #expect(await service.keys.count == 3)
    #expect(await keys.questions.count == 2)
  }

  @Test("the provider is asked once for the new key however many requests were refused")
  func singleFlight() async throws {
    let service = KeyedService(
      accepting: "sk_test_new", refusingTogether: Barrier(count: 100))
    let keys = try ScriptedKeys("sk_test_old", "sk_test_new")
    var configuration = LeatherbackClient.Configuration()
    configuration.requestsInFlight = 100
    let client = client(keys, service, configuration)
    try await withThrowingTaskGroup(of: Payment.self) { group in
      for _ in 1...100 { group.addTask { try await client.send(.specimenWrite) } }
      for try await payment in group { #expect(payment.reference == "ORDER1") }
    }
    #expect(await keys.questions == [nil, "sk_test_old"])
    #expect(await service.keys.count == 200)
  }

  @Test("without another key the refusal stands, and nothing is sent again")
  func sameKey() async throws {
    let service = KeyedService(accepting: "sk_test_new")
    let keys = try ScriptedKeys("sk_test_old")
    let error = await client(keys, service).error(of: .specimenWrite)
    #expect(error?.httpStatus == 401)
    #expect(error?.moneyMoved == .no)
    #expect(error?.attempts == 1)
    #expect(error?.advice == .mendFirst)
    #expect(await keys.questions == [nil, "sk_test_old"])
  }

  @Test("a second refusal is not followed by a third question")
  func refusedTwice() async throws {
    let service = KeyedService(accepting: "sk_test_other")
    let keys = try ScriptedKeys("sk_test_1", "sk_test_2", "sk_test_3")
    let error = await client(keys, service).error(of: .payments.list())
    #expect(error?.httpStatus == 401)
    #expect(await service.keys == ["sk_test_1", "sk_test_2"])
  }

  @Test("a client with one key for ever sends once")
  func fixedKey() async throws {
    let service = KeyedService(accepting: "sk_test_new")
    let client = LeatherbackClient(
      secretKey: try SecretKey("sk_test_old"), transport: service, time: TestTime())
    #expect(await client.error(of: .payments.list())?.httpStatus == 401)
    #expect(await service.keys.count == 1)
  }

  @Test("a provider that fails after a refusal is named together with the refusal")
  func failsLater() async throws {
    let service = KeyedService(accepting: "sk_test_new")
    let keys = ScriptedKeys(
      .success(try SecretKey("sk_test_old")), .failure(KeyUnavailable.variableNotSet(name: "KEY")))
    let error = await client(keys, service).error(of: .specimenWrite)
    #expect(
      error?.description
        == "payments.initiate: the service refused the key (HTTP 401), and there is no other: the "
        + "environment variable KEY is not set: put the secret key there. No money moved.")
    #expect(error?.httpStatus == 401)
    #expect(error?.response?.status == 401)
  }

  @Test("an endpoint without credential asks for no key")
  func noCredential() async throws {
    let keys = try ScriptedKeys("sk_test_old")
    let client = client(keys, ScriptedTransport([.json("1")]))
    #expect(try await client.send(.payments.ping()) == 1)
    #expect(await keys.questions.isEmpty)
  }

  @Test("a refusal in a known form is one of the key too, whatever its shape says about money")
  func knownForm() async throws {
    let body = #"{"isSuccess": false, "error": "x", "message": "x", "type": null, "status": 401}"#
    let specimen = try SpecimenClient(.json(body, status: 401))
    let error = await specimen.error(of: .specimenWrite)
    #expect(error?.failure is BusinessRuleFailed)
    #expect(error?.moneyMoved == .no)
  }

  private func client(
    _ keys: some SecretKeyProvider, _ transport: some ClientTransport,
    _ configuration: LeatherbackClient.Configuration = LeatherbackClient.Configuration()
  ) -> LeatherbackClient {
    LeatherbackClient(
      mode: .test, keys: keys, transport: transport, configuration: configuration, time: TestTime())
  }
}
