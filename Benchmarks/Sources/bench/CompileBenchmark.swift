/// What the compiler needs for `Generated`, for each model and each endpoint in it.
enum CompileBenchmark {
  static func run(root: String) throws {
    var report = Report(
      "Compiling Generated (processor seconds, the runtime built before)",
      columns: ["configuration", "cpu", "models", "per model", "endpoints", "per endpoint"])
    let counts = try Counts(root: root)
    for configuration in ["debug", "release"] {
      let scratch = try Folder()
      defer { scratch.remove() }
      func build(_ target: String) throws -> Double {
        let run = try ChildProcess([
          "swift", "build", "--package-path", root, "--disable-default-traits", "-c",
          configuration, "--scratch-path", scratch.path, "--target", target,
        ])
        guard run.exitCode == 0 else { throw BenchmarkError(run.output) }
        return run.cpu
      }
      _ = try build("LeatherbackRuntime")
      let idle = try build("LeatherbackRuntime")
      let cpu = max(0, try build("Generated") - idle)
      // Requests and models lie in the same files, so their shares are told by their lines.
      report.add(
        configuration, cpu.rounded(to: 2) + " s", String(counts.models),
        (cpu * counts.modelShare / Double(max(1, counts.models)) * 1000).rounded(to: 0) + " ms",
        String(counts.endpoints),
        (cpu * (1 - counts.modelShare) / Double(max(1, counts.endpoints)) * 1000).rounded(to: 0)
          + " ms")
    }
    report.print()
  }

  private struct Counts {
    var models = 0
    var endpoints = 0
    var modelLines = 0
    var endpointLines = 0

    var modelShare: Double {
      Double(modelLines) / Double(max(1, modelLines + endpointLines))
    }

    init(root: String) throws {
      let list = try ChildProcess([
        "find", "\(root)/Generated", "-maxdepth", "1", "-name", "*.swift",
      ])
      for path in list.output.split(separator: "\n") {
        let text = String(decoding: try contents(of: String(path)), as: UTF8.self)
        var isInRequests = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
          if line.hasPrefix("public struct") { isInRequests = line.contains("Requests: Sendable") }
          if line.hasPrefix("extension ") { isInRequests = line.hasPrefix("extension Endpoint") }
          if line.contains(": JSONModel {") || line.contains(": OpenEnum") { models += 1 }
          if line.contains(" -> APIRequest<") { endpoints += 1 }
          if isInRequests { endpointLines += 1 } else { modelLines += 1 }
        }
      }
    }
  }
}
