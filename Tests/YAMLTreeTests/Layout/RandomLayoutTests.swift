import TestSupport
import Testing

@testable import YAMLTree

@Suite("Laying out random texts")
struct RandomLayoutTests {
  @Test("keeps all values and comments, and is done at once", arguments: 0..<8 as Range<UInt64>)
  func untidy(block: UInt64) {
    var laidOut = 0
    for seed in block * 1_000..<block * 1_000 + 250 {
      laidOut += check(UntidyYAML.text(seed: seed), seed) ? 1 : 0
    }
    // Most of them are YAML; else the test would prove nothing.
    #expect(laidOut > 100)
  }

  @Test("does so with texts in all styles")
  func styles() {
    for seed in 1...300 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let value = PlainYAML.random(depth: 4, using: &generator)
      check(RandomYAMLPrinter.text(of: value, seed: seed), seed)
    }
  }

  @Test("leaves broken texts alone, and never crashes")
  func broken() {
    for seed in 1...1_500 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var bytes = Array(UntidyYAML.text(seed: seed).utf8)
      for _ in 0...Int.random(in: 0...2, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 9..<128, using: &generator)
      }
      check(String(decoding: bytes, as: UTF8.self), seed)
    }
  }

  /// Checks what holds for all texts, and returns whether this one could be laid out.
  @discardableResult
  private func check(_ text: String, _ seed: UInt64) -> Bool {
    var ignored = Diagnostics()
    let layout = YAMLLayout(width: 60, spacedSections: ["key0", "k1"])
    guard let source = SourceFile(path: "a.yaml", bytes: Array(text.utf8), into: &ignored),
      let document = WrittenDocument(reading: source), document.hasPlainLayout
    else { return false }
    // Values and comments are compared before anything is returned.
    guard let once = layout.text(of: source) else {
      let bytes = LayoutPrinter(document, layout).print()
      Issue.record(
        "seed \(seed) changes:\n\(text)\n--- to ---\n\(String(decoding: bytes, as: UTF8.self))")
      return false
    }
    guard let copy = SourceFile(path: "a.yaml", bytes: once, into: &ignored) else { return false }
    let twice = layout.text(of: copy)
    if twice != once {
      Issue.record(
        """
        seed \(seed) is not done at once:
        \(text)
        --- then ---
        \(String(decoding: once, as: UTF8.self))
        --- then ---
        \(String(decoding: twice ?? [], as: UTF8.self))
        """)
    }
    return true
  }
}
