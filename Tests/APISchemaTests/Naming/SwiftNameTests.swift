import Testing

@testable import APISchema

@Suite("Swift names")
struct SwiftNameTests {
  @Test(
    "a wire name becomes a member in small and a type in capital letters",
    arguments: [
      ("id", "id", "ID"),
      ("ID", "id", "ID"),
      ("customerId", "customerID", "CustomerID"),
      ("userIDs", "userIDs", "UserIDs"),
      ("customerIds", "customerIDs", "CustomerIDs"),
      ("bankAuthURL", "bankAuthURL", "BankAuthURL"),
      ("URLPath", "urlPath", "URLPath"),
      ("JSONPatch2", "jsonPatch2", "JSONPatch2"),
      ("ISO8601", "iso8601", "ISO8601"),
      ("transfer-info", "transferInfo", "TransferInfo"),
      ("bank_account__number", "bankAccountNumber", "BankAccountNumber"),
      ("page.number", "pageNumber", "PageNumber"),
      ("Pay By Account", "payByAccount", "PayByAccount"),
      ("PayByAccount", "payByAccount", "PayByAccount"),
      ("GBP", "gbp", "GBP"),
      ("usdLocal", "usdLocal", "USDLocal"),
      ("FAILED", "failed", "Failed"),
      ("address1Line", "address1Line", "Address1Line"),
      ("_id", "id", "ID"),
      ("kycZip", "kycZIP", "KYCZIP"),
      ("ids", "ids", "IDs"),
      ("class", "class", "Class"),
      ("paid", "paid", "Paid"),
      ("Idea", "idea", "Idea"),
      ("", "", ""),
      ("--", "", ""),
    ]
  )
  func rule(_ wireName: String, _ member: String, _ type: String) {
    #expect(SwiftName.member(wireName) == member)
    #expect(SwiftName.type(wireName) == type)
  }

  @Test("every acronym of the list is known in any case", arguments: Acronym.all.sorted())
  func acronym(_ word: String) {
    let capitalized = word.prefix(1) + word.dropFirst().lowercased()
    #expect(SwiftName.member("my\(capitalized)Name") == "my\(word)Name")
    #expect(SwiftName.member("\(word)Name") == "\(word.lowercased())Name")
  }

  @Test("a derived name is a fixed point of the rule", arguments: Acronym.all.sorted())
  func fixedPoint(_ word: String) {
    for name in ["first\(word)Last", "first\(word)s", word.lowercased(), "plain", "twoWords"] {
      #expect(SwiftName.member(name) == name)
      #expect(SwiftName.type(SwiftName.type(name)) == SwiftName.type(name))
    }
  }

  @Test(
    "a name that Swift cannot take is a problem",
    arguments: [
      ("", .member, .empty),
      ("3dSecure", .member, .digitFirst),
      ("user$", .member, .character("$")),
      ("straße", .member, .character("ß")),
      ("snake_case", .member, .character("_")),
      ("class", .case, .reserved),
      ("self", .parameter, .reserved),
      ("init", .endpoint, .reserved),
      ("Type", .type, .reserved),
      ("Error", .type, .hides),
      ("URL", .type, .hides),
      ("Page", .type, .hides),
      ("none", .case, .hides),
      ("other", .case, .hides),
      ("paymentLink", .type, .spelling("PaymentLink")),
      ("PaymentLinks", .resource, .spelling("paymentLinks")),
      ("Create", .endpoint, .spelling("create")),
    ] as [(String, SwiftName.Role, NameProblem)]
  )
  func problem(_ name: String, _ role: SwiftName.Role, _ problem: NameProblem) {
    #expect(SwiftName.problem(with: name, as: role) == problem)
  }

  @Test(
    "a good name is no problem",
    arguments: [
      ("paymentLinks", .resource), ("create", .endpoint), ("PaymentLink", .type), ("id", .member),
      ("none", .member), ("type", .member), ("cardGBP", .case), ("data", .parameter),
    ] as [(String, SwiftName.Role)]
  )
  func noProblem(_ name: String, _ role: SwiftName.Role) {
    #expect(SwiftName.problem(with: name, as: role) == nil)
  }

  @Test("a problem is explained in the author's words")
  func explanations() {
    #expect(
      NameProblem.character("ß").explanation(of: "straße")
        == "'straße' has a 'ß', and a Swift name holds letters A to Z and digits")
    #expect(
      NameProblem.character("\u{202E}").explanation(of: "x").hasPrefix("'x' has a 'U+202E'"))
    #expect(
      NameProblem.spelling("list").explanation(of: "List")
        == "'List' is not spelt as Swift spells it: 'list'")
  }
}
