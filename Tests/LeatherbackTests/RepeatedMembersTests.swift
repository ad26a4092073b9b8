import Foundation
import Leatherback
import Testing

@Suite("Members that stand twice")
struct RepeatedMembersTests {
  @Test("an unknown payment method cannot send a second amount")
  func secondAmount() {
    let request: APIRequest = .payments.initiate(
      method: .other(["channel": "Wallet", "amount": 999]), amount: 20, userInformation: customer)
    #expect(request.violations.map(\.rule) == ["no member twice"])
  }

  @Test("an unknown payment method with members of its own is sent as it is")
  func ownMembers() {
    let request: APIRequest = .payments.initiate(
      method: .other(["channel": "Wallet", "wallet": "W-1"]), amount: 20,
      userInformation: customer)
    #expect(request.violations == [])
  }

  private let customer = UserInformation(
    firstName: "Ada", lastName: "Example", emailAddress: "ada@example.com", phone: "07700900118")
}
