import Leatherback

/// Checks an amount, starts a payment and asks for its state.
///
/// The requests are real HTTP; the server stands in for the service, on your own machine. With a key
/// of your own in test mode, leave `configuration` out and the same calls go to Leatherback.
@main
struct Quickstart {
  static func main() async throws {
    let service = try await StandIn.start()
    let client = try LeatherbackClient(
      secretKey: "sk_test_quickstart",
      configuration: .init(address: ServerAddress(service.baseURL)))

    let price = Money(currencyCode: .gbp, amount: 20)
    let validation = try await client.send(
      .payments.validate(amount: price, channels: [.card, .payByAccount]))
    print("can be paid by:", validation.channels.map(\.name).joined(separator: ", "))

    let payment = try await client.send(
      .payments.initiate(
        method: .payByAccount(
          .init(
            currency: .gbp, reference: "ORDER0007",
            metaData: .init(returnURL: try StandIn.shop, redirect: true))),
        amount: price.amount,
        userInformation: UserInformation(
          firstName: "Ada", lastName: "Obi", emailAddress: "ada@example.com",
          phone: "07000000000")))
    print("payment:", payment.paymentStatus.rawValue)
    if let page = payment.paymentItem?.metaData?.authURL { print("send the customer to:", page) }

    let state = try await client.send(.transactions.retrieve(reference: "ORDER0007"))
    let amount = state.amount
    print("state \(state.paymentStatus.rawValue) of", amount.amount, amount.currencyCode.rawValue)

    do {
      _ = try await client.send(.transactions.retrieve(reference: "NOSUCHORDER"))
    } catch {
      print("refused:", error)
    }
    try await service.stop()
  }
}
