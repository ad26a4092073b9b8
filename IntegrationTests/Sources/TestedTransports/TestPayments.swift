import Canary
import Foundation
public import HTTPTypes
public import Leatherback

/// The key that every request of these tests carries.
public let key = Canary.secretKey

/// A payment with the canaries' card.
public var cardPayment: APIRequest<InitiatedPayment> {
  .payments.initiate(
    method: .cardGBP(
      .init(
        narration: "Two tickets", reference: "ORDER0007",
        paymentRequestProps: CardProps(
          card: PaymentCard(
            number: SensitiveText(Canary.cardNumber), cvv: SensitiveText(Canary.securityCode),
            expMonth: 6, expYear: 2050)),
        metaData: [:])),
    amount: 20,
    userInformation: UserInformation(
      firstName: "Ada", lastName: "Obi", emailAddress: "ada@example.com", phone: "07000000000"))
}

/// A key in the field that the schema names, and what a client sends besides.
private let fields: HTTPFields = [
  .accept: "application/json", .contentType: "application/json",
  HTTPField.Name("X-Api")!: key,
]

extension ClientTransport {
  /// Sends a request to a port of this machine.
  ///
  /// - Parameter answerLimit: Bytes that the answer's body may have.
  public func send(
    _ method: HTTPRequest.Method = .get, toPort port: Int, path: String = "/",
    host: String = "http://127.0.0.1", body: String? = nil, answerLimit: Int = 1000
  ) async throws(TransportError) -> (head: HTTPResponse, body: String) {
    let parts = host.split(separator: ":", maxSplits: 1)
    let request = HTTPRequest(
      method: method, scheme: String(parts[0]), authority: parts[1].dropFirst(2) + ":\(port)",
      path: path, headerFields: fields)
    let answer = try await send(
      request, body: body.map { Array($0.utf8) }, answerLimit: answerLimit)
    return (answer.0, String(decoding: answer.1, as: UTF8.self))
  }
}

extension LeatherbackClient {
  /// A client for a server of this machine, with a transport of its own.
  public init(
    baseURL: String, over transport: TestedTransport, idleTimeout: Duration = .seconds(10),
    middlewares: [any ClientMiddleware] = []
  ) throws {
    var configuration = Configuration(address: try ServerAddress(baseURL))
    configuration.answerLimit = 50_000
    self.init(
      secretKey: try SecretKey(key), transport: transport.make(idleTimeout: idleTimeout),
      configuration: configuration, middlewares: middlewares)
  }

  /// Sends a request that moves money, and is never to be sent twice.
  public func pay() async throws(LeatherbackError) {
    _ = try await send(cardPayment)
  }

  /// Sends a request that only reads.
  public func look() async throws(LeatherbackError) {
    _ = try await send(.transactions.retrieve(reference: "ORDER0007"))
  }
}

extension LeatherbackError {
  /// The transport's error, when that is the cause.
  public var transportError: TransportError? {
    if case .transport(let error) = cause { error } else { nil }
  }
}

/// An answer that is whole, and keeps the connection open.
public let wholeAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
