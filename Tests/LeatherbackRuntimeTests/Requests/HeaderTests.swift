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
    arguments: ["", "Bearer a", "a\r\nX: b", "\u{e9}"])
  func unfitToken(_ token: String) {
    var request = APIRequest<NoContent>(.specimenAccounts)
    request.setBearerToken(SensitiveText(token))
    #expect(
      request.violations.map(\.description) == [
        "Authorization: a token alone, of visible ASCII and without blanks"
      ])
    #expect(request.withBearerToken("a").violations.isEmpty)
  }

  @Test("an endpoint that asks for no token gets none")
  func noToken() {
    let request = APIRequest<NoContent>(.specimenGrant).withBearerToken("canary")
    #expect(request.bearerToken == nil)
    #expect(request == APIRequest<NoContent>(.specimenGrant))
  }

  @Test("requests differ by their header and by their token")
  func equality() {
    var one = APIRequest<NoContent>(.specimenAccounts)
    var other = one
    one.setHeader("X-Level", "a")
    #expect(one != other)
    other.setHeader("X-Level", "a")
    #expect(one == other)
    one.setBearerToken("t")
    #expect(one != other)
  }

  @Test("no text about a request shows its token, its secret fields or its form")
  func hidden() {
    var request = APIRequest<NoContent>(.specimenAccounts)
    request.setBearerToken("canary")
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
    request.setBearerToken("canary")
    request.setHeader("X-Level", "High")
    request.setHeaderSensitive("X-Secret", "canary")
    _ = try await specimen.client.send(request)
    let sent = try #require(specimen.transport.sentRequests.first)
    #expect(
      sent.headers.map { "\($0.name): \($0.value)" } == [
        "Accept: application/json", "User-Agent: leatherback-swift/\(LeatherbackClient.version)",
        "X-Level: High",
        "X-Secret: (hidden)", "Authorization: (hidden)",
      ])
  }

  @Test("the token itself is what the service gets")
  func token() async throws {
    let recorder = HeaderRecorder(of: "Authorization")
    let client = LeatherbackClient(
      secretKey: try SecretKey("sk_test_1"), transport: recorder, time: TestTime())
    var request = APIRequest<NoContent>(.specimenAccounts)
    request.setBearerToken("a.b-c_d~e+f/g=")
    _ = try? await client.send(request)
    #expect(await recorder.keys.values == ["Bearer a.b-c_d~e+f/g="])
  }

  @Test("a command for curl has the token as a variable, and hides what is sensitive")
  func curl() {
    var request = APIRequest<NoContent>(.specimenAccounts)
    request.setBearerToken("canary")
    request.setHeader("X-Level", "it's")
    request.setHeader("X-Empty", "")
    request.setHeaderSensitive("X-Secret", "canary")
    request.setForm { $0.sensitive("password", "a b") }
    #expect(
      request.curlCommand() == #"""
        curl --request GET 'https://api.example.com/accounts' \
          --header 'Accept: application/json' \
          --header 'Authorization: Bearer '"$LEATHERBACK_TOKEN" \
          --header 'Content-Type: application/x-www-form-urlencoded' \
          --header 'X-Level: it'\''s' \
          --header 'X-Empty;' \
          --header 'X-Secret: ***' \
          --data-raw 'password=***'
        """#)
    let shown = request.curlCommand(showsSensitiveParts: true)
    #expect(shown.contains("'X-Secret: canary'"))
    #expect(shown.hasSuffix("--data-raw 'password=a%20b'"))
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

extension Endpoint {
  static let specimenGrant = Endpoint(
    "tokens.grant", .post, "/auth/token", server: .specimen, credential: .none, envelope: .none,
    retry: .safe, failures: [])

  static let specimenAccounts = Endpoint(
    "accounts.list", .get, "/accounts", server: .specimen, credential: .bearer, envelope: .none,
    retry: .safe, failures: [])
}
