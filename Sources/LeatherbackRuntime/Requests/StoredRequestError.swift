/// Why a request cannot be stored, or cannot be made from what was stored.
enum StoredRequestError: Error {
  /// The request breaks rules of the API.
  case breaksRules([Violation])

  /// The request holds what must not be seen, and nobody said that it may be stored.
  case sensitive

  /// The decoder was not told which endpoints there are.
  case noEndpoints

  /// No endpoint has the stored name.
  case unknownEndpoint

  /// The endpoint's method or path is not what it was.
  case changedEndpoint(String)

  /// The endpoint answers with something else.
  case otherAnswer(String)

  /// The path's parameters are not those of the endpoint.
  case otherParameters

  /// What was stored was changed.
  case damaged
}

extension StoredRequestError: CustomStringConvertible {
  /// What is wrong and how to mend it, with nothing of what was stored.
  var description: String {
    switch self {
    case .breaksRules(let violations):
      "the request breaks the API's rules and would never be sent: "
        + violations.map(\.description).joined(separator: "; ")
    case .sensitive:
      "the request holds a card number, a security code, a token, or what may be one: set "
        + "'encoder.userInfo[.leatherbackEncodesSensitiveParts] = true' if it may be stored"
    case .noEndpoints:
      "the decoder knows no endpoints: set 'decoder.userInfo[.leatherbackEndpoints] = Endpoint.all'"
    case .unknownEndpoint:
      "the request is for an endpoint that is not among those of the decoder"
    case .changedEndpoint(let name):
      "the endpoint '\(name)' has another method or path than when the request was stored: make the "
        + "request anew"
    case .otherAnswer(let name):
      "the endpoint '\(name)' answers with another type than that of the request"
    case .otherParameters:
      "the path's parameters are not those of the endpoint"
    case .damaged:
      "what was stored is damaged"
    }
  }
}
