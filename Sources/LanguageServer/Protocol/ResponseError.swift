/// Why a message was not answered as its sender hoped.
struct ResponseError: Error, Encodable, Equatable, Sendable {
  /// The codes of JSON-RPC and of the protocol.
  enum Code: Int, Encodable, Sendable {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case internalError = -32603
    case serverNotInitialized = -32002
    case requestFailed = -32803
    case requestCancelled = -32800
    case contentModified = -32801
  }

  let code: Code
  let message: String
}

extension ResponseError {
  static let notJSON = ResponseError(code: .parseError, message: "the message is not JSON")

  static let notAMessage = ResponseError(
    code: .invalidRequest, message: "the message is no object with a method or a result")

  static let notInitialized = ResponseError(
    code: .serverNotInitialized, message: "the first request has to be 'initialize'")

  static let initializedTwice = ResponseError(
    code: .invalidRequest, message: "'initialize' can be asked for once only")

  static let shutDown = ResponseError(
    code: .invalidRequest, message: "after 'shutdown' only 'exit' is left")

  static let cancelled = ResponseError(
    code: .requestCancelled, message: "the client cancelled the request")

  static let outOfStep = ResponseError(
    code: .contentModified,
    message: "a change of the document was lost; save it, or close and open it again")

  static func outOfStep(_ name: String) -> ResponseError {
    failed("a change of \(name) was lost, and the name may stand in it; save it and try again")
  }

  static func unknown(_ method: String) -> ResponseError {
    ResponseError(code: .methodNotFound, message: "there is no method '\(method)'")
  }

  static func parameters(of method: String) -> ResponseError {
    ResponseError(
      code: .invalidParams,
      message: "the parameters of '\(method)' are not as the protocol has them")
  }

  static func failed(_ message: String) -> ResponseError {
    ResponseError(code: .requestFailed, message: message)
  }
}
