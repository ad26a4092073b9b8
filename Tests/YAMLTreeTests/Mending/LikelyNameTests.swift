import Testing

@testable import YAMLTree

@Suite("Names that were most likely meant")
struct LikelyNameTests {
  @Test(
    "are certain where one slip leads to one name",
    arguments: [
      ("retuns", "returns"), ("Retruns", "returns"), ("RETURNS", "returns"),
      ("endpoint", "endpoints"),
    ])
  func certain(_ written: String, _ meant: String) {
    let names = ["request", "returns", "endpoints"]
    #expect(names.likeliest(for: written) == LikelyName(name: meant, isCertain: true))
  }

  @Test("are not certain where there are two, more slips, few letters, or another digit")
  func uncertain() {
    #expect(["mid", "max"].likeliest(for: "mix")?.isCertain == false)
    #expect(["Linked", "Linkes"].likeliest(for: "Linket")?.isCertain == false)
    #expect(["returns"].likeliest(for: "retruens")?.isCertain == false)
    #expect(["Fee"].likeliest(for: "Fed")?.isCertain == false)
    #expect(["AddressV1"].likeliest(for: "AddressV2")?.isCertain == false)
    #expect(["Card"].likeliest(for: "Card2")?.isCertain == false)
    #expect(["money", "Money"].likeliest(for: "MONEY")?.isCertain == false)
    #expect(["returns"].likeliest(for: "body") == nil)
  }
}
