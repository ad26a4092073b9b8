import Foundation

/// The shell of this machine, to see what it makes of a text.
enum Shell {
  /// What `script` prints.
  static func output(of script: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  /// The arguments that a command for `curl` gives to it.
  static func arguments(of command: String) throws -> [String] {
    let script = #"curl() { for word; do printf '%s\0' "$word"; done; }"# + "\n" + command
    return try output(of: script).split(separator: "\0", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }
}
