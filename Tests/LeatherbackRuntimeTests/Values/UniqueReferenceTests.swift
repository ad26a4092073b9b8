import Foundation
@_spi(Generated) import LeatherbackRuntime
import Testing

@Suite("Made references")
struct UniqueReferenceTests {
  private struct Reference: MadeReference {
    let rawValue: String

    static let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    static let length = 20
    static let rules = TextRules(min: 20, max: 20, pattern: "[A-Z0-9]*")
  }

  private struct Unmakable: MadeReference {
    let rawValue: String

    static let alphabet = ""
    static let length = -1
    static let rules = TextRules(min: 1)
  }

  @Test("a made reference keeps the rules of its type, and no two are the same")
  func rules() {
    var made: Set<Reference> = []
    for _ in 0..<5000 {
      let reference = Reference.unique()
      #expect(reference.violations.isEmpty)
      made.insert(reference)
    }
    #expect(made.count == 5000)
  }

  @Test("each character stands in each place, as often as any other")
  func distribution() {
    var generator = SteadyGenerator(seed: 1)
    let count = 7200
    var occurrences: [[Character: Int]] = Array(repeating: [:], count: Reference.length)
    for _ in 0..<count {
      for (place, character) in Reference.unique(using: &generator).rawValue.enumerated() {
        occurrences[place][character, default: 0] += 1
      }
    }
    for places in occurrences {
      #expect(places.count == 36)
      // Of 200 expected: seven standard deviations.
      #expect(places.values.allSatisfy { (101...299).contains($0) })
    }
  }

  @Test("a generator that is seeded gives the same references again")
  func seeded() {
    var one = SteadyGenerator(seed: 9)
    var other = SteadyGenerator(seed: 9)
    let first = Reference.unique(using: &one)
    #expect(first == Reference.unique(using: &other))
    #expect(first != Reference.unique(using: &one))
  }

  @Test("a type without an alphabet makes a reference that is refused, not a crash")
  func withoutAlphabet() {
    #expect(Unmakable.unique().violations.map(\.description) == ["at least 1 character"])
  }

  @Test("a reference survives any store")
  func storing() throws {
    let reference = Reference.unique()
    let data = try JSONEncoder().encode([reference])
    #expect(try JSONDecoder().decode([Reference].self, from: data) == [reference])
    #expect(Reference(String(reference)) == reference)
  }
}
