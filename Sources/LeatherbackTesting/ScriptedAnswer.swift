import HTTPTypes
public import Leatherback

/// What a ``ScriptedTransport`` does with one request.
public struct ScriptedAnswer: Sendable {
  /// What the transport ends with; `nil` when it stays silent.
  let outcome: Result<(HTTPResponse, [UInt8]), TransportError>?

  /// An answer with a JSON body.
  public static func json(_ text: String, status: Int = 200) -> ScriptedAnswer {
    body(text, contentType: "application/json", status: status)
  }

  /// An answer with any body.
  ///
  /// - Parameters:
  ///   - text: Body; its UTF-8 bytes are the answer's.
  ///   - contentType: Value of the header field `Content-Type`; `nil` leaves it out.
  ///   - status: HTTP status, three digits.
  ///   - headers: More header fields.
  public static func body(
    _ text: String, contentType: String?, status: Int = 200, headers: [String: String] = [:]
  ) -> ScriptedAnswer {
    var response = HTTPResponse(status: HTTPResponse.Status(code: min(max(status, 100), 999)))
    for (name, value) in headers.sorted(by: { $0.key < $1.key }) {
      guard let name = HTTPField.Name(name) else { continue }
      response.headerFields.append(HTTPField(name: name, value: value))
    }
    response.headerFields[.contentType] = contentType
    return ScriptedAnswer(outcome: .success((response, Array(text.utf8))))
  }

  /// An answer without a body.
  public static func empty(status: Int = 204) -> ScriptedAnswer {
    body("", contentType: nil, status: status)
  }

  /// No answer: the transport fails.
  public static func failure(_ error: TransportError) -> ScriptedAnswer {
    ScriptedAnswer(outcome: .failure(error))
  }

  /// No answer and no end: silence until the call is cancelled or its time is over.
  public static let silence = ScriptedAnswer(outcome: nil)
}
