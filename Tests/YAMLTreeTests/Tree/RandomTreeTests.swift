import TestSupport
import Testing

@testable import YAMLTree

@Suite("Random trees and bytes")
struct RandomTreeTests {
  @Test("a random tree printed in any style reads back equal", arguments: [1, 2, 3, 4] as [UInt64])
  func roundTrip(start: UInt64) throws {
    for seed in start * 1000..<start * 1000 + 150 {
      var generator = SeededGenerator(seed: seed)
      let value = PlainYAML.random(depth: 4, using: &generator)
      let text = RandomYAMLPrinter.text(of: value, seed: seed)
      let node = try root(of: text)
      if PlainYAML(node) != value {
        Issue.record("seed \(seed) reads back as another value:\n\(text.prefix(1000))")
        return
      }
      if let flaw = flawInPlaces(node) {
        Issue.record("seed \(seed): \(flaw)")
        return
      }
    }
  }

  @Test("random bytes neither crash nor hang, and give the same result each time")
  func randomBytes() {
    for seed in 1...2000 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let count = Int.random(in: 0...200, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      expectSane(bytes, seed: seed)
    }
  }

  @Test("random YAML characters neither crash nor hang, and give the same result each time")
  func randomCharacters() {
    let alphabet = Array("ab:-?,[]{}#&*!|>'\"%@`<~\\/ \t\n\r0é😀\u{FEFF}".unicodeScalars)
    for seed in 1...4000 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let count = Int.random(in: 0...60, using: &generator)
      var text = ""
      for _ in 0..<count {
        text.unicodeScalars.append(alphabet.randomElement(using: &generator) ?? "a")
      }
      expectSane(Array(text.utf8), seed: seed)
    }
  }

  @Test("changed bytes in good YAML neither crash nor hang, and give the same result each time")
  func mutations() {
    for seed in 1...600 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let value = PlainYAML.random(depth: 3, using: &generator)
      var bytes = Array(RandomYAMLPrinter.text(of: value, seed: seed).utf8)
      for _ in 0...Int.random(in: 0...3, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.insert(UInt8.random(in: 0..<128, using: &generator), at: place)
        default: bytes.removeSubrange(place..<min(place + 3, bytes.count - 1))
        }
      }
      expectSane(bytes, seed: seed)
    }
  }

  /// Reads bytes twice and checks what holds for all input.
  private func expectSane(_ bytes: [UInt8], seed: UInt64) {
    let first = read(bytes)
    let second = read(bytes)
    let isSame = first.document == second.document && first.diagnostics == second.diagnostics
    #expect(isSame, "seed \(seed) gives two results")
    let hasCause = first.document != nil || first.diagnostics.hasErrors
    #expect(hasCause, "seed \(seed) gives neither a document nor an error")
    let shown = SourceFile(displaying: bytes, path: "random.yaml")
    for diagnostic in first.diagnostics.all {
      let ranges = [diagnostic.range] + diagnostic.notes.map(\.range)
      let isInside = ranges.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= shown.bytes.count }
      #expect(isInside, "seed \(seed) reports outside of the file: \(diagnostic)")
      #expect(
        diagnostic.id != "syntax", "seed \(seed) finds a problem without words: \(diagnostic)")
    }
    if let document = first.document, let flaw = flawInPlaces(document.root) {
      Issue.record("seed \(seed): \(flaw)")
    }
  }

  private func read(_ bytes: [UInt8]) -> (document: YAMLDocument?, diagnostics: Diagnostics) {
    var diagnostics = Diagnostics()
    let source = SourceFile(path: "random.yaml", bytes: bytes, into: &diagnostics)
    let document = source.flatMap { YAMLDocument(parsing: $0, into: &diagnostics) }
    return (document, diagnostics)
  }

  /// Checks the places of a node and all in it, and that each byte of each text is found.
  private func flawInPlaces(_ node: YAMLNode) -> String? {
    let range = node.range
    guard range.lowerBound <= range.upperBound, range.upperBound <= node.arena.source.bytes.count
    else { return "a range leaves the file: \(range)" }
    if let scalar = node.scalar {
      let pieces = ScalarPieces(node.record, in: node.arena.source)
      return pieces.spell(Array(scalar.text.utf8), in: node.arena.source)
        ? nil : "the pieces of \(scalar) are \(pieces.all)"
    }
    let flaws = node.items.lazy.compactMap { flawInPlaces($0) }
    let flawsInEntries = node.entries.lazy.compactMap {
      flawInPlaces($0.key) ?? flawInPlaces($0.value)
    }
    return flaws.first ?? flawsInEntries.first
  }
}

extension ScalarPieces {
  /// Whether the pieces, each worked out anew from the file, are `text`.
  fileprivate func spell(_ text: [UInt8], in source: SourceFile) -> Bool {
    var rest = text[...]
    for piece in all {
      let written = Array(source.bytes[piece.lowerBound..<piece.upperBound])
      let part = Array(rest.prefix(piece.textCount))
      rest = rest.dropFirst(piece.textCount)
      let isRight =
        if piece.isCopy { part == written } else { Self.canSpell(part, written) }
      guard isRight, part.count == piece.textCount else { return false }
    }
    return rest.isEmpty
  }

  /// Whether an escape, a doubled quote or a line end in the file stands for `part` of a text.
  private static func canSpell(_ part: [UInt8], _ bytes: [UInt8]) -> Bool {
    let written = String(decoding: bytes, as: UTF8.self)
    if written == "''" { return part == [.apostrophe] }
    guard written.hasPrefix("\\") else {
      return bytes.contains(where: \.isBreak) && (part == [.space] || part == [.lineFeed])
    }
    let simple: [Character: String] = [
      "0": "\0", "a": "\u{7}", "b": "\u{8}", "t": "\t", "\t": "\t", "n": "\n", "v": "\u{B}",
      "f": "\u{C}", "r": "\r", "e": "\u{1B}", " ": " ", "\"": "\"", "/": "/", "\\": "\\",
      "N": "\u{85}", "_": "\u{A0}", "L": "\u{2028}", "P": "\u{2029}",
    ]
    let code = written.dropFirst()
    if let kind = code.first, let text = simple[kind] { return part == Array(text.utf8) }
    let scalar = UInt32(code.dropFirst(), radix: 16).flatMap(Unicode.Scalar.init)
    return scalar.map { part == Array(String($0).utf8) } ?? false
  }
}
