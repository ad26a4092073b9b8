import Leatherback
import LeatherbackTesting
import TestedTransports

extension Fault {
  static let connections = [
    Fault("refused", .none, requests: 0, .unsent(.cannotConnect)),
    Fault("no connection taken", .full, requests: 0, .unsent(.cannotConnect)),
    Fault(
      "reset before the request was read", .script([.reset]), requests: 0,
      .lost(.connectionLost), .unsent(.connectionLost)),
    Fault("reset after the request was read", .script([.request, .reset]), .lost(.connectionLost)),
    Fault(
      "closed after the request was read", .script([.request, .close]), .lost(.connectionLost)),
    Fault("silence", .script([.request]), idleTimeout: .seconds(1), .lost(.timedOut)),
    Fault(
      "half-open: connected, and nothing is read", .script([.pause(.seconds(60))]), requests: 0,
      idleTimeout: .seconds(1), .lost(.timedOut)),
    Fault(
      "a certificate that nobody vouches for",
      .script(ServerScript([.request], isEncrypted: true)), requests: 0, .unsent(.insecure)),
  ]

  static let brokenAnswers = [
    Fault(
      "ends inside its head", .script([.request, .text("HTTP/1.1 200 OK\r\nContent-Le"), .close]),
      outcomes: { _ in [.lost(.connectionLost)] },
      exclusion: { $0.isLibcurl ? "ends the process (known issue)" : nil }),
    Fault(
      "truncated body",
      .script([.request, .text("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{"), .close]),
      .lost(.connectionLost)),
    Fault(
      "stops inside its body",
      .script([.request, .text("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{")]),
      idleTimeout: .seconds(1), .lost(.timedOut)),
    Fault(
      "malformed chunk",
      .script([
        .request, .text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n"),
        .close,
      ]), .lost(.connectionLost), .lost(.other)),
    Fault(
      "no status line", .script([.request, .text("SSH-2.0-Open\r\n\r\n"), .close]),
      .lost(.connectionLost), .lost(.other)),
    Fault(
      "huge header field",
      .script([.request, .text("HTTP/1.1 200 OK\r\nX: "), .repeat(Array("aaaaaaaa".utf8))]),
      .lost(.answerTooLarge)),
    Fault(
      "header without an end",
      .script([.request, .text("HTTP/1.1 200 OK\r\n"), .repeat(Array("X: aaaaaaaa\r\n".utf8))]),
      .lost(.answerTooLarge)),
    Fault(
      "body without an end",
      .script([.request, .text("HTTP/1.1 200 OK\r\n\r\n"), .repeat(Array("[[[[[[[[".utf8))]),
      .lost(.answerTooLarge)),
  ]
}

extension Fault.Server {
  fileprivate static func script(_ steps: [ServerScript.Step]) -> Self {
    .script(ServerScript(steps))
  }
}
