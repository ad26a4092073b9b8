import Foundation
import LeatherbackRuntime
import Testing

@Suite("Texts for people")
struct LocalizedTextTests {
  @Test("an error's localized text is its description")
  func texts() throws {
    let key = try #require(#expect(throws: KeyError.self) { try SecretKey("pk_test_a1") })
    #expect(key.localizedDescription == key.description)
    let address = ServerAddressError.otherScheme
    #expect(address.localizedDescription == address.description)
    let transport = TransportError(.timedOut, wasRequestSent: .unknown, code: "URLError -1001")
    #expect(transport.localizedDescription == transport.description)
    let json = JSONError(.missingMember, offset: 12, path: "value.amount")
    #expect(json.localizedDescription == json.description)
  }
}
