/// The first line that tells a generated file from everybody else's.
///
/// The writer replaces and removes files with this line and no others.
enum GeneratedMark {
  /// Bytes of a file's beginning that are enough to judge it.
  static let reach = 16_384

  private static let start = Array("// Generated from ".utf8)
  private static let warning = Array(" Do not edit: change the schema".utf8)

  /// Whether a file that begins with `bytes` was made by this tool.
  static func isOn(_ bytes: some Collection<UInt8>) -> Bool {
    let line = bytes.prefix(reach).prefix { $0 != UInt8(ascii: "\n") }
    guard line.starts(with: start) else { return false }
    var rest = line.dropFirst(start.count)
    while rest.count >= warning.count {
      if rest.starts(with: warning) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
