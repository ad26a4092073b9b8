import Leatherback
import Testing

@Suite("Oddities of dates")
struct DateOddities {
  @Test(
    "oddity 15: one field has dates in three forms, and each is read exactly",
    arguments: [
      ("2023-03-31T10:43:09.1931541+00:00", 1_680_259_389, 193_154_100),
      ("2024-06-18T13:21:10.7721355", 1_718_716_870, 772_135_500),
      ("2023-03-04T21:03:06.094Z", 1_677_963_786, 94_000_000),
    ])
  func forms(text: String, seconds: Int64, nanoseconds: Int) async throws {
    let link = try await Wire.answer(
      to: .paymentLinks.retrieve(id: "1"), Specimen.linkAnswer(["createdDate": #""\#(text)""#]))
    #expect(link.createdDate.seconds == seconds)
    #expect(link.createdDate.nanoseconds == nanoseconds)
    #expect(link.createdDate.description == text)
    #expect(String(decoding: link.jsonBytes, as: UTF8.self).contains(#""createdDate":"\#(text)""#))

    let page = try await Wire.answer(
      to: .paymentLinks.transactions(id: "1"),
      Specimen.list(
        """
        {"linkAlias":"0-a","customerName":"Ada","paymentChannel":"Card","currencyCode":"NGN",\
        "amount":100.00,"transactionDate":"\(text)","status":"New"}
        """))
    #expect(page.items.first?.transactionDate == link.createdDate)
  }

  @Test("oddity 15: a date without an offset is in UTC")
  func withoutOffset() throws {
    let bare = try #require(Timestamp("2024-06-18T13:21:10.7721355"))
    #expect(bare == Timestamp("2024-06-18T13:21:10.7721355Z"))
    #expect(bare != Timestamp("2024-06-18T13:21:10.7721355+01:00"))
    #expect(bare.offsetMinutes == nil)
  }
}
