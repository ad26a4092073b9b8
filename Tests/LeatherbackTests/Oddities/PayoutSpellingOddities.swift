import Leatherback
import Testing

@Suite("Oddities of payouts: spelling")
struct PayoutSpellingOddities {
  @Test("oddity O-3: the misspelt name goes out, the right one is written in Swift")
  func misspeltName() throws {
    let destination = Payout.usdInternational(intermediary: "026073150")
    #expect(destination.intermediaryBankRoutingNumber == "026073150")
    let members = try Wire.members(of: Payout.transfer(to: .usdInternational(destination)))
    #expect(members["intermidiaryBankRoutingNumber"] == "026073150")
    #expect(members["intermediaryBankRoutingNumber"] == nil)
  }

  @Test("oddity O-5: SendR's metaData has a capital D, in both directions")
  func metaData() async throws {
    let members = try Wire.members(of: Payout.initiate(to: Payout.nairaBeneficiary))
    guard case .object(let beneficiary)? = members["beneficiary"] else {
      Issue.record("beneficiary is no object")
      return
    }
    #expect(beneficiary["metaData"] != nil)
    #expect(beneficiary["metadata"] == nil)
    #expect(beneficiary["Metadata"] == nil)
    let transaction = try await Wire.answer(
      to: .sendR.retrieve(reference: LookupReference("shp-ORDER7")),
      Payout.transaction(metaData: #"{"SessionId":"1"}"#))
    #expect(transaction.beneficiary.metaData.sessionID == "1")
  }

  @Test(
    "oddity O-6: the payment method of a record is read under both of its names",
    arguments: ["beneficiaryPaymentMethod", "beneficiaryPaymentMethodType"])
  func paymentMethod(name: String) async throws {
    let text = Payout.record(
      ["beneficiaryPaymentMethodType": nil], more: #","\#(name)":"SortCode""#)
    let payout = try await Wire.answer(
      to: .payouts.retrieve(reference: LookupReference("Bd47-ORDER7")), Specimen.result(text))
    #expect(payout?.beneficiaryPaymentMethodType == .sortCode)
  }

  @Test("oddity O-7: acronyms have any case on the wire and one rule in Swift")
  func acronyms() throws {
    let members = try Wire.members(of: Payout.transfer(to: .inr(Payout.inr())))
    #expect(
      Set(members.keys) == [
        "currencyCode", "paymentMethodType", "paymentMethodValue", "remittersInfo", "amount",
        "narration", "tenantReference", "transferPurpose", "beneficiaryAccountName",
        "beneficiaryAccountNumber", "beneficiaryFirstName", "beneficiaryLastName",
        "beneficiaryType", "beneficiaryContactNo", "beneficiaryAddress", "beneficiaryCity",
        "beneficiaryState", "beneficiaryZIP", "beneficiaryCountryIso", "beneficiaryIDType",
        "beneficiaryIDNumber", "beneficiaryIDIssueDate", "beneficiaryIDExpiryDate",
        "beneficiaryPIN",
      ])
    guard case .object(let remitter)? = members["remittersInfo"] else {
      Issue.record("remittersInfo is no object")
      return
    }
    #expect(
      Set(remitter.keys) == [
        "remitterFullName", "remitterType", "remitterAddress", "remitterCountryIso",
        "remitterDateOfBirth", "remitterPhoneNumber", "remitterIDType", "remitterID",
        "remitterIDIssueDate", "remitterIDExpiryDate",
      ])
  }

  @Test("oddity O-7: SendR has another acronym in another case beside the first")
  func acronymsOfSendR() throws {
    let keys = try metaData(of: Payout.rupeeBeneficiary).keys
    #expect(Set(keys).isSuperset(of: ["beneficiaryIDType", "beneficiaryIdNumber"]))
    #expect(keys.contains("remitterCountryIso2"))
  }

  @Test(
    "oddity O-8: one fact has two names, and each call sends its own",
    arguments: [
      ("beneficiaryFirstname", "beneficiaryFirstName"),
      ("beneficiaryLastname", "beneficiaryLastName"),
      ("beneficiaryIdNumber", "beneficiaryIDNumber"),
      ("beneficiaryPhoneNumber", "beneficiaryContactNo"),
      ("beneficiaryCountry", "beneficiaryCountryIso"),
    ])
  func beneficiaryNames(sendR: String, transfer: String) throws {
    let metaData = try metaData(of: Payout.rupeeBeneficiary)
    let members = try Wire.members(of: Payout.transfer(to: .inr(Payout.inr())))
    #expect(metaData[sendR] != nil && metaData[transfer] == nil)
    #expect(members[transfer] != nil && members[sendR] == nil)
  }

  @Test("oddity O-8: the remitter is flat, with words, in SendR; nested, with a letter, elsewhere")
  func remitter() throws {
    let metaData = try metaData(of: Payout.rupeeBeneficiary)
    #expect(metaData["remitterFullname"] == "A B")
    #expect(metaData["remitterType"] == "Individual")
    #expect(metaData["remitterPhoneNumber"] == "440000000")
    #expect(metaData["remittersInfo"] == nil)
    let members = try Wire.members(of: Payout.transfer(to: .inr(Payout.inr())))
    guard case .object(let remitter)? = members["remittersInfo"] else {
      Issue.record("remittersInfo is no object")
      return
    }
    #expect(remitter["remitterFullName"] == "A B")
    #expect(remitter["remitterType"] == "I")
    #expect(remitter["remitterPhoneNumber"] == 9_100_000_000)
  }

  private func metaData(of beneficiary: SendRBeneficiary) throws -> [String: JSONValue] {
    let members = try Wire.members(of: Payout.initiate(to: beneficiary))
    guard case .object(let object)? = members["beneficiary"],
      case .object(let metaData)? = object["metaData"]
    else { return [:] }
    return metaData
  }
}
