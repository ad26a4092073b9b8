import Leatherback
import LeatherbackTesting
import TestedTransports

extension Fault {
  static let connections = [
    Fault(name: "refused", server: .none, requests: 0, outcomes: [.unsent(.cannotConnect)]),
    Fault(
      name: "no connection taken", server: .full, requests: 0, connectTimeout: .milliseconds(300),
      outcomes: [.unsent(.cannotConnect)]),
    Fault(
      name: "reset before the request was read", server: .script(.reset), requests: 0,
      outcomes: [.lost(.connectionLost), .unsent(.connectionLost)]),
    Fault(
      name: "reset after the request was read", server: .script(.request, .reset),
      outcomes: [.lost(.connectionLost)]),
    Fault(
      name: "closed after the request was read", server: .script(.request, .close),
      outcomes: [.lost(.connectionLost)]),
    Fault(
      name: "silence", server: .script(.request), idleTimeout: .seconds(1),
      outcomes: [.lost(.timedOut)]),
    Fault(
      name: "silence, and the call's time is over first", server: .script(.request),
      timeLimit: .seconds(1), outcomes: [.failed("timeLimitReached", money: .unknown)]),
    Fault(
      name: "half-open: connected, and nothing is read", server: .script(.pause(.seconds(60))),
      requests: 0, idleTimeout: .seconds(1), outcomes: [.lost(.timedOut)]),
    Fault(
      name: "a certificate that nobody vouches for",
      server: .scripts([ServerScript([.request], isEncrypted: true)]), requests: 0,
      outcomes: [.unsent(.insecure)]),
  ]

  static let brokenAnswers = [
    Fault(
      name: "ends inside its head",
      server: .script(.request, .text("HTTP/1.1 200 OK\r\nContent-Le"), .close),
      exclusion: { $0.isLibcurl ? "ends the process (known issue)" : nil },
      outcomes: [.lost(.connectionLost)]),
    Fault(
      name: "truncated body",
      server: .script(.request, .text("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{"), .close),
      outcomes: [.lost(.connectionLost)]),
    Fault(
      name: "stops inside its body",
      server: .script(.request, .text("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{")),
      idleTimeout: .seconds(1), outcomes: [.lost(.timedOut)]),
    Fault(
      name: "malformed chunk",
      server: .script(
        .request, .text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n"),
        .close),
      outcomes: [.lost(.connectionLost), .lost(.other)]),
    Fault(
      name: "no status line", server: .script(.request, .text("SSH-2.0-Open\r\n\r\n"), .close),
      outcomes: [.lost(.connectionLost), .lost(.other)]),
    endless("huge header field", "HTTP/1.1 200 OK\r\nX: ", "aaaaaaaa"),
    endless("header without an end", "HTTP/1.1 200 OK\r\n", "X: aaaaaaaa\r\n"),
    endless("body without an end", "HTTP/1.1 200 OK\r\n\r\n", "[[[[[[[["),
  ]

  private static func endless(_ name: String, _ beginning: String, _ rest: String) -> Fault {
    Fault(
      name: name, server: .script(.request, .text(beginning), .repeat(Array(rest.utf8))),
      outcomes: [.lost(.answerTooLarge)])
  }
}
