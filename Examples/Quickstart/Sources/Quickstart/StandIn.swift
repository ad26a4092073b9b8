import Foundation
import LoopbackServer

/// Answers as the service does, for one order.
enum StandIn {
  /// Where the customer returns to.
  static var shop: URL {
    get throws {
      guard let url = URL(string: "https://shop.example/return") else { throw URLError(.badURL) }
      return url
    }
  }

  static func start() async throws -> LoopbackServer {
    try await LoopbackServer.start { request in
      guard request.values(of: "X-Api") == ["sk_test_quickstart"] else {
        return answer("{}", status: 401)
      }
      switch (request.method, request.path) {
      case ("POST", "/api/payment/pay/validate"): return answer(validation)
      case ("POST", "/api/payment/pay/initiate"): return answer(payment)
      case ("GET", "/api/payment/transactions/ORDER0007"): return answer(state)
      default: return answer(unknown)
      }
    }
  }

  private static func answer(_ json: String, status: Int = 200) -> ServedAnswer {
    ServedAnswer(status: status, body: Array(json.utf8))
  }

  private static let validation = """
    {"value": {"isValid": true, "channels": [
      {"id": "a470390f-4d10-4a9b-922b-8fd960b4b595", "name": "PayByAccount",
       "alias": "PayByAccount", "description": null}]},
     "isSuccess": true, "error": "", "message": "Request Successful"}
    """

  private static let payment = """
    {"value": {"paymentStatus": "INITIATED", "requiresAction": true,
      "message": "Payment Initiated Successfully", "bankAuthURL": null,
      "paymentItem": {"channel": "PayByAccount", "totalAmount": 20, "amount": 20, "fees": 0,
        "reference": "ORDER0007", "paymentReference": "LB0000000001",
        "metaData": {"AuthUrl": "https://bank.example/approve?lb_reference=ORDER0007"}}},
     "isSuccess": true, "error": "", "message": "Request Successful"}
    """

  private static let state = """
    {"value": {"paymentReference": "LB0000000001",
      "amount": {"currencyCode": "GBP", "amount": 20}, "paymentStatus": 1},
     "isSuccess": true, "error": "", "message": "Request Successful"}
    """

  private static let unknown = """
    {"isSuccess": false, "error": "No transaction was found", "message": null, "detail": null}
    """
}
