import Foundation
import SwiftBindings
import Testing

@testable import leatherback_bindgen

@Suite("The writer")
struct FolderWriterTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("makes the output folder, its subfolders and the folders above it")
  func freshFolder() throws {
    let output = try OutputFolder(at: folder.path("a/b/Generated"), on: Disk())
    let changes = try FolderWriter(to: output).write([.sample("A.swift"), .sample("Sub/B.swift")])
    #expect(changes.written.map(\.path) == ["A.swift", "Sub/B.swift"])
    #expect(
      try folder.files().keys.sorted() == ["a/b/Generated/A.swift", "a/b/Generated/Sub/B.swift"])
  }

  @Test("leaves files with the wanted bytes alone, whatever else it does", arguments: 1...3)
  func unchangedFiles(changedCount: Int) throws {
    let names = ["A.swift", "B.swift", "C.swift", "Sub/D.swift"]
    try folder.writer().write(names.map { .sample($0) })
    let before = try names.map { try folder.identity(of: "Generated/\($0)") }
    let files = names.enumerated().map { index, name in
      GeneratedFile.sample(name, index < changedCount ? "new" : "")
    }
    let changes = try folder.writer().write(files)
    #expect(changes.unchanged == Array(names[changedCount...]))
    let after = try names.map { try folder.identity(of: "Generated/\($0)") }
    #expect(after[changedCount...] == before[changedCount...])
    #expect(try folder.files(in: "Generated")["A.swift"] == GeneratedFile.sampleText("new"))
    #expect(try folder.files().keys.allSatisfy { $0.hasPrefix("Generated/") })
  }

  @Test("changes nothing at all when nothing differs")
  func nothingToDo() throws {
    try folder.writer().write([.sample("A.swift"), .sample("B.swift")])
    let disk = Disk { Issue.record("unexpected step: \($0)") }
    #expect(try folder.writer(on: disk).write([.sample("A.swift"), .sample("B.swift")]).count == 0)
  }

  @Test("stays inside an output folder that is a disk of its own")
  func mountPoint() throws {
    try folder.writer().write([.sample("A.swift"), .sample("B.swift"), .sample("Sub/C.swift")])
    let output = folder.path("Generated")
    let disk = Disk(
      beforeChange: { change in
        if !change.contains(output + "/") { Issue.record("outside: \(change)") }
      },
      isMountPoint: { $0 == output })
    let files = [GeneratedFile.sample("A.swift", "new"), .sample("D.swift"), .sample("B.swift")]
    let changes = try folder.writer(on: disk).write(files)
    #expect(changes.count == 3)
    #expect(try folder.files(in: "Generated").keys.sorted() == ["A.swift", "B.swift", "D.swift"])
  }

  @Test("removes generated files that are no longer made, and the folders that this empties")
  func staleFiles() throws {
    try folder.write("mine", to: "Generated/Notes.txt")
    try folder.writer().write([.sample("A.swift"), .sample("Sub/B.swift")])
    let changes = try folder.writer().write([.sample("A.swift")])
    #expect(changes.removed == ["Sub/B.swift"])
    #expect(try folder.files(in: "Generated").keys.sorted() == ["A.swift", "Notes.txt"])
  }

  @Test("fills wanted files that a power cut left empty, and leaves other empty files alone")
  func emptyFiles() throws {
    for name in ["A.swift", "Mine.swift"] { try folder.write("", to: "Generated/\(name)") }
    let changes = try folder.writer().write([.sample("A.swift"), .sample("B.swift")])
    #expect(changes.changed.map(\.path) == ["A.swift"])
    #expect(changes.added.map(\.path) == ["B.swift"])
    #expect(
      try folder.files(in: "Generated") == [
        "A.swift": GeneratedFile.sampleText(""), "B.swift": GeneratedFile.sampleText(""),
        "Mine.swift": "",
      ])
  }

  @Test("never touches what it did not make")
  func foreignFiles() throws {
    let foreign = ["Notes.txt", "Mine.swift", ".hidden", "Sub/Other.swift"]
    for name in foreign { try folder.write("mine", to: "Generated/\(name)") }
    try folder.link("Generated/Link.swift", to: "/nowhere")
    try FileManager.default.createDirectory(
      atPath: folder.path("Generated/Empty"), withIntermediateDirectories: true)
    let before = try foreign.map { try folder.identity(of: "Generated/\($0)") }
    try folder.writer().write([.sample("A.swift"), .sample("Sub/B.swift"), .sample("C.swift")])
    try folder.writer().write([.sample("A.swift", "2"), .sample("C.swift", "2")])
    #expect(try foreign.map { try folder.identity(of: "Generated/\($0)") } == before)
    #expect(
      try folder.files(in: "Generated").keys.sorted() == [
        ".hidden", "A.swift", "C.swift", "Empty/", "Link.swift", "Mine.swift", "Notes.txt",
        "Sub/Other.swift",
      ])
  }

  @Test(
    "writes nothing when a file of somebody else is in the way",
    arguments: ["B.swift", "b.SWIFT", "Sub", "C.swift/x"])
  func fileInTheWay(foreign: String) throws {
    try folder.writer().write([.sample("A.swift")])
    try folder.write("mine", to: "Generated/\(foreign)")
    let before = try folder.files()
    let error = #expect(throws: DiskError.self) {
      try folder.writer().write([
        .sample("A.swift", "2"), .sample("B.swift"), .sample("C.swift"), .sample("Sub/D.swift"),
      ])
    }
    #expect(
      error?.description
        == "refused to touch '\(folder.path("Generated/\(foreign)"))': not generated by this tool; "
        + "move it elsewhere or choose another output folder. Nothing was written")
    #expect(try folder.files() == before)
  }

  @Test("writes through no link")
  func links() throws {
    try folder.write("mine", to: "Elsewhere/A.swift")
    try folder.link("Generated", to: "Elsewhere")
    #expect(throws: DiskError.outputIsLink(folder.path("Generated"))) {
      try folder.writer().write([.sample("A.swift")])
    }
    try folder.remove("Generated")
    try folder.writer().write([.sample("B.swift")])
    try folder.link("Generated/A.swift", to: "../Elsewhere/A.swift")
    try folder.link("Generated/Sub", to: "../Elsewhere")
    for name in ["A.swift", "Sub/A.swift"] {
      #expect(throws: DiskError.self) { try folder.writer().write([.sample(name)]) }
    }
    #expect(try folder.files(in: "Elsewhere") == ["A.swift": "mine"])
  }

  @Test(
    "refuses paths that leave the folder",
    arguments: [
      "../A.swift", "/A.swift", "Sub/../../A.swift", "", "Sub//A.swift", ".A.swift", "A\n",
    ])
  func unsafePaths(path: String) throws {
    #expect(throws: DiskError.unsafePath(path)) { try folder.writer().write([.sample(path)]) }
    #expect(try folder.files().isEmpty)
  }

  @Test("refuses a file that it could not recognize again")
  func unmarked() throws {
    let file = GeneratedFile(path: "A.swift", bytes: Array("import Foundation\n".utf8))
    #expect(throws: DiskError.unmarkedFile("A.swift")) { try folder.writer().write([file]) }
  }

  @Test("refuses two files that are one on a disk that ignores case")
  func pathTwice() throws {
    #expect(throws: DiskError.pathTwice("a.swift")) {
      try folder.writer().write([.sample("A.swift"), .sample("a.swift")])
    }
  }

  @Test("gives a file whose name changed only in case its new name", arguments: [false, true])
  func caseOnlyRename(withForeignFile: Bool) throws {
    try folder.writer().write([.sample("qrcodes.swift"), .sample("B.swift")])
    if withForeignFile { try folder.write("mine", to: "Generated/Notes.txt") }
    try folder.writer().write([.sample("QRCodes.swift"), .sample("B.swift")])
    let names = try folder.files(in: "Generated").keys.filter { $0.hasSuffix(".swift") }.sorted()
    #expect(names == ["B.swift", "QRCodes.swift"])
  }

  @Test("leaves folders alone that a run does not answer for")
  func sparedFolder() throws {
    try folder.writer().write([.sample("A.swift"), .sample("B.swift"), .sample("Examples/C.swift")])
    let before = try folder.identity(of: "Generated/Examples/C.swift")
    try folder.writer().write([.sample("A.swift", "2")], sparing: ["Examples"])
    #expect(try folder.files(in: "Generated").keys.sorted() == ["A.swift", "Examples/C.swift"])
    #expect(try folder.identity(of: "Generated/Examples/C.swift") == before)
  }

  @Test("keeps the permissions of the folder when it puts a new one in its place")
  func permissions() throws {
    try folder.writer().write([.sample("A.swift"), .sample("B.swift")])
    let place = folder.path("Generated")
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: place)
    try folder.writer().write([.sample("A.swift", "2"), .sample("B.swift", "2")])
    let attributes = try FileManager.default.attributesOfItem(atPath: place)
    #expect(attributes[.posixPermissions] as? Int == 0o750)
  }

  @Test("tells what it would do and does nothing")
  func dryRun() throws {
    try folder.writer().write([.sample("A.swift"), .sample("B.swift"), .sample("C.swift")])
    let before = try folder.files()
    let disk = Disk { Issue.record("unexpected step: \($0)") }
    let changes = try folder.writer(on: disk)
      .changes(for: [.sample("A.swift"), .sample("B.swift", "2"), .sample("D.swift")])
    #expect(changes.added.map(\.path) == ["D.swift"])
    #expect(changes.changed.map(\.path) == ["B.swift"])
    #expect(changes.unchanged == ["A.swift"])
    #expect(changes.removed == ["C.swift"])
    #expect(try folder.files() == before)
  }

  @Test("says what stands in the way when the folder cannot be made")
  func fileAsParent() throws {
    try folder.write("a file", to: "a")
    let output = try OutputFolder(at: folder.path("a/Generated"), on: Disk())
    let error = #expect(throws: DiskError.self) {
      try FolderWriter(to: output).write([.sample("A.swift")])
    }
    #expect(error?.description.contains("'\(folder.path("a"))") == true)
  }

  @Test("does not remove what others put into the folder of a killed run")
  func foreignLeftover() throws {
    try folder.writer().write([.sample("A.swift")])
    try folder.write("mine", to: ".Generated.bindgen/new/Notes.txt")
    try folder.write("mine", to: "Generated/Notes.txt")
    #expect(throws: DiskError.leftover(folder.path(".Generated.bindgen/new/Notes.txt"))) {
      try folder.writer().write([.sample("A.swift", "2")])
    }
    try folder.remove("Generated/Notes.txt")
    try folder.writer().write([.sample("A.swift", "2")])
    #expect(
      try folder.files() == [
        "Generated/A.swift": GeneratedFile.sampleText("2"), "Generated/Notes.txt": "mine",
      ])
  }
}
