import Testing

@testable import leatherback_bindgen

@Suite("The journal")
struct JournalTests {
  @Test("reads what it wrote")
  func roundTrip() {
    let journal = Journal(writes: ["A.swift", "Sub/B C.swift"], removals: ["D.swift"])
    #expect(Journal(text: journal.text) == journal)
  }

  @Test(
    "is none when it is cut short or leads out of the folder",
    arguments: [
      "", "leatherback-bindgen journal 1\nwrite A.swift\n",
      "leatherback-bindgen journal 2\nwrite A.swift\nend\n",
      "leatherback-bindgen journal 1\nremove ../A.swift\nend\n",
      "leatherback-bindgen journal 1\nwrite /etc/passwd\nend\n",
      "leatherback-bindgen journal 1\nchmod A.swift\nend\n",
    ])
  func malformed(text: String) {
    #expect(Journal(text: text) == nil)
  }
}
