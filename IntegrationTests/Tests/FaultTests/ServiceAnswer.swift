import GeneratedExamples
import LeatherbackTesting
import LoopbackServer

/// What a service answers that has no fault.
enum ServiceAnswer {
  /// The body of the answer to a payment that is accepted.
  static let payment = body(of: "payments.initiate")

  /// The body of the answer to who looks a payment up.
  static let transaction = body(of: "transactions.retrieve")

  /// The body of an example of success.
  private static func body(of endpoint: String) -> String {
    Examples.all.first { $0.name.hasPrefix(endpoint + ":") && $0.responseStatus == 200 }?
      .responseBody ?? ""
  }

  static func good(to request: ReceivedRequest) -> ServedAnswer {
    ServedAnswer(body: Array((request.method == "GET" ? transaction : payment).utf8))
  }

  /// Answers well on one connection.
  static func script(_ call: Fault.Call) -> ServerScript {
    ServerScript([.request, .text(whole(call == .look ? transaction : payment))])
  }

  /// There is no such payment. The server says that it closes the connection: one that just closes it
  /// may get the next request on the connection that is ending, and loses it unread.
  static let absent = ServerScript([
    .request,
    .text(
      "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 19\r\n\r\n"
        + #"{"isSuccess":false}"#),
    .close,
  ])

  /// The service was not asked: there is no such page.
  static let proxysPage = ServerScript([
    .request,
    .text("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 6\r\n\r\n<html>"), .close,
  ])

  /// Answers well, in pieces with pauses between them.
  static let drip: ServerScript = {
    let bytes = Array(whole(payment).utf8)
    let size = bytes.count / 8 + 1
    let drops = stride(from: 0, to: bytes.count, by: size).flatMap { start in
      [
        ServerScript.Step.send(Array(bytes[start..<min(start + size, bytes.count)])),
        .pause(.milliseconds(500)),
      ]
    }
    return ServerScript([.request] + drops)
  }()

  private static func whole(_ body: String) -> String {
    "HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\n\r\n" + body
  }
}
