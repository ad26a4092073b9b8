import Foundation
import PackagePlugin

/// Finds the folders of a package and runs the tool on them.
///
/// Both plugins have this file; in one of them it is a link, since plugins cannot share a target.
struct BindingsTool {
  static let name = "leatherback-bindgen"

  private let executable: URL

  /// The tool that was built for a plugin, or `nil` after saying that there is none.
  ///
  /// Build systems do not agree on the name of what they build for plugins: one adds `-tool`, and may
  /// be asked in the name of another. The products lie in one folder with all of them.
  init?(at url: URL) {
    let products = url.deletingLastPathComponent()
    let places =
      [url] + [Self.name, Self.name + "-tool"].map { products.appendingPathComponent($0) }
    guard
      let executable = places.first(where: {
        FileManager.default.isExecutableFile(atPath: $0.path)
      })
    else {
      Diagnostics.error(
        "the tool was not built: there is no '\(url.path)'; "
          + "run `swift build --product \(Self.name)` and this command again")
      return nil
    }
    self.executable = executable
  }

  /// Runs the tool on a package. What it prints is passed on, and its failure is the plugin's.
  ///
  /// - Parameter arguments: `--schema`, `--output` and `--target` are worked out if they are not
  ///   given; all else goes to the tool as it is.
  func run(in package: Package, with arguments: [String]) {
    var extractor = ArgumentExtractor(arguments)
    let root = package.directoryURL
    guard let schema = findSchema(extractor.extractOption(named: "schema").last, below: root) else {
      return
    }
    let target = extractor.extractOption(named: "target").last ?? "Generated"
    let folder = package.targets.first { $0.name == target }?.directoryURL
    let given = extractor.extractOption(named: "output").last
    guard let output = given.map({ URL(fileURLWithPath: $0, relativeTo: root) }) ?? folder else {
      return Diagnostics.error(
        "the package '\(package.displayName)' has no target '\(target)' to generate into; "
          + "name one with --target, or a folder with --output")
    }
    let examples = output.appendingPathComponent("Examples").standardizedFileURL
    let hasExamples = package.targets.contains {
      $0.directoryURL.standardizedFileURL.path == examples.path
    }
    run(
      from: schema, to: output,
      with: (hasExamples ? ["--examples"] : []) + extractor.remainingArguments)
  }

  /// The schema folder, or `nil` after saying that there is none.
  private func findSchema(_ path: String?, below root: URL) -> URL? {
    let schema = URL(fileURLWithPath: path ?? "schema", relativeTo: root)
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: schema.path, isDirectory: &isFolder),
      isFolder.boolValue
    {
      return schema
    }
    Diagnostics.error(
      "there is no schema folder at '\(schema.path)', so there is nothing to generate; "
        + "name one with --schema")
    return nil
  }

  private func run(from schema: URL, to output: URL, with arguments: [String]) {
    let process = Process()
    process.executableURL = executable
    process.arguments =
      ["generate", "--schema", schema.path, "--output", output.path] + arguments
    do {
      try process.run()
    } catch {
      return Diagnostics.error("cannot start \(executable.path): \(error.localizedDescription)")
    }
    process.waitUntilExit()
    if process.terminationReason == .uncaughtSignal {
      Diagnostics.error("\(Self.name) was ended by signal \(process.terminationStatus)")
    } else if process.terminationStatus != 0 {
      Diagnostics.error("\(Self.name) ended with code \(process.terminationStatus)")
    }
  }
}

#if canImport(XcodeProjectPlugin)
  import XcodeProjectPlugin

  extension BindingsTool {
    /// Runs the tool on a project, whose targets have no folders to be asked for.
    func run(in project: XcodeProject, with arguments: [String]) {
      var extractor = ArgumentExtractor(arguments)
      let root = project.directoryURL
      guard let schema = findSchema(extractor.extractOption(named: "schema").last, below: root)
      else { return }
      // Xcode names the chosen targets; they do not tell where files go.
      _ = extractor.extractOption(named: "target")
      let output = extractor.extractOption(named: "output").last ?? "Generated"
      run(
        from: schema, to: URL(fileURLWithPath: output, relativeTo: root),
        with: extractor.remainingArguments)
    }
  }
#endif
