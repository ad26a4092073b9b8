import Foundation
import SwiftBindings
import Testing

/// The bindings of each case, letter for letter.
///
/// After a change that is meant, `RECORD_BINDINGS=1 swift test --filter GoldenTests` writes the
/// folders anew; what changed is then read in the diff of the commit.
@Suite struct GoldenTests {
  @Test("each construct is printed as recorded", arguments: GoldenCase.all)
  func recorded(_ golden: GoldenCase) throws {
    let folder = GoldenFolder(named: golden.name)
    if GoldenFolder.isRecording { try folder.record(golden.files) }
    let differences = try folder.differences(from: golden.files)
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }

  @Test("equal descriptions are printed as the same bytes", arguments: GoldenCase.all)
  func repeatable(_ golden: GoldenCase) {
    #expect(golden.files == golden.files)
  }

  @Test("every file says that it is generated, and from what", arguments: GoldenCase.all)
  func marked(_ golden: GoldenCase) {
    for file in golden.files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(text.hasPrefix("// Generated from schema"))
      let mark = ". Do not edit: change the schema, run `make generate`.\n"
      #expect(text.contains(mark))
    }
  }
}
