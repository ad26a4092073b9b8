#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// Prints ratios, each pair of figures from one run. Takes the path of a release build of the tool.
@main
struct Bench {
  static func main() {
    do {
      try run()
    } catch {
      print("bench: \(error)")
      exit(1)
    }
  }

  private static func run() throws {
    let arguments = CommandLine.arguments
    if arguments.count == 5, arguments[1] == "pass" {
      try pass(mode: arguments[2], path: arguments[3], count: Int(arguments[4]) ?? 1)
      return
    }
    if arguments.count > 2, arguments[1] == "peak" {
      let child = try ChildProcess(Array(arguments[2...]))
      guard child.exitCode == 0 else { throw BenchmarkError(child.output) }
      print(child.peakBytes)
      return
    }
    if arguments.count == 3, arguments[1] == "links" {
      print(String(decoding: JSONBenchmark.payload(links: Int(arguments[2]) ?? 0), as: UTF8.self))
      return
    }
    if arguments.count == 4, arguments[1] == "synthetic" {
      try SyntheticSchema(endpoints: Int(arguments[2]) ?? 0).write(to: arguments[3])
      return
    }
    guard arguments.count == 3 || arguments.count == 4 else {
      print(
        """
        usage: bench PACKAGE-FOLDER TOOL [reader|generator|server|json|compile]
                                            measures and prints ratios
               bench synthetic COUNT FOLDER writes a schema with that many endpoints
        """)
      return
    }
    let (root, tool) = (arguments[1], arguments[2])
    func isWanted(_ part: String) -> Bool { arguments.count < 4 || arguments[3] == part }
    if isWanted("reader") {
      let synthetic = SyntheticSchema(endpoints: 3_000).files.dropFirst().map(\.text).joined()
      try ReaderBenchmark.run(
        synthetic: unique(synthetic), real: try realSchema(root: root))
    }
    if isWanted("generator") { try GeneratorBenchmark.run(tool: tool, root: root) }
    if isWanted("server") { try LanguageServerBenchmark.run(tool: tool, root: root) }
    if isWanted("json") { try JSONBenchmark.run() }
    if isWanted("compile") { try CompileBenchmark.run(root: root) }
  }

  /// What the instruction counter watches: a known number of passes over a file.
  private static func pass(mode: String, path: String, count: Int) throws {
    let bytes = try contents(of: path)
    for _ in 0..<count {
      switch mode {
      case "tree": try ReaderBenchmark.parse(bytes)
      case "events": _ = ReaderBenchmark.events(in: bytes)
      case "links": _ = try JSONBenchmark.links(in: bytes)
      default: break
      }
    }
  }

  /// One document in which no key comes twice: a list of the documents.
  private static func unique(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("resource:") { result += Array("-\n".utf8) }
      if !line.isEmpty { result += Array("  \(line)\n".utf8) }
    }
    return result
  }

  private static func realSchema(root: String) throws -> [UInt8] {
    let list = try ChildProcess(["find", "\(root)/schema", "-name", "*.yaml"])
    let paths = list.output.split(separator: "\n").sorted()
    let largest = try paths.map { try contents(of: String($0)) }.max { $0.count < $1.count }
    return largest ?? []
  }
}
