import Testing

@testable import leatherback_bindgen

@Suite("The diff")
struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String, limit: Int = 100) -> String {
    UnifiedDiff(from: old, to: new).text(old: "old", new: "new", limit: limit, isColored: false)
  }

  private let letters = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\n"

  @Test("shows three lines around a change")
  func oneChange() {
    #expect(
      diff(letters, letters.replacing("f", with: "F\nF2")) == """
        --- old
        +++ new
        @@ -3,7 +3,8 @@
         c
         d
         e
        -f
        +F
        +F2
         g
         h
         i

        """)
  }

  @Test("joins changes that are near each other and parts those that are not")
  func hunks() {
    let near = letters.replacing("d", with: "D").replacing("j", with: "J")
    #expect(UnifiedDiff(from: letters, to: near).hunks.map(\.oldStart) == [1])
    let far = letters.replacing("b", with: "B").replacing("m", with: "M")
    #expect(
      diff(letters, far) == """
        --- old
        +++ new
        @@ -1,5 +1,5 @@
         a
        -b
        +B
         c
         d
         e
        @@ -10,4 +10,4 @@
         j
         k
         l
        -m
        +M

        """)
  }

  @Test("counts what it leaves out")
  func limit() {
    #expect(
      diff("", letters, limit: 5) == "--- old\n+++ new\n@@ -1,0 +1,13 @@\n+a\n+b\n… 11 more lines\n"
    )
  }

  @Test("tells a missing line end and a carriage return from their absence")
  func lineEnds() {
    #expect(
      diff("a\nb", "a\r\nb\n")
        == "--- old\n+++ new\n@@ -1,2 +1,2 @@\n-a\n-b (no line end)\n+a\\u{D}\n+b\n")
  }

  @Test("is empty for equal texts")
  func equal() {
    #expect(UnifiedDiff(from: letters, to: letters).hunks.isEmpty)
  }

  @Test("turns one text into the other", arguments: 0..<50)
  func patch(seed: Int) {
    var state = UInt64(seed) &+ 1
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let old = (0..<random(40)).map { _ in String(random(4)) }
    let new = old.flatMap { line -> [String] in
      switch random(6) {
      case 0: []
      case 1: [line, "new"]
      default: [line]
      }
    }
    var patched: [String] = []
    var place = 0
    let text = { (lines: [String]) in lines.map { $0 + "\n" }.joined() }
    for hunk in UnifiedDiff(from: text(old), to: text(new)).hunks {
      patched += old[place..<(hunk.oldStart - 1)]
      place = hunk.oldStart - 1
      #expect(patched.count == hunk.newStart - 1)
      for line in hunk.lines {
        switch line {
        case .same(let text):
          #expect(old[place] == text)
          patched.append(text)
          place += 1
        case .removed(let text):
          #expect(old[place] == text)
          place += 1
        case .added(let text): patched.append(text)
        }
      }
    }
    #expect(patched + old[place...] == new)
  }
}
