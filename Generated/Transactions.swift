// Generated from schema/transactions.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

extension APIRequest {
  /// Payments after their start, found by their reference.
  ///
  /// Source: p:2850817. Schema: `schema/transactions.yaml`, `resource`.
  public static var transactions: TransactionsRequests { TransactionsRequests() }
}

/// Payments after their start, found by their reference.
///
/// Source: p:2850817. Schema: `schema/transactions.yaml`, `resource`.
public struct TransactionsRequests: Sendable {
  /// Asks for the state of a payment. Pages name the step; path and answer are known from one
  /// client alone. Ask it when an answer got lost, and when a webhook arrives, because no page
  /// tells how to verify one.
  ///
  /// `GET /api/payment/transactions/{reference}`. Sending it again does no harm.
  ///
  /// Source: p:2850817, p:201719866, sdk-flutter (observed). It was seen but is promised nowhere,
  /// so it may change without notice. Schema: `schema/transactions.yaml`, `endpoints.retrieve`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `ValidationFailed`,
  /// `BusinessRuleFailed`, `BadRequest` and `CallFailed`.
  ///
  /// - Parameters:
  ///   - reference: Reference of the payment: `paymentItem.reference` of its initiation. Example:
  ///     `TICKETS000118`.
  public func retrieve(reference: String) -> APIRequest<Transaction> {
    var request = APIRequest<Transaction>(.transactionsRetrieve)
    request.setPath("reference", reference)
    return request
  }
}

/// A payment and its state.
///
/// Source: sdk-flutter (observed). It was seen but is promised nowhere, so it may change without
/// notice. Schema: `schema/transactions.yaml`, `types.Transaction`.
public struct Transaction: Sendable, Equatable {
  /// The service's own reference.
  ///
  /// Schema: `schema/transactions.yaml`, `types.Transaction.fields.paymentReference`.
  public var paymentReference: String?

  /// Amount with its currency; an object here, a number where the payment is initiated.
  ///
  /// Schema: `schema/transactions.yaml`, `types.Transaction.fields.amount`.
  public var amount: Money

  /// State of the payment.
  ///
  /// Schema: `schema/transactions.yaml`, `types.Transaction.fields.paymentStatus`.
  public var paymentStatus: TransactionStatus

  /// Creates a value with the given members.
  public init(paymentReference: String? = nil, amount: Money, paymentStatus: TransactionStatus) {
    self.paymentReference = paymentReference
    self.amount = amount
    self.paymentStatus = paymentStatus
  }
}

/// State of a payment, as a number whose meanings no source gives; the words of an initiation, of
/// finalizing and of webhooks are other alphabets. Write down the numbers that you see for known
/// payments in test mode. Until you know them, compare reference, amount and currency with what you
/// asked for, and look into the dashboard before you deliver: a webhook's words are a hint only.
/// The service may send values that are not listed here.
///
/// Source: sdk-flutter (observed). It was seen but is promised nowhere, so it may change without
/// notice. Schema: `schema/transactions.yaml`, `types.TransactionStatus`.
public struct TransactionStatus: OpenEnum, Hashable {
  /// Number on the wire.
  public let rawValue: Int

  /// Creates a value of any kind, listed or not.
  public init(rawValue: Int) { self.rawValue = rawValue }
}

extension Transaction: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    paymentReference = try object.stringIfPresent("paymentReference")
    amount = try object.value("amount")
    paymentStatus = try object.value("paymentStatus")
  }

  public func write(members writer: inout JSONWriter) {
    writer.stringIfPresent("paymentReference", paymentReference)
    writer.value("amount", amount)
    writer.value("paymentStatus", paymentStatus)
  }
}

extension Endpoint {
  static let transactionsRetrieve = Endpoint(
    "transactions.retrieve",
    .get,
    "/api/payment/transactions/{reference}",
    server: .laas,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self],
    response: Transaction.self
  )
}
