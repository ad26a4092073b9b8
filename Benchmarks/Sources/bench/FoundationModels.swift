import Foundation
import LeatherbackRuntime

// The generated model once more, as Foundation's coders want it: synthesized `Codable`, open
// enumerations as `RawRepresentable` structs, all other members of the same types.

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
  var createdDate: Timestamp
  var environment: FoundationWord
}

struct FoundationMoney: Codable {
  var currencyCode: FoundationWord
  var amount: Decimal
}

struct FoundationWord: RawRepresentable, Codable {
  var rawValue: String
}
