import LeatherbackRuntime
import Testing

@Suite("Server addresses")
struct ServerAddressTests {
  @Test(
    "an address is https, or on this machine",
    arguments: [
      ("https://example.com", "https://example.com"),
      ("https://example.com/", "https://example.com"),
      ("HTTPS://example.com:8443/a/b/", "https://example.com:8443/a/b"),
      ("http://localhost:8080", "http://localhost:8080"),
      ("http://127.0.0.1", "http://127.0.0.1"),
      ("http://127.1.2.3:9/x", "http://127.1.2.3:9/x"),
      ("http://[::1]:80", "http://[::1]:80"),
    ])
  func accepted(_ text: String, read: String) throws {
    #expect(try ServerAddress(text).description == read)
  }

  @Test(
    "everything else is refused with its reason",
    arguments: [
      ("", ServerAddressError.otherScheme),
      ("example.com", .otherScheme),
      ("ftp://example.com", .otherScheme),
      ("http://example.com", .notEncrypted),
      ("http://localhost.example.com", .notEncrypted),
      ("http://127.0.0.1.example.com", .notEncrypted),
      ("http://1270.0.0.1", .notEncrypted),
      ("https://user:word@example.com", .userInformation),
      ("http://localhost@example.com", .userInformation),
      ("https://", .malformedHost),
      ("https:///path", .malformedHost),
      ("https://example.com:0", .malformedHost),
      ("https://example.com:65536", .malformedHost),
      ("https://example.com:+80", .malformedHost),
      ("https://[::1", .malformedHost),
      ("https://[]", .malformedHost),
      ("https://a:b:c", .malformedHost),
      ("https://example.com?x=1", .malformedHost),
      ("https://example.com/a?x=1", .queryOrFragment),
      ("https://example.com/a#b", .queryOrFragment),
      ("https://example.com/a/../b", .dotSegment),
      ("https://example .com", .unusableCharacter),
      ("https://example.com/\r\n", .unusableCharacter),
      ("https://exämple.com", .unusableCharacter),
    ])
  func refused(_ text: String, error: ServerAddressError) {
    #expect(throws: error) { try ServerAddress(text) }
  }

  @Test("no reason repeats the address, which may hold a password")
  func hidden() {
    let error = #expect(throws: ServerAddressError.self) {
      try ServerAddress("https://me:canary@example.com")
    }
    #expect(!texts(of: error as Any).contains("canary"))
  }
}
