import Foundation
import SwiftBindings
import Testing

@testable import leatherback_bindgen

#if compiler(>=6.3)
  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Glibc)
    import Glibc
  #endif

  /// Runs are killed for real, in a process of their own, before each of their steps in turn.
  @Suite("A run that is killed between two writes")
  struct KilledRunTests {
    /// A folder before and after, chosen so that the writer takes another way in each.
    enum Story: String, CaseIterable, Codable {
      case firstRun
      case severalChanges
      case oneChange
      case oneRemoval
      case besideForeignFile

      var before: [GeneratedFile] {
        switch self {
        case .firstRun: []
        case .severalChanges, .oneChange, .oneRemoval, .besideForeignFile:
          [.sample("A.swift"), .sample("B.swift"), .sample("c.swift"), .sample("Sub/D.swift")]
        }
      }

      var after: [GeneratedFile] {
        switch self {
        case .firstRun: [.sample("A.swift"), .sample("Sub/D.swift")]
        case .severalChanges, .besideForeignFile:
          [
            .sample("A.swift"), .sample("B.swift", "2"), .sample("C.swift"), .sample("E.swift"),
            .sample("New/F.swift"),
          ]
        case .oneChange:
          before.map { $0.path == "B.swift" ? .sample("B.swift", "2") : $0 }
        case .oneRemoval: before.filter { $0.path != "Sub/D.swift" }
        }
      }

      /// Whether the folder as a whole is in the old or the new state at every moment.
      var isAtomic: Bool { self != .besideForeignFile }

      func prepare(_ folder: TemporaryFolder) throws {
        if !before.isEmpty { try folder.writer().write(before) }
        if self == .besideForeignFile { try folder.write("mine", to: "Generated/Notes.txt") }
      }
    }

    @Test(
      "leaves the old or the new state, and the next run completes it", arguments: Story.allCases)
    func killedBeforeEachStep(_ story: Story) async throws {
      let (old, new, steps) = try states(of: story)
      #expect(steps > 3)
      for step in 1...steps {
        let folder = try TemporaryFolder()
        try story.prepare(folder)
        let path = folder.path("Generated")
        let name = story.rawValue
        await #expect(processExitsWith: .signal(SIGKILL)) {
          [path = path as String, name = name as String, step = step as Int] in
          let counter = StepCounter()
          let disk = Disk { _ in
            counter.count += 1
            if counter.count == step { kill(getpid(), SIGKILL) }
          }
          let files = try #require(Story(rawValue: name)).after
          try FolderWriter(to: OutputFolder(at: path, on: disk), on: disk).write(files)
        }
        let left = try folder.files()
        let visible = left.filter { $0.key.hasPrefix("Generated/") }
        if story.isAtomic {
          #expect(visible == old || visible == new, "killed before step \(step)")
        } else {
          let files = visible.filter { !$0.key.hasSuffix("/") }
          #expect(files.allSatisfy { old[$0] == $1 || new[$0] == $1 }, "before step \(step)")
          #expect(visible["Generated/Notes.txt"] == "mine")
        }
        let ignored = left.keys.filter { !$0.hasPrefix("Generated") }
        #expect(ignored.allSatisfy { $0.hasPrefix(".Generated.bindgen/") })
        try folder.writer().write(story.after)
        #expect(try folder.files() == new, "killed before step \(step)")
      }
    }

    /// The old and the new state, and the number of steps between them.
    private func states(
      of story: Story
    ) throws -> (old: [String: String], new: [String: String], steps: Int) {
      let folder = try TemporaryFolder()
      try story.prepare(folder)
      let old = try folder.files()
      let counter = StepCounter()
      try folder.writer(on: Disk { _ in counter.count += 1 }).write(story.after)
      return (old, try folder.files(), counter.count)
    }
  }

  /// Counts the steps of one writer, which takes them on one thread.
  private final class StepCounter: @unchecked Sendable {
    var count = 0
  }
#endif
