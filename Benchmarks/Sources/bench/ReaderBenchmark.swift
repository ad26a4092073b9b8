import CEventLoop
import YAMLTree

/// The YAML tree against libyaml's own event loop, over the same bytes in the same run.
enum ReaderBenchmark {
  static func run(synthetic: [UInt8], real: [UInt8]) throws {
    var report = Report(
      "YAML tree against the plain C event loop",
      columns: [
        "file", "size", "C MB/s", "tree MB/s", "time ratio", "instruction ratio", "memory per byte",
      ])
    for (name, bytes) in [("synthetic", synthetic), ("schema/", real)] {
      let rounds = max(5, 20_000_000 / max(bytes.count, 1) / 4)
      var loop: [Double] = []
      var tree: [Double] = []
      for _ in 0..<min(rounds, 200) {
        loop.append(seconds { _ = events(in: bytes) })
        tree.append(try seconds { try parse(bytes) })
      }
      let size = Double(bytes.count) / 1_000_000
      report.add(
        name, size.rounded(to: 2) + " MB",
        (size / median(loop)).rounded(to: 1), (size / median(tree)).rounded(to: 1),
        (median(tree) / median(loop)).rounded(to: 2), instructionRatio(bytes) ?? "-",
        bytes.count > 1_000_000 ? try memoryPerByte(bytes).rounded(to: 1) : "-")
    }
    report.print()
    if instructionRatio([UInt8]("a: b\n".utf8)) == nil {
      print("  (instructions are counted where valgrind is installed)")
    }
  }

  static func events(in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { count_yaml_events($0.baseAddress, $0.count) }
  }

  static func parse(_ bytes: [UInt8]) throws {
    var diagnostics = Diagnostics()
    guard let file = SourceFile(path: "bench.yaml", bytes: bytes, into: &diagnostics),
      YAMLDocument(parsing: file, into: &diagnostics) != nil
    else { throw BenchmarkError("the benchmark's YAML was refused: \(diagnostics.all)") }
  }

  /// Bytes of memory that a process needs more when it makes the tree than when it only has the file.
  private static func memoryPerByte(_ bytes: [UInt8]) throws -> Double {
    let file = try TemporaryFile(bytes)
    defer { file.remove() }
    func peak(_ mode: String) throws -> Int {
      try ChildProcess.peakBytes(of: [CommandLine.arguments[0], "pass", mode, file.path, "1"])
    }
    return Double(try peak("tree") - peak("none")) / Double(bytes.count)
  }

  /// Ratio of the instructions that one more pass costs, so that starting the process does not count.
  private static func instructionRatio(_ bytes: [UInt8]) -> String? {
    guard let path = try? TemporaryFile(bytes), let program = try? TemporaryFile([]) else {
      return nil
    }
    defer {
      path.remove()
      program.remove()
    }
    // Not every release of the counter reads the debug information of every compiler.
    guard
      let copy = try? ChildProcess(["strip", "-o", program.path, CommandLine.arguments[0]]),
      copy.exitCode == 0
    else { return nil }
    func cost(_ mode: String) -> Double? {
      guard let one = instructions(mode, path.path, passes: 1, of: program.path),
        let three = instructions(mode, path.path, passes: 3, of: program.path)
      else { return nil }
      return (three - one) / 2
    }
    guard let loop = cost("events"), let tree = cost("tree"), loop > 0 else { return nil }
    return (tree / loop).rounded(to: 2)
  }

  private static func instructions(
    _ mode: String, _ path: String, passes: Int, of program: String
  ) -> Double? {
    let child = try? ChildProcess([
      "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program,
      "pass", mode, path, String(passes),
    ])
    guard let child, child.exitCode == 0 else { return nil }
    let line = child.output.split(separator: "\n").last { $0.contains("Collected") }
    return line?.split(separator: " ").last.flatMap { Double($0) }
  }
}
