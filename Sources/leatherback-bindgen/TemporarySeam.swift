// Stands in for SwiftBindings until that has its first file; removed at the merge.
import YAMLTree

struct GeneratedFile: Sendable, Equatable {
  let path: String
  let bytes: [UInt8]
}

func generateBindings(
  from sources: [SourceFile], examples: Bool, into diagnostics: inout Diagnostics
) -> [GeneratedFile]? {
  for source in sources { _ = YAMLDocument(parsing: source, into: &diagnostics) }
  guard !diagnostics.hasErrors else { return nil }
  return sources.flatMap { source in
    let name = source.path.lastName.split(separator: ".")[0].capitalized
    let head =
      "// Generated from \(source.path). Do not edit: change the schema, run `make generate`."
    let text = String(decoding: source.bytes, as: UTF8.self)
    let body = text.split(separator: "\n", omittingEmptySubsequences: false).map { "// " + $0 }
    let bytes = Array(([head] + body + [""]).joined(separator: "\n").utf8)
    let file = GeneratedFile(path: "\(name).swift", bytes: bytes)
    let example = GeneratedFile(path: "Examples/\(name)Examples.swift", bytes: bytes)
    return examples ? [file, example] : [file]
  }
}

extension Substring {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
