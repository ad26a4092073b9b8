package import Foundation

/// The compiler, with the settings of this package's targets and a folder of its own that modules
/// may be put into.
package final class Compiler: Sendable {
  /// The folder; it goes with the compiler.
  package let folder: URL

  /// Takes the compiler that the tests were built with.
  package init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "compiled-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What the compiler says about files that it refuses; nothing where it takes them.
  package func complaints(
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

  /// Whether tests can ask it anything.
  package static let isInstalled: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name, "--version"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// The compiler beside the `swift` that `make` was told to use, else the one in the path.
  private static let name: String = {
    let swift = ProcessInfo.processInfo.environment["SWIFT"] ?? ""
    return swift.hasSuffix("/swift") ? swift + "c" : "swiftc"
  }()

  private static let settings =
    ["-swift-version", "6", "-warnings-as-errors", "-module-cache-path", cache.path]
    + ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]
    .flatMap { ["-enable-upcoming-feature", $0] }

  /// Build systems put modules into a folder of their own or beside the products.
  private static let modules: URL = {
    let folder = BuiltProducts.folder.appending(path: "Modules")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : BuiltProducts.folder
  }()

  private static let cache = BuiltProducts.folder.appending(path: "ModuleCache")
}
