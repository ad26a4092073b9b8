import Foundation
import Leatherback
import Testing

@Suite("Oddities of payouts: values")
struct PayoutValueOddities {
  @Test(
    "oddity O-13: a telephone number is a number or a text, and goes out as it is given",
    arguments: [
      (9_100_000_001, "9100000001"), ("0091800", #""0091800""#), ("+91 98", #""+91 98""#),
    ] as [(StringOrInteger, String)])
  func telephones(number: StringOrInteger, onWire: String) throws {
    let body = try Wire.body(
      of: Payout.transfer(to: .inr(Payout.inr(phone: number, contact: number))))
    #expect(body.contains(#""beneficiaryContactNo":\#(onWire)"#))
    #expect(body.contains(#""remitterPhoneNumber":\#(onWire)"#))
    guard case .inr(let read) = try Wire.read(PayoutDestination.self, body) else {
      Issue.record("what was written is read as another currency")
      return
    }
    #expect(read.beneficiaryContactNumber == number)
    #expect(read.remitter.idNumber == "0123")
  }

  @Test(
    "oddity O-13: the number of a document is a text, or a number as it is given",
    arguments: [(2_210_047, "2210047"), ("0123", #""0123""#)] as [(StringOrInteger, String)])
  func documents(number: StringOrInteger, onWire: String) throws {
    var rupees = Payout.inr()
    rupees.remitter.idNumber = number
    let body = try Wire.body(of: Payout.transfer(to: .inr(rupees)))
    #expect(body.contains(#""remitterID":\#(onWire),"#))
  }

  @Test("oddity O-13: the telephone number of a Pakistani beneficiary may be null")
  func nullTelephone() throws {
    let none = try Wire.members(of: Payout.transfer(to: .pkr(Payout.pkr())))
    #expect(none["beneficiaryContactNo"] == .null)
    let given = try Wire.members(of: Payout.transfer(to: .pkr(Payout.pkr(contact: 92))))
    #expect(given["beneficiaryContactNo"] == 92)
  }

  @Test("oddity O-14: an amount is an integer or a fraction, exact, from 1.00, with two decimals")
  func amounts() throws {
    let amounts: [(Decimal, String)] = [
      (1, "1"), (1200, "1200"), (Decimal(sign: .plus, exponent: -2, significand: 6499), "64.99"),
      (Decimal(sign: .plus, exponent: -2, significand: 90_000_000_000_001), "900000000000.01"),
    ]
    for (amount, onWire) in amounts {
      let request = Payout.transfer(amount: amount)
      #expect(request.violations == [])
      #expect(try Wire.body(of: request).contains(#""amount":\#(onWire),"#))
    }
    let wrong: [(Decimal, String)] = [
      (Decimal(sign: .plus, exponent: -2, significand: 99), "amount: at least 1.00"),
      (Decimal(sign: .plus, exponent: -3, significand: 1001), "amount: at most 2 decimal places"),
    ]
    for (amount, violation) in wrong {
      #expect(Payout.transfer(amount: amount).violations.map(\.description) == [violation])
    }
  }

  @Test("oddity O-15: a state is a word, and the numbers of old samples are kept as their digits")
  func numbersForWords() async throws {
    let request: APIRequest = .sendR.retrieve(reference: LookupReference("shp-ORDER7"))
    let new = try await Wire.answer(to: request, Payout.transaction())
    #expect(new.status == .successful)
    #expect(new.beneficiary.paymentMethodType == .bankCode)
    let old = try await Wire.answer(to: request, Payout.transaction(status: "0", method: "0"))
    #expect(old.status.rawValue == "0")
    #expect(old.beneficiary.paymentMethodType.rawValue == "0")
    #expect(old.status != .successful)
  }

  @Test("oddity O-22: the word None, an empty text and null are three things in one record")
  func nothingInThreeWays() async throws {
    let page = try await Wire.answer(
      to: .payouts.list(),
      Payout.list(
        Payout.record([
          "debitAccountNumber": "null", "debitAccountName": "null", "payoutType": #""None""#,
          "tenantReference": #""""#, "beneficiaryPaymentMethodType": #""None""#,
          "beneficiaryPaymentMethodValue": "null",
        ])))
    let record = try #require(page.items.first)
    #expect(record.beneficiaryPaymentMethodType == .noMethod)
    #expect(record.beneficiaryPaymentMethodType.rawValue == "None")
    #expect(record.payoutType == .unspecified)
    #expect(record.tenantReference.rawValue == "")
    #expect(record.beneficiaryPaymentMethodValue == nil)
    #expect(record.debitAccountNumber == nil)
    #expect(record.debitAccountName == nil)
  }

  @Test(
    "oddity O-35: times have six or seven digits and no zone, or three digits and a Z",
    arguments: [
      ("2023-12-04T10:48:51.434333", 1_701_686_931, 434_333_000),
      ("2023-10-19T00:04:05.5111377", 1_697_673_845, 511_137_700),
      ("2023-06-11T08:20:14.117Z", 1_686_471_614, 117_000_000),
    ])
  func times(text: String, seconds: Int64, nanoseconds: Int) async throws {
    let transaction = try await Wire.answer(
      to: .sendR.retrieve(reference: LookupReference("shp-ORDER7")),
      Payout.transaction(created: text))
    let page = try await Wire.answer(
      to: .payouts.list(),
      Payout.list(Payout.record(more: #","transactionDate":"\#(text)""#)))
    for time in [transaction.creationTime, try #require(page.items.first?.transactionDate)] {
      #expect(time.seconds == seconds)
      #expect(time.nanoseconds == nanoseconds)
      #expect(time.description == text)
    }
  }

  @Test("oddity O-35: days have no time, and nothing but a day is one")
  func days() throws {
    let body = try Wire.body(of: Payout.transfer(to: .inr(Payout.inr())))
    #expect(body.contains(#""remitterDateOfBirth":"1990-01-31""#))
    #expect(CalendarDate("1990-01-31T00:00:00") == nil)
    #expect(CalendarDate("31-01-1990") == nil)
  }
}
