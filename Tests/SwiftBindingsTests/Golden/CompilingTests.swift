import Foundation
import Testing

/// The recorded bindings are Swift: the compiler takes them without a warning, with the settings of
/// the targets that they are made for.
@Suite(.enabled(if: Compiler.isInstalled, "no compiler is installed here"))
struct CompilingTests {
  @Test("the recorded bindings of every construct compile without a warning")
  func recorded() async throws {
    let complaints = try await withThrowingTaskGroup(of: String.self) { group in
      var complaints = ""
      for (index, golden) in GoldenCase.all.enumerated() {
        // Two compilers at once keep two cores busy; more of them only take memory.
        if index >= 2 { complaints += try await group.next() ?? "" }
        group.addTask { try await Self.complaints(about: golden.name) }
      }
      return try await group.reduce(into: complaints) { $0 += $1 }
    }
    #expect(complaints == "")
  }

  @Test("what does not compile is told of")
  func mistake() async throws {
    let compiler = try Compiler()
    let file = compiler.folder.appending(path: "Mistake.swift")
    try Data("func f() { let unused = 1 }\n".utf8).write(to: file)
    let complaints = try await compiler.complaints(
      about: [file], named: "Generated", ["-typecheck"])
    #expect(complaints.contains("unused"))
  }

  /// What the compiler says about a folder of bindings, and about the examples in there.
  private static func complaints(about name: String) async throws -> String {
    let golden = GoldenFolder(named: name).url
    let compiler = try Compiler()
    let bindings = try swiftFiles(in: golden)
    let examples = golden.appending(path: "Examples")
    guard FileManager.default.fileExists(atPath: examples.path) else {
      return try await compiler.complaints(about: bindings, named: "Generated", ["-typecheck"])
    }
    // The examples import `Leatherback`, which then exports these bindings and not the package's.
    let module = compiler.folder.appending(path: "Generated.swiftmodule").path
    let complaints = try await compiler.complaints(
      about: bindings, named: "Generated", ["-emit-module", "-o", module])
    return try await complaints
      + compiler.complaints(
        about: swiftFiles(in: examples), named: "GeneratedExamples", ["-typecheck"])
  }

  private static func swiftFiles(in folder: URL) throws -> [URL] {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "swift" }
    try #require(!files.isEmpty, "\(folder.path) holds no Swift")
    return files.sorted { $0.path < $1.path }
  }
}

/// The compiler, with a folder of its own that modules may be put into.
private final class Compiler: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "compiled-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What the compiler says about files that it refuses; nothing where it takes them.
  func complaints(
    about files: [URL], named module: String, _ arguments: [String]
  ) async throws -> String {
    let log = folder.appending(path: "\(UUID()).log")
    try Data().write(to: log)
    let output = try FileHandle(forWritingTo: log)
    defer { try? output.close() }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      [Self.name] + Self.settings + ["-module-name", module]
      + ["-I", folder.path, "-I", Self.modules.path] + arguments + files.map(\.path)
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in ended.resume() }
      do {
        try process.run()
      } catch {
        process.terminationHandler = nil
        ended.resume(throwing: error)
      }
    }
    let (code, text) = (process.terminationStatus, try String(contentsOf: log, encoding: .utf8))
    return code == 0 && text.isEmpty ? "" : "\(text)\(Self.name) ended with code \(code)\n"
  }

  static let isInstalled = SwiftFormat.isInstalled

  /// The compiler beside the `swift` that `make` was told to use, else the one in the path.
  private static let name: String = {
    let swift = ProcessInfo.processInfo.environment["SWIFT"] ?? ""
    return swift.hasSuffix("/swift") ? swift + "c" : "swiftc"
  }()

  private static let settings =
    ["-swift-version", "6", "-warnings-as-errors", "-module-cache-path", cache.path]
    + ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]
    .flatMap { ["-enable-upcoming-feature", $0] }

  /// What was built with these tests.
  private static let products: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    return bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
  }()

  /// Build systems put modules into a folder of their own or beside the products.
  private static let modules: URL = {
    let folder = products.appending(path: "Modules")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : products
  }()

  private static let cache = products.appending(path: "ModuleCache")
}
