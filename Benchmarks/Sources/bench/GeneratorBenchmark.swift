/// The whole tool, from starting the process to its end, over folders on disk.
enum GeneratorBenchmark {
  static func run(tool: String, root: String) throws {
    var report = Report(
      "The whole generator (process start to end; median of the runs)",
      columns: [
        "schema", "YAML", "fresh folder", "nothing changed", "MB/s", "peak", "per endpoint",
      ])
    try real(tool: tool, root: root, into: &report)

    var perEndpoint: [Int: Double] = [:]
    for count in [100, 1_000, 10_000] {
      let schema = SyntheticSchema(endpoints: count)
      let folder = try Folder()
      defer { folder.remove() }
      try schema.write(to: "\(folder.path)/schema")
      let runs = count >= 10_000 ? 3 : 7
      let (fresh, unchanged, peak) = try measure(
        tool: tool, schema: "\(folder.path)/schema", output: "\(folder.path)/Generated", runs: runs)
      perEndpoint[count] = fresh / Double(count)
      report.add(
        "\(count) endpoints", size(schema.byteCount), fresh.milliseconds, unchanged.milliseconds,
        (Double(schema.byteCount) / 1_000_000 / fresh).rounded(to: 1), size(peak),
        (fresh / Double(count) * 1_000_000).rounded(to: 1) + " us")
    }
    report.print()
    if let small = perEndpoint[1_000], let large = perEndpoint[10_000] {
      print(
        "  growth: an endpoint among 10,000 costs \((large / small).rounded(to: 2)) times one among 1,000"
      )
    }
  }

  private static func real(tool: String, root: String, into report: inout Report) throws {
    let output = try Folder()
    defer { output.remove() }
    let (fresh, unchanged, peak) = try measure(
      tool: tool, schema: "\(root)/schema", output: "\(output.path)/Generated", runs: 21,
      examples: true)
    report.add(
      "schema/, with examples", "", fresh.milliseconds, unchanged.milliseconds, "", size(peak), "")
  }

  private static func measure(
    tool: String, schema: String, output: String, runs: Int, examples: Bool = false
  ) throws -> (fresh: Double, unchanged: Double, peak: Int) {
    var fresh: [Double] = []
    var unchanged: [Double] = []
    let command =
      [tool, "generate", "--schema", schema, "--output", output, "--quiet"]
      + (examples ? ["--examples"] : [])
    for _ in 0..<runs {
      _ = try ChildProcess(["rm", "-rf", output])
      for isFresh in [true, false] {
        let run = try ChildProcess(command)
        guard run.exitCode == 0 else { throw BenchmarkError(run.output) }
        if isFresh { fresh.append(run.wall) } else { unchanged.append(run.wall) }
      }
    }
    return (median(fresh), median(unchanged), try ChildProcess.peakBytes(of: command))
  }

  private static func size(_ bytes: Int) -> String {
    (Double(bytes) / 1_000_000).rounded(to: 2) + " MB"
  }
}
