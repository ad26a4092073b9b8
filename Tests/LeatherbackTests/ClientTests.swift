import Leatherback
import Testing

@Suite("The consumer's entry point")
struct ClientTests {
  @Test("a key's text is enough for a client")
  func fromText() throws {
    let client = try LeatherbackClient(secretKey: "sk_test_a1")
    #expect(client.mode == .test)
    #expect("\(client)" == "LeatherbackClient(test)")
    #expect(LeatherbackClient(secretKey: try SecretKey("sk_live_a1")).mode == .live)
  }

  @Test("a public key makes no client")
  func publicKey() {
    let error = #expect(throws: KeyError.self) { try LeatherbackClient(secretKey: "pk_test_a1") }
    #expect(error?.reason == .otherKind)
  }

  @Test("no text about a client shows its key")
  func hidden() throws {
    let client = try LeatherbackClient(secretKey: "sk_test_canary1")
    var dumped = ""
    dump(client, to: &dumped)
    #expect(!(dumped + "\(client)" + String(reflecting: client)).contains("canary"))
  }
}
