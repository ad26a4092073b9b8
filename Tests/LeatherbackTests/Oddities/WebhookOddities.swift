import Leatherback
import Testing

@Suite("Oddities of webhooks")
struct WebhookOddities {
  @Test(
    "oddity 21: the name of an event tells no success from a failure, the payment's state does",
    arguments: [("Successful", true), ("Failed", false)])
  func success(word: String, isSuccess: Bool) throws {
    let event = try Self.payment(#""PaymentStatus":"\#(word)""#)
    #expect(event.event == .paymentSuccessful)
    guard case .payment(let payment) = event.data else {
      Issue.record("\(event) is about no payment")
      return
    }
    #expect((payment.paymentStatus == .successful) == isSuccess)
    #expect((payment.paymentStatus == .failed) == !isSuccess)
  }

  @Test("oddity 21: the name of an event tells no payment from a payout, the data's members do")
  func kinds() throws {
    let payment = try Self.payment(#""PaymentStatus":"Successful""#)
    let payout = try Self.event(
      #"{"Reference":"P1","WebhookEventType":"PayOutFundTransferCompleted"}"#)
    #expect(payment.event == payout.event)
    guard case .payment = payment.data, case .payout = payout.data else {
      Issue.record("\(payment) and \(payout) are not told apart")
      return
    }
  }

  @Test(
    "oddity 22: the words for channels are those of events, not of the API",
    arguments: ["Card", "Transfer", "Account", "PayByTransfer"])
  func channels(word: String) throws {
    let event = try Self.payment(#""PaymentStatus":"Successful","ChannelType":"\#(word)""#)
    guard case .payment(let payment) = event.data else {
      Issue.record("\(event) is about no payment")
      return
    }
    #expect(payment.channelType?.rawValue == word)
    #expect(Self.knownChannels.contains { $0 == payment.channelType } == (word != "PayByTransfer"))
  }

  @Test("oddity 4: the state of a payment is a capitalized word in events, and in no other case")
  func states() throws {
    for word in ["SUCCESSFUL", "successful", "INITIATED"] {
      let event = try Self.payment(#""PaymentStatus":"\#(word)""#)
      guard case .payment(let payment) = event.data else {
        Issue.record("\(event) is about no payment")
        return
      }
      #expect(payment.paymentStatus != .successful)
      #expect(payment.paymentStatus.rawValue == word)
    }
  }

  @Test("oddity 7: what is metaData in the API is Metadata in events, and null for the API's own")
  func metadata() throws {
    let link = try Self.payment(#""PaymentStatus":"Failed","Metadata":{"alias":"y3dumte"}"#)
    let own = try Self.payment(#""PaymentStatus":"Failed","Metadata":null"#)
    let other = try Self.payment(#""PaymentStatus":"Failed","metaData":{"alias":"y3dumte"}"#)
    #expect(try Self.payment(in: link).metadata?.alias == "y3dumte")
    #expect(try Self.payment(in: own).metadata == nil)
    #expect(try Self.payment(in: other).metadata == nil)
  }

  @Test("oddity 8: the reference is Reference in events, and leads to the state of the payment")
  func reference() throws {
    let payment = try Self.payment(in: Self.payment(#""PaymentStatus":"Successful""#))
    #expect(payment.confirmation.path == "/api/payment/transactions/ORDER7")
    #expect(payment.confirmation.method == .get)
  }

  @Test("oddity O-41: a payout is told by WebhookEventType alone, whatever the event is called")
  func nestedDiscriminator() throws {
    for name in ["PaymentSuccessful", "PayoutFailed"] {
      let both = try Self.event(
        #"{"Reference":"P1","WebhookEventType":"New","PaymentStatus":"Successful"}"#, name: name)
      guard case .payout(let payout) = both.data else {
        Issue.record("\(both) is about no payout")
        return
      }
      #expect(payout.webhookEventType.rawValue == "New")
      #expect(payout.additionalMembers == ["PaymentStatus": "Successful"])
    }
    // Null is as good as absent.
    let payment = try Self.payment(#""WebhookEventType":null,"PaymentStatus":"Failed""#)
    #expect(try Self.payment(in: payment).paymentStatus == .failed)
  }

  @Test("oddity O-41: a payout is confirmed by its look-up, with its reference as it came")
  func confirmedPayout() throws {
    let event = try Self.event(
      #"{"Reference":"Bd47-A/1","WebhookEventType":"PayOutFundTransferCompleted"}"#)
    guard case .payout(let payout) = event.data else {
      Issue.record("\(event) is about no payout")
      return
    }
    #expect(
      payout.confirmation.path
        == "/Payout/Disbursement/Payout/FetchTransactionbyReference/Bd47-A%2F1")
  }

  @Test(
    "oddity O-42: the name of an event may have a blank, and what nobody knows is kept as it came",
    arguments: ["Account Approved", "AccountApproved", "Payment Failed"])
  func unknownEvents(name: String) throws {
    let event = try WebhookEvent(
      webhook: Array(#"{"Event":"\#(name)","Data":{"AccountId":"7","N":[1]},"Attempt":2}"#.utf8))
    #expect(event.event == WebhookEventName(rawValue: name))
    #expect(event.event != .paymentSuccessful)
    #expect(event.data == .other(["AccountId": "7", "N": [1]]))
    #expect(event.additionalMembers == ["Attempt": 2])
  }

  @Test("oddity O-5: metaData of the API is Metadata in events, each kept under its own name")
  func keptSpelling() throws {
    let event = try Self.payment(#""PaymentStatus":"Failed","metaData":{"a":"b"}"#)
    #expect(try Self.payment(in: event).additionalMembers == ["metaData": ["a": "b"]])
  }

  static let knownChannels: [WebhookData.Payment.ChannelType] = [.card, .transfer, .account]

  static func event(_ data: String, name: String = "PaymentSuccessful") throws -> WebhookEvent {
    try WebhookEvent(webhook: Array(#"{"Event":"\#(name)","Data":\#(data)}"#.utf8))
  }

  static func payment(_ members: String) throws -> WebhookEvent {
    try event(#"{"Reference":"ORDER7","Amount":300,"Currency":"NGN",\#(members)}"#)
  }

  static func payment(in event: WebhookEvent) throws -> WebhookData.Payment {
    guard case .payment(let payment) = event.data else {
      throw NoPayment()
    }
    return payment
  }

  private struct NoPayment: Error {}
}
