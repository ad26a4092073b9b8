import Foundation

// The generated model once more, as Foundation's coders want it: synthesized `Codable`, open
// enumerations as `RawRepresentable` structs.

struct FoundationPaymentLink: Codable {
  var id: String
  var name: String
  var description: String
  var alias: String
  var link: URL
  var amountInfo: FoundationMoney
  var linkType: FoundationWord
  var amountType: FoundationWord?
  var supportEmail: String?
  var logo: String?
  var status: FoundationWord
  var createdDate: String
  var environment: FoundationWord
}

struct FoundationMoney: Codable {
  var currencyCode: FoundationWord
  var amount: Decimal
}

struct FoundationWord: RawRepresentable, Codable {
  var rawValue: String
}
