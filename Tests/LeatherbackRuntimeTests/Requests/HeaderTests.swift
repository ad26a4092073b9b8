import Foundation
@_spi(Generated) import LeatherbackRuntime
import LeatherbackTesting
import Testing

@Suite("Header fields and tokens")
struct HeaderTests {
  @Test("fields are in order, those without a value are left out")
  func order() {
    var request = APIRequest<NoContent>(.specimenGrant)
    request.setHeader("X-Level", "High")
    request.setHeader("X-None", nil)
    request.setHeaderInt("X-Count", 3)
    request.setHeaderDecimal("X-Amount", 1.5)
    request.setHeaderBool("X-Flag", true)
    request.setHeaderSensitive("X-Secret", "canary")
    request.setHeaderSensitive("X-Other", nil)
    #expect(request.violations.isEmpty)
    #expect(
      request.headerFields.map(\.description) == [
        "X-Level: High", "X-Count: 3", "X-Amount: 1.5", "X-Flag: true", "X-Secret: (hidden)",
      ])
    #expect(request.headerFields.last?.unprotectedValue == "canary")
  }

  @Test(
    "a value that HTTP would not carry as it is is a violation",
    arguments: ["a\r\nX-Other: b", "a\nb", "caf\u{e9}", " a", "a ", "a\u{0}b", "a\tb", "\u{7F}"])
  func unfit(_ value: String) {
    var request = APIRequest<NoContent>(.specimenGrant)
    request.setHeader("X-Level", value)
    request.setHeaderSensitive("X-Secret", SensitiveText(value))
    #expect(
      request.violations.map(\.description) == [
        "X-Level: visible ASCII, with blanks inside only",
        "X-Secret: visible ASCII, with blanks inside only",
      ])
    #expect(request.headerFields.isEmpty)
  }

  @Test("what is no number is a violation")
  func notANumber() {
    var request = APIRequest<NoContent>(.specimenGrant)
    request.setHeaderDecimal("X-Amount", .nan)
    #expect(request.violations.map(\.description) == ["X-Amount: a number"])
  }

  @Test(
    "a token is one word of visible ASCII",
    arguments: [
      ("", "not empty"), ("Bearer a", "a token alone, of visible ASCII and without blanks"),
      ("a\r\nX: b", "a token alone, of visible ASCII and without blanks"),
      ("\u{e9}", "a token alone, of visible ASCII and without blanks"),
    ])
  func unfitToken(_ token: String, rule: String) {
    var request = APIRequest<NoContent>(.specimenAccounts)
    request.setBearerToken("accessToken", SensitiveText(token))
    #expect(request.violations.map(\.description) == ["accessToken: \(rule)"])
  }

  @Test("requests differ by their header and by their token")
  func equality() {
    var one = APIRequest<NoContent>(.specimenAccounts)
    var other = one
    one.setHeader("X-Level", "a")
    #expect(one != other)
    other.setHeader("X-Level", "a")
    #expect(one == other)
    one.setBearerToken("accessToken", "t")
    #expect(one != other)
  }

  @Test("no text about a request shows its token, its secret fields or its form")
  func hidden() {
    var request = APIRequest<NoContent>(.specimenAccounts)
    request.setBearerToken("accessToken", "canary")
    request.setHeaderSensitive("X-Secret", "canary")
    request.setForm { $0.text("password", "canary") }
    #expect(!texts(of: request).contains("canary"))
    #expect(!texts(of: request.headerFields).contains("canary"))
    #expect(!texts(of: request.bearerToken as Any).contains("canary"))
    var writer: FormWriter?
    request.setForm {
      $0.text("password", "canary")
      writer = $0
    }
    #expect(!texts(of: writer as Any).contains("canary"))
    #expect(writer.map { "\($0)" } == "FormWriter(15 bytes)")
  }

  @Test("on the wire secrets are marked, and the token takes the place of the key")
  func wire() async throws {
    let specimen = try SpecimenClient(.empty(), .empty())
    var request = APIRequest<NoContent>(.specimenAccounts)
    request.setBearerToken("accessToken", "canary")
    request.setHeader("X-Level", "High")
    request.setHeaderSensitive("X-Secret", "canary")
    _ = try await specimen.client.send(request)
    let sent = try #require(specimen.transport.sentRequests.first)
    #expect(
      sent.headers.map { "\($0.name): \($0.value)" } == [
        "Accept: application/json", "User-Agent: leatherback-swift", "X-Level: High",
        "X-Secret: (hidden)", "Authorization: (hidden)",
      ])
  }

  @Test("the token itself is what the service gets")
  func token() async throws {
    let recorder = HeaderRecorder(of: "Authorization")
    let client = LeatherbackClient(secretKey: try SecretKey("sk_test_1"), transport: recorder)
    var request = APIRequest<NoContent>(.specimenAccounts)
    request.setBearerToken("accessToken", "a.b-c_d~e+f/g=")
    _ = try? await client.send(request)
    #expect(await recorder.keys.values == ["Bearer a.b-c_d~e+f/g="])
  }

  @Test("a request without the token that its endpoint asks for is not sent")
  func withoutToken() async throws {
    let specimen = try SpecimenClient()
    let error = await specimen.error(of: APIRequest<NoContent>(.specimenAccounts))
    guard case .invalidRequest(let violations)? = error?.cause else {
      Issue.record("it was sent")
      return
    }
    #expect(violations.map(\.description) == ["Authorization: a bearer token"])
    #expect(specimen.transport.sentRequests.isEmpty)
  }
}

@Suite("Forms")
struct FormTests {
  @Test("a form has its fields in order, encoded on both sides, and none without a value")
  func fields() {
    var request = APIRequest<NoContent>(.specimenGrant)
    request.setForm { form in
      form.text("grant_type", "client_credentials")
      form.text("a b", "x&y=z+%é\n")
      form.text("none", nil)
      form.int("count", 2)
      form.decimal("amount", 2.5)
      form.bool("flag", false)
      form.text("empty", "")
    }
    let body = String(decoding: request.body ?? [], as: UTF8.self)
    #expect(
      body == "grant_type=client_credentials&a%20b=x%26y%3Dz%2B%25%C3%A9%0A&count=2&amount=2.5"
        + "&flag=false&empty=")
    #expect(request.contentType == "application/x-www-form-urlencoded")
    #expect(request.violations.isEmpty)
  }

  @Test("a form without fields is a body all the same")
  func empty() {
    var request = APIRequest<NoContent>(.specimenGrant)
    request.setForm { (_: inout FormWriter) in }
    #expect(request.body == [])
    #expect(request.contentType == "application/x-www-form-urlencoded")
  }

  @Test("what breaks a rule is noted by the name of its field")
  func violations() {
    var request = APIRequest<NoContent>(.specimenGrant)
    request.setForm { form in
      form.decimal("amount", .nan)
      form.text("scope", "abc")
      form.checkLength("scope", "abc", max: 2)
      form.checkLengthSensitive("password", "canary", max: 2)
    }
    #expect(
      request.violations.map(\.description) == [
        "amount: a number", "scope: at most 2 characters", "password: at most 2 characters",
      ])
  }
}

extension Endpoint {
  fileprivate static let specimenGrant = Endpoint(
    "tokens.grant", .post, "/auth/token", server: .specimen, credential: .none, envelope: .none,
    retry: .safe, failures: [])

  fileprivate static let specimenAccounts = Endpoint(
    "accounts.list", .get, "/accounts", server: .specimen, credential: .bearer, envelope: .none,
    retry: .safe, failures: [])
}
