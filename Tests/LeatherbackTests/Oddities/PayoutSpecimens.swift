import Foundation
import Leatherback

/// Small payouts and answers about them that single members are changed in.
enum Payout {
  static let day: CalendarDate = {
    guard let day = CalendarDate(year: 1990, month: 1, day: 31) else {
      preconditionFailure("January has 31 days")
    }
    return day
  }()
  static let reference: PayoutReference = "ORDER7"

  /// One destination of each kind, with as little as its kind allows.
  static let destinations: [PayoutDestination] = [
    .ngn(ngn()), .gbp(gbp), .usdLocal(usdLocal()), .usdInternational(usdInternational()),
    .inr(inr()), .pkr(pkr()), .etb(etb),
  ]

  static func ngn(country: String = "NG") -> PayoutDestination.NGN {
    .init(
      beneficiaryAccountName: "A B", beneficiaryAccountNumber: "0112345678", bankCode: "999998",
      beneficiaryCountryISO: country)
  }

  static let gbp = PayoutDestination.GBP(
    beneficiaryAccountName: "A B", beneficiaryAccountNumber: "00008245", sortCode: "040691",
    beneficiaryCountryISO: "GB")

  static func usdLocal(routingNumber: String = "021000021") -> PayoutDestination.USDLocal {
    .init(
      beneficiaryAccountName: "A B", beneficiaryAccountNumber: "0112345678",
      routingNumber: routingNumber, beneficiaryCountryISO: "US")
  }

  static func usdInternational(
    bic: String = "CHASUS33", intermediary: String = "026073150"
  ) -> PayoutDestination.USDInternational {
    .init(
      beneficiaryAccountName: "A B", beneficiaryAccountNumber: "0112345678", bic: bic,
      intermediaryBankRoutingNumber: intermediary, beneficiaryCountryISO: "US")
  }

  static func inr(
    phone: StringOrInteger = 9_100_000_000, contact: StringOrInteger = 9_100_000_001,
    account: String = "100200300", address: String = "1 Road"
  ) -> PayoutDestination.INR {
    .init(
      remitter: .init(
        fullName: "A B", kind: .individual, address: address, countryISO: "GB", dateOfBirth: day,
        phoneNumber: phone, idType: .driver, idNumber: "0123", idIssueDate: day,
        idExpiryDate: day),
      beneficiaryAccountName: "C D", beneficiaryAccountNumber: account,
      beneficiaryFirstName: "C", beneficiaryLastName: "D", beneficiaryType: .individual,
      beneficiaryContactNumber: contact, ifsc: "UTIB0000327",
      transferPurpose: .nonResidentFamily, beneficiaryAddress: "2 Road", beneficiaryCity: "X",
      beneficiaryState: "Y", beneficiaryZIP: "1212", beneficiaryCountryISO: "IN",
      beneficiaryIDType: .dateOfBirth, beneficiaryIDNumber: "456", beneficiaryIDIssueDate: day,
      beneficiaryIDExpiryDate: day)
  }

  static func pkr(contact: StringOrInteger? = nil) -> PayoutDestination.PKR {
    .init(
      remitter: .init(
        firstName: "A", kind: .individual, address: "1 Road", countryISO: "GB", dateOfBirth: day,
        phoneNumber: "440000000", idType: .driver, idNumber: "0123", idIssueDate: day,
        idExpiryDate: day),
      beneficiaryAccountName: "C D", beneficiaryAccountNumber: "0092102010088604",
      beneficiaryFirstName: "C", beneficiaryLastName: "D", bankCode: "MIB",
      beneficiaryAddress: "2 Road", beneficiaryCountryISO: "PK",
      beneficiaryContactNumber: contact)
  }

  static let etb = PayoutDestination.ETB(
    remitter: .init(
      firstName: "A", lastName: "B", kind: .individual, address: "1 Road", countryISO: "GBR",
      dateOfBirth: day, phoneNumber: "440000000", idType: .passport, idNumber: "0123",
      idIssueDate: day, idExpiryDate: day),
    beneficiaryAccountName: "C D", beneficiaryAccountNumber: "1000", beneficiaryType: .corporate,
    beneficiaryContactNumber: "251", beneficiaryAddress: "2 Road", beneficiaryIDType: .passport,
    beneficiaryIDIssueDate: day, beneficiaryIDExpiryDate: day)

  static func transfer(
    to destination: PayoutDestination = .gbp(gbp), amount: Decimal = 20,
    narration: String = "Lunch"
  ) -> APIRequest<AcceptedTransfer> {
    .payouts.transfer(
      to: destination, amount: amount, narration: narration, tenantReference: reference)
  }

  static func initiate(to beneficiary: SendRBeneficiary) -> APIRequest<InitiatedSendR> {
    .sendR.initiate(
      rateID: "3b0c7a52-0000-4000-8000-000000000001", reference: reference,
      senderCurrencyCode: .gbp, amount: 25, beneficiary: beneficiary)
  }

  static let nairaBeneficiary = SendRBeneficiary.ngn(
    .init(
      countryCode: "NGA", bankCode: "000023",
      metaData: .init(beneficiaryAccountNumber: "0112345678", beneficiaryAccountName: "A B")))

  static let rupeeBeneficiary = SendRBeneficiary.inr(
    .init(
      countryCode: "IN", ifsc: "UTIB0000327",
      metaData: .init(
        transferPurpose: .nonResidentFamily, beneficiaryAccountNumber: "100200300",
        beneficiaryFirstName: "C", beneficiaryLastName: "D", beneficiaryAddress: "2 Road",
        beneficiaryCountry: "IN", beneficiaryPhoneNumber: "9100000001",
        beneficiaryIDType: .dateOfBirth, beneficiaryIDNumber: "456", beneficiaryIDIssueDate: day,
        beneficiaryIDExpiryDate: day, remitterFullName: "A B", remitterType: .individual,
        remitterAddress: "1 Road", remitterCountryISO2: "GB", remitterPhoneNumber: "440000000",
        remitterIDType: .passport, remitterID: "0123", remitterIDIssueDate: day,
        remitterIDExpiryDate: day)))

  static let accepted = Specimen.result(
    #"{"reference":"QWEXAMPLEA","tenantReference":"Bd47-ORDER7"}"#)
}

extension Payout {
  /// A record of a payout.
  ///
  /// - Parameters:
  ///   - changes: Members that are written in place of the usual ones, as JSON; `nil` leaves one out.
  ///   - more: Members behind the usual ones, with a comma before each.
  static func record(_ changes: [String: String?] = [:], more: String = "") -> String {
    let members: [(String, String)] = [
      ("batchId", #""0d7a2e95-6b1c-4f38-a5e0-92c4d81b73f6""#), ("debitAccountNumber", #""01""#),
      ("debitAccountName", #""Shop""#), ("beneficiaryAccountNumber", #""02""#),
      ("currencyCode", #""NGN""#), ("currencySymbol", #""""#), ("amount", "100"),
      ("narration", #""Lunch""#), ("status", #""Successful""#), ("previousBalance", "89860"),
      ("currentBalance", "89750"), ("payoutType", #""Debit""#),
      ("tenantReference", #""Bd47-ORDER7""#), ("paymentReference", #""QWEXAMPLEA""#),
      ("beneficiaryAccountName", #""A B""#), ("beneficiaryPaymentMethodType", #""BankCode""#),
      ("beneficiaryPaymentMethodValue", #""999998""#),
    ]
    let text = members.compactMap { name, value in
      (changes[name] ?? value).map { #""\#(name)":\#($0)"# }
    }
    return "{\(text.joined(separator: ","))\(more)}"
  }

  /// A list of records in its envelope.
  static func list(_ records: String, envelope: String = "") -> String {
    """
    {"value":{"pageData":{"pageNumber":2,"pageCount":51,"pageSize":2,"hasNextPage":true,\
    "hasPreviousPage":true,"firstItemOnPage":3,"lastItemOnPage":4,"totalItemCount":101},\
    "record":[\(records)]},"isSuccess":true\(envelope)}
    """
  }

  /// The state of a payout in another currency, in its envelope.
  static func transaction(
    status: String = #""Successful""#, method: String = #""BankCode""#, metaData: String = "{}",
    created: String = "2023-12-04T10:48:51.434333"
  ) -> String {
    Specimen.result(
      """
      {"rate":1151.9867,"midRate":1160,"reference":"shp-ORDER7","paymentReference":"AaaS-1",\
      "senderCurrencyCode":"USD","description":"d","amount":1.36,"status":\(status),\
      "beneficiary":{"currencyCode":"NGN","countryCode":"NGA","name":"A","email":"a@example.com",\
      "address":"1 Road","paymentMethodType":\(method),"paymentMethodValue":"000023",\
      "beneficiaryAmount":1566.7,"metaData":\(metaData)},"creationTime":"\(created)"}
      """)
  }
}
