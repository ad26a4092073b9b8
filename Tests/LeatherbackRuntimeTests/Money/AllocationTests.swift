import Foundation
import LeatherbackRuntime
import Testing

@Suite("Splitting money")
struct AllocationTests {
  @Test(
    "what does not divide goes to the parts that were cut most",
    arguments: [
      (100, [1, 1, 1], [34, 33, 33]),
      (101, [1, 1, 1], [34, 34, 33]),
      (100, [2, 1], [67, 33]),
      (5, [3, 7], [2, 3]),
      (-100, [1, 1, 1], [-34, -33, -33]),
      (-1, [1, 1], [-1, 0]),
      (0, [1, 2], [0, 0]),
      (7, [0, 1, 0], [0, 7, 0]),
      (2, [1, 1, 1, 1, 1], [1, 1, 0, 0, 0]),
      (10, [1, 0, 2], [3, 0, 7]),
    ])
  func parts(_ units: Int, weights: [Int], expected: [Int]) throws {
    let parts = try Price(minorUnits: units, currency: .gbp).allocated(by: weights)
    #expect(try parts.map { part throws in try part.minorUnits } == expected)
  }

  @Test("digits that no number has are refused, and break nothing", arguments: [200, Int.max])
  func digits(count: Int) throws {
    #expect(throws: MonetaryError.outOfRange) {
      try Price.gbp(10).allocated(by: [1], fractionDigits: count)
    }
    #expect(try Price.gbp(0).allocated(by: [1], fractionDigits: count) == [.gbp(0)])
    #expect(try Price.gbp(10).rounded(.up, fractionDigits: count) == .gbp(10))
  }

  @Test("a split is as equal as it can be")
  func split() throws {
    let parts = try Price.jpy(10).split(into: 4)
    #expect(parts == [.jpy(3), .jpy(3), .jpy(2), .jpy(2)])
    #expect(try Price.gbp(1).split(into: 1) == [.gbp(1)])
  }

  @Test("the parts add up, and none is a unit away from its share", arguments: Price.Code.known)
  func sums(code: Price.Code) throws {
    var random = SteadyGenerator(seed: 77)
    for _ in 0..<200 {
      let units = Int.randomAmount(using: &random)
      let weights = (0...Int.random(in: 0...8, using: &random)).map { _ in
        Int.random(in: 0...1000, using: &random)
      }
      guard weights.contains(where: { $0 > 0 }) else { continue }
      let whole = try Price(minorUnits: units, currency: code)
      let parts = try whole.allocated(by: weights)
      #expect(try parts.total() == whole)
      for (part, weight) in zip(parts, weights) {
        let difference = try part.minorUnits * weights.reduce(0, +) - units * weight
        #expect(difference.magnitude < weights.reduce(0, +).magnitude)
        if weight == 0 { #expect(part.amount == 0) }
      }
    }
  }

  @Test("the largest amounts and weights do not overflow")
  func extremes() throws {
    let whole = try Price(minorUnits: .min, currency: .jpy)
    #expect(try whole.split(into: 3).total() == whole)
    #expect(try whole.allocated(by: [.max, .max]).total() == whole)
    #expect(try whole.allocated(by: [1])[0].minorUnits == .min)
    let most = try Price(minorUnits: .max, currency: .jpy)
    #expect(try most.allocated(by: [.max, 1]).total() == most)
  }

  @Test(
    "weights that give no shares are refused",
    arguments: [[], [0], [1, -1], [.max, .max, .max]])
  func weights(_ weights: [Int]) {
    #expect(throws: MonetaryError.unusableWeights) { try Price.gbp(1).allocated(by: weights) }
  }

  @Test("no number of parts is no split", arguments: [0, -1])
  func noParts(_ count: Int) {
    #expect(throws: MonetaryError.unusableWeights) { try Price.gbp(1).split(into: count) }
  }

  @Test("an amount that is finer than its minor unit is rounded first, or split finer")
  func finer() throws {
    let price = Price.gbp(.exact("0.005"))
    #expect(throws: MonetaryError.finerThanMinorUnit) { try price.split(into: 2) }
    #expect(
      try price.allocated(by: [1, 1], fractionDigits: 3) == [
        .gbp(.exact("0.003")), .gbp(.exact("0.002")),
      ])
  }

  @Test("a currency whose minor unit is not known needs the digits")
  func unknownCurrency() throws {
    let price = Price(code: .shells, amount: 1)
    #expect(throws: MonetaryError.unknownCurrency("SHELLS")) { try price.split(into: 2) }
    let parts = try price.allocated(by: [1, 1], fractionDigits: 1)
    #expect(parts.map(\.amount) == [.exact("0.5"), .exact("0.5")])
    #expect(try price.allocated(by: [1, 2], fractionDigits: -3).map(\.amount) == [0, 1])
  }
}
