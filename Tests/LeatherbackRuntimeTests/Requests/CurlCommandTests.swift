import Foundation
@_spi(Generated) import LeatherbackRuntime
import Testing

@Suite("Requests as commands for curl")
struct CurlCommandTests {
  @Test("a command has method, address, header fields and body, and the key as a variable")
  func whole() {
    let request: APIRequest = .payments.initiate(
      reference: "ORDER7", amount: Money(currencyCode: "GBP", amount: 12))
    #expect(
      request.curlCommand() == #"""
        curl --request POST 'https://api.example.com/api/pay/initiate' \
          --header 'Accept: application/json' \
          --header 'X-Api: '"$LEATHERBACK_SECRET_KEY" \
          --header 'Content-Type: application/json' \
          --data-raw '{"reference":"ORDER7","amount":{"currencyCode":"GBP","amount":12}}'
        """#)
  }

  @Test("nothing of an unknown case is shown, for it may be a card of a new kind")
  func unknownCase() {
    var request = APIRequest<NoContent>(.paymentsInitiate)
    request.setBody {
      $0.unknownCase([
        "channel": "NewCard", "props": ["pan": [4_929_420_573_595_709, "7391", .null, true]],
      ])
    }
    let hidden = #"{"channel":"***","props":{"pan":[***,"***",null,true]}}"#
    #expect(request.curlCommand().hasSuffix("--data-raw '\(hidden)'"))
    let open = #"{"channel":"NewCard","props":{"pan":[4929420573595709,"7391",null,true]}}"#
    #expect(
      request.curlCommand(showsSensitiveParts: true).hasSuffix("--data-raw '\(open)'"))
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(request) }
  }

  @Test("a command for an endpoint without credential names no key, and takes another address")
  func address() throws {
    let request: APIRequest = .payments.ping()
    let address = try ServerAddress("http://127.0.0.1:8080/base")
    #expect(
      request.curlCommand(at: address)
        == """
        curl --request GET 'http://127.0.0.1:8080/base/ping' \\
          --header 'Accept: application/json'
        """)
  }

  @Test("curl takes neither braces nor brackets of an address for a pattern, and waits for no body")
  func options() throws {
    let open = APIRequest<NoContent>(.paymentsFind)
    #expect(open.curlCommand().hasPrefix("curl --globoff --request GET 'https://"))
    let address = try ServerAddress("http://[::1]:80")
    let ping: APIRequest = .payments.ping()
    #expect(ping.curlCommand(at: address).hasPrefix("curl --globoff --request GET 'http://[::1]"))
    let head = APIRequest<NoContent>(
      Endpoint(
        "pings.head", .head, "/ping", server: .specimen, credential: .none, envelope: .none,
        retry: .safe, failures: []))
    #expect(head.curlCommand().hasPrefix("curl --head 'https://api.example.com/ping'"))
  }

  @Test("what the schema calls sensitive is hidden unless it is asked for")
  func sensitive() {
    let request = APIRequest<NoContent>.cards(
      number: #"51"23é"#, codes: ["canary1", "", "canary2"], name: "Ada")
    #expect(
      request.redactedBody.map { String(decoding: $0, as: UTF8.self) }
        == #"{"card":{"number":"***"},"codes":["***","***","***"],"name":"Ada"}"#)
    #expect(!request.curlCommand().contains("canary"))
    #expect(request.curlCommand().hasSuffix(#""codes":["***","***","***"],"name":"Ada"}'"#))
    #expect(
      request.curlCommand(showsSensitiveParts: true).hasSuffix(
        #"'{"card":{"number":"51\"23é"},"codes":["canary1","","canary2"],"name":"Ada"}'"#))
  }

  @Test("a hidden value is hidden wherever it stands", arguments: 0..<20 as Range<UInt64>)
  func hiddenAnywhere(seed: UInt64) throws {
    var random = SteadyGenerator(seed: seed)
    let number = String.random(pieces: ["é", "\"", "\\", "\n", "7", "***"], using: &random)
    let name = String.random(pieces: ["x", "'", "\u{1F422}", "\t"], using: &random)
    let request = APIRequest<NoContent>.cards(
      number: SensitiveText(number), codes: [SensitiveText(number)], name: name)
    let hidden = APIRequest<NoContent>.cards(number: "***", codes: ["***"], name: name)
    #expect(request.redactedBody == hidden.body)
  }

  @Test("curl gets exactly what the client would send", arguments: 0..<20 as Range<UInt64>)
  func arguments(seed: UInt64) throws {
    var random = SteadyGenerator(seed: seed)
    let pieces = ["'", "\"", "\\", "$(id)", "`id`", "\n", " ", "a", ";", "é", "{x}", "@", "\u{0}"]
    let request: APIRequest = .payments.initiate(
      reference: String.random(pieces: pieces, using: &random),
      amount: Money(currencyCode: String.random(pieces: pieces, using: &random), amount: 1),
      narration: String.random(pieces: pieces, using: &random))
    let found = try Shell.arguments(
      of: "LEATHERBACK_SECRET_KEY='sk_test_1 $x'\n" + request.curlCommand())
    let body = String(decoding: try #require(request.body), as: UTF8.self)
    #expect(
      found == [
        "--request", "POST", "https://api.example.com/api/pay/initiate", "--header",
        "Accept: application/json", "--header", "X-Api: sk_test_1 $x", "--header",
        "Content-Type: application/json", "--data-raw", body,
      ])
  }
}

extension APIRequest {
  /// A request with sensitive members at several depths.
  fileprivate static func cards(
    number: SensitiveText, codes: [SensitiveText], name: String
  ) -> APIRequest<NoContent> {
    var request = APIRequest<NoContent>(.paymentsPing)
    request.setBody { (writer: inout JSONWriter) in
      writer.value("card", ["number": number])
      writer.value("codes", codes)
      writer.string("name", name)
    }
    return request
  }
}
