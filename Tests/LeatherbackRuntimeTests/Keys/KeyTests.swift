import LeatherbackRuntime
import Testing

/// A text that is refused, and what its writer is told.
private struct RefusedKey: Sendable, CustomTestStringConvertible {
  let text: String
  let reason: KeyError.Reason
  let hint: String

  var testDescription: String { "\(reason)" }
}

@Suite("Keys")
struct KeyTests {
  @Test("the mode follows from the prefix")
  func modes() throws {
    #expect(try SecretKey("sk_test_a1").mode == .test)
    #expect(try SecretKey("sk_live_a1").mode == .live)
    #expect(try PublicKey("pk_test_a1").mode == .test)
    #expect(try PublicKey("pk_live_a1").mode == .live)
  }

  @Test(
    "a text that is no secret key is refused with a hint that never repeats it",
    arguments: [
      RefusedKey(
        text: "pk_live_canary1", reason: .otherKind,
        hint: "this is a public key: the client needs the secret key, which starts with sk_test_ "
          + "or sk_live_"),
      RefusedKey(
        text: "", reason: .empty,
        hint: "this is empty: is the variable that holds the secret key set?"),
      RefusedKey(
        text: "sk_test_canary1\n", reason: .surroundedByBlanks,
        hint: "there is a blank or a line break before or after the secret key: trim it, it often "
          + "comes from a file or a copied line"),
      RefusedKey(
        text: "Bearer sk_test_canary1", reason: .blankInside,
        hint: "there is a blank or a line break in the secret key: pass the bare key, without a "
          + "word such as \"Bearer\" before it"),
      RefusedKey(
        text: "'sk_test_canary1'", reason: .quoted,
        hint: "there is a quotation mark around the secret key: pass the key without it"),
      RefusedKey(
        text: "SK_TEST_canary1", reason: .unknownPrefix,
        hint: "this is no secret key: it starts with sk_test_ or sk_live_"),
      RefusedKey(
        text: "sk_live_", reason: .cutOff,
        hint: "this secret key ends after its prefix: copy the whole key from the dashboard"),
      RefusedKey(
        text: "sk_live_canary…", reason: .unusableCharacter,
        hint: "there is a character in this secret key that no key has, such as the dots of a "
          + "shortened copy: copy the whole key from the dashboard"),
    ])
  private func refused(_ key: RefusedKey) throws {
    let error = #expect(throws: KeyError.self) { try SecretKey(key.text) }
    #expect(error?.reason == key.reason)
    #expect(error?.description == key.hint)
    #expect(!texts(of: error as Any).contains("canary"))
  }

  @Test("a line break inside a key never reaches a header field")
  func lineBreakInside() {
    let error = #expect(throws: KeyError.self) { try SecretKey("sk_test_a\r\nX-Other: b") }
    #expect(error?.reason == .blankInside)
  }

  @Test("a secret key is refused where a public one belongs")
  func secretForPublic() {
    let error = #expect(throws: KeyError.self) { try PublicKey("sk_live_canary1") }
    #expect(error?.reason == .otherKind)
    #expect(error?.description.contains("must never reach a page") == true)
  }

  @Test("no way of showing a key shows its text")
  func hidden() throws {
    let secret = texts(of: try SecretKey("sk_live_canary1"))
    #expect(secret.contains("SecretKey(live, hidden)"))
    #expect(!secret.contains("canary"))
    #expect(!texts(of: try PublicKey("pk_live_canary1")).contains("canary"))
    #expect(!texts(of: [try SecretKey("sk_live_canary1")] as [SecretKey]).contains("canary"))
    #expect(!texts(of: Optional(try SecretKey("sk_live_canary1")) as Any).contains("canary"))
  }
}
