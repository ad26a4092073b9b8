import SwiftBindings
import Testing

@testable import leatherback_bindgen

@Suite("Runs at the same time")
struct SimultaneousRunTests {
  @Test("one after the other brings its files, whole")
  func severalWriters() async throws {
    let folder = try TemporaryFolder()
    let output = try OutputFolder(at: folder.path("Generated"), on: Disk())
    let sets = (0..<8).map { run in
      (0..<5).map { GeneratedFile.sample("File\($0 + run % 3).swift", "run \(run)") }
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for files in sets {
        group.addTask { try FolderWriter(to: output).write(files) }
      }
      try await group.waitForAll()
    }
    let left = try folder.files()
    let states = sets.map { files in
      Dictionary(
        uniqueKeysWithValues: files.map {
          ("Generated/\($0.path)", String(decoding: $0.bytes, as: UTF8.self))
        })
    }
    #expect(states.contains(left))
  }

  @Test("the second gives up when the first does not end, and says why")
  func impatience() throws {
    let folder = try TemporaryFolder()
    try FolderLock.hold(.exclusive, on: folder.path) { () throws(DiskError) in
      #expect(throws: DiskError.locked(folder.path, .zero)) {
        try FolderLock.hold(.exclusive, on: folder.path, patience: .zero) {}
      }
      #expect(throws: DiskError.locked(folder.path, .zero)) {
        try FolderLock.hold(.shared, on: folder.path, patience: .zero) {}
      }
    }
    try FolderLock.hold(.shared, on: folder.path) { () throws(DiskError) in
      try FolderLock.hold(.shared, on: folder.path, patience: .zero) {}
    }
  }
}
