/// The whole tool, from starting the process to its end, over folders on disk.
enum GeneratorBenchmark {
  static func run(tool: String, root: String) throws {
    var report = Report(
      "The whole generator (process start to end; median of the runs)",
      columns: [
        "schema", "YAML", "check", "fresh folder", "nothing changed", "MB/s", "peak",
        "per endpoint",
      ])
    try real(tool: tool, root: root, into: &report)

    var perEndpoint: [Int: Double] = [:]
    for count in [100, 1_000, 10_000] {
      let schema = SyntheticSchema(endpoints: count)
      let folder = try Folder()
      defer { folder.remove() }
      try schema.write(to: "\(folder.path)/schema")
      let runs = count >= 10_000 ? 3 : 7
      let times = try Times(
        tool: tool, schema: "\(folder.path)/schema", output: "\(folder.path)/Generated", runs: runs)
      perEndpoint[count] = times.fresh / Double(count)
      report.add(
        "\(count) endpoints", size(schema.byteCount), times.check.milliseconds,
        times.fresh.milliseconds, times.unchanged.milliseconds,
        (Double(schema.byteCount) / 1_000_000 / times.fresh).rounded(to: 1), size(times.peak),
        (times.fresh / Double(count) * 1_000_000).rounded(to: 1) + " us")
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
    let times = try Times(
      tool: tool, schema: "\(root)/schema", output: "\(output.path)/Generated", runs: 51,
      examples: true)
    report.add(
      "schema/, with examples", "", times.check.milliseconds, times.fresh.milliseconds,
      times.unchanged.milliseconds, "", size(times.peak), "")
  }

  /// What the commands take on one schema.
  private struct Times {
    /// Seconds of `check`.
    let check: Double

    /// Seconds of `generate` where there is no output yet.
    let fresh: Double

    /// Seconds of `generate` where all output is there.
    let unchanged: Double

    /// Bytes of memory that `generate` needs at once.
    let peak: Int

    init(tool: String, schema: String, output: String, runs: Int, examples: Bool = false) throws {
      let checking = [tool, "check", "--schema", schema]
      let generating =
        [tool, "generate", "--schema", schema, "--output", output, "--quiet"]
        + (examples ? ["--examples"] : [])
      var (check, fresh, unchanged): ([Double], [Double], [Double]) = ([], [], [])
      for _ in 0..<runs {
        _ = try ChildProcess(["rm", "-rf", output])
        check.append(try Self.seconds(of: checking))
        fresh.append(try Self.seconds(of: generating))
        unchanged.append(try Self.seconds(of: generating))
      }
      (self.check, self.fresh, self.unchanged) = (median(check), median(fresh), median(unchanged))
      peak = try ChildProcess.peakBytes(of: generating)
    }

    private static func seconds(of command: [String]) throws -> Double {
      let run = try ChildProcess(command)
      guard run.exitCode == 0 else { throw BenchmarkError(run.output) }
      return run.wall
    }
  }

  private static func size(_ bytes: Int) -> String {
    (Double(bytes) / 1_000_000).rounded(to: 2) + " MB"
  }
}
