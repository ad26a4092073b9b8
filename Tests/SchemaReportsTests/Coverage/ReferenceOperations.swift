/// All operations that any source names, by their number in the list from which the schema was
/// written. The list is data of its own on purpose: what the schema says is held against it.
struct ReferenceOperation: Sendable {
  /// How the operation is known.
  enum Form: Sendable, Equatable {
    /// By method and path, letter for letter; one of them if several were seen.
    case call([String])

    /// By an address that a browser opens.
    case page

    /// By what the service sends to the merchant.
    case webhook

    /// By name only; so many of them.
    case name(count: Int)
  }

  let section: String
  let title: String
  let form: Form

  static let all = payments + payouts

  /// Numbers that the schema has not come to yet. Whoever describes one takes it out here.
  static let awaited: Set<String> = []

  private static let payments = [
    call("payments 3.1", "Validate Payment", "POST /api/payment/pay/validate"),
    call("payments 3.2", "Initiate Payment", "POST /api/payment/pay/initiate"),
    call("payments 3.3", "Finalize Payment", "POST /api/payment/pay/Finalize"),
    call("payments 3.4", "Get 3-D Secure page", "GET /api/payment/pay/get-auth-3ds"),
    call(
      "payments 3.5", "Get Transaction Status", "GET /api/payment/transactions/{reference}"),
    call("payments 3.6", "Create Payment Link", "POST /api/payment/payment-link"),
    call("payments 3.7", "Get all Payment Links", "GET /api/payment/payment-link/"),
    call("payments 3.8", "Get unique Payment Link", "GET /api/payment/payment-link/{id}"),
    call(
      "payments 3.9", "Get Payment Link by Alias",
      "GET /api/payment/payment-link/by-alias/{alias}"),
    call(
      "payments 3.10", "Get all transactions of a Payment Link",
      "GET /api/payment/payment-link/{id}/transactions"),
    name("payments 3.11", "Refund Payment"),
    ReferenceOperation(section: "payments 6", title: "Events about payments", form: .webhook),
    ReferenceOperation(section: "payments 7.1", title: "Redirect checkout", form: .page),
    ReferenceOperation(section: "payments 7.2", title: "Popup checkout", form: .page),
  ]

  private static let payouts = [
    call("payouts 3.1.1", "SendR currencies", "GET /payout/Disbursement/SendR/currencies"),
    call("payouts 3.1.2", "SendR rate", "GET /payout/Disbursement/SendR/rate"),
    call(
      "payouts 3.1.3", "SendR payment methods", "GET /Payout/Disbursement/SendR/payment-methods"),
    call("payouts 3.1.4", "Initiate SendR payout", "POST /Payout/Disbursement/SendR/Initiate"),
    call(
      "payouts 3.1.5", "Get SendR transaction",
      "GET /payout/Disbursement/SendR/transactions/{reference}"),
    call(
      "payouts 3.2.1", "Single fund transfer", "POST /payout/disbursement/payout/fundTransfer"),
    name("payouts 3.2.2", "Bulk fund transfer"),
    call(
      "payouts 3.2.3", "Fetch one payout",
      "GET /Payout/Disbursement/Payout/FetchTransactionbyReference/{txnRef}"),
    call(
      "payouts 3.2.4", "Fetch a batch",
      "GET /Payout/Disbursement/Payout/FetchTransactionsbyBatch/{batchRef}"),
    call("payouts 3.2.5", "List payouts", "GET /Payout/Disbursement/Payout/FetchPayoutTxns"),
    call("payouts 3.3.1", "Register as a provider", "POST /api/account/registration"),
    call("payouts 3.3.2", "Client token", "POST /auth/token"),
    call("payouts 3.3.3", "Create consent", "POST /api/v1/consent/create"),
    ReferenceOperation(
      section: "payouts 3.3.4", title: "User authorisation in a browser", form: .page),
    call("payouts 3.3.5", "Exchange the authorization code", "POST /auth/token"),
    call(
      "payouts 3.3.6", "List accounts", "GET /accounts",
      "GET /transactions/api/v1/account/get-customer-accounts"),
    name("payouts 3.3.7", "Account details, balances, beneficiaries", count: 3),
    name(
      "payouts 3.4", "Name enquiry, bank list, document upload, account creation, payout balance",
      count: 5),
    ReferenceOperation(section: "payouts 6", title: "Events about payouts", form: .webhook),
  ]

  private static func call(
    _ section: String, _ title: String, _ requests: String...
  ) -> ReferenceOperation {
    ReferenceOperation(section: section, title: title, form: .call(requests))
  }

  private static func name(
    _ section: String, _ title: String, count: Int = 1
  ) -> ReferenceOperation {
    ReferenceOperation(section: section, title: title, form: .name(count: count))
  }
}
