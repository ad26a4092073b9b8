/// From a keystroke to the diagnostics that it causes, through the tool's standard streams.
enum LanguageServerBenchmark {
  static func run(tool: String, root: String) throws {
    var report = Report(
      "The language server (a type that is hovered, a keystroke that breaks a type and one that mends it; median of 40)",
      columns: ["schema", "start", "hover", "keystroke to diagnostics", "slowest", "peak"])
    try measure(
      "schema/", folder: "\(root)/schema", file: "payment-links.yaml", mark: "returns: PaymentLink",
      tool: tool, into: &report)
    for count in [100, 1_000] {
      let folder = try Folder()
      defer { folder.remove() }
      try SyntheticSchema(endpoints: count).write(to: "\(folder.path)/schema")
      try measure(
        "\(count) endpoints", folder: "\(folder.path)/schema", file: "group1.yaml",
        mark: "returns: Thing21", tool: tool, into: &report)
    }
    report.print()
  }

  private static func measure(
    _ name: String, folder: String, file: String, mark: String, tool: String,
    into report: inout Report
  ) throws {
    let text = String(decoding: try contents(of: "\(folder)/\(file)"), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let line = lines.firstIndex(where: { $0.hasSuffix(mark) }) else {
      throw BenchmarkError("\(file) has no line that ends with '\(mark)'")
    }
    let editor = try EditorProcess([tool, "lsp", "--schema", folder])
    let uri = "file://\(folder)/\(file)"
    let start = try seconds {
      try editor.send(
        #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#)
      try editor.wait(for: #""id":1"#)
      try editor.send(
        #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"\#(uri)","#
          + #""languageId":"yaml","version":1,"text":\#(quoted(text))}}}"#)
      try editor.send(#"{"jsonrpc":"2.0","id":2,"method":"$/nothing"}"#)
      try editor.wait(for: #""id":2"#)
    }
    let column = lines[line].unicodeScalars.count
    let hovers = try (0..<20).map { number in
      try seconds {
        try editor.send(
          #"{"jsonrpc":"2.0","id":\#(100 + number),"method":"textDocument/hover","params":{"#
            + #""textDocument":{"uri":"\#(uri)"},"#
            + #""position":{"line":\#(line),"character":\#(column - 1)}}}"#)
        try editor.wait(for: #""id":\#(100 + number),"#)
      }
    }
    var times: [Double] = []
    for number in 0..<40 {
      let isBreak = number.isMultiple(of: 2)
      let end = isBreak ? column : column + 1
      let range =
        #"{"start":{"line":\#(line),"character":\#(column)},"#
        + #""end":{"line":\#(line),"character":\#(end)}}"#
      times.append(
        try seconds {
          try editor.send(
            #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":"#
              + #"{"uri":"\#(uri)","version":\#(number + 2)},"#
              + #""contentChanges":[{"range":\#(range),"text":"\#(isBreak ? "x" : "")"}]}}"#)
          try editor.wait(for: #"/\#(file)""#)
        })
    }
    let peak = editor.end()
    report.add(
      name, start.milliseconds, median(hovers).milliseconds, median(times).milliseconds,
      (times.max() ?? 0).milliseconds,
      (Double(peak) / 1_000_000).rounded(to: 1) + " MB")
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
