import Foundation
import TestSupport

/// The built tool, run as a process.
struct Tool {
  /// What a run printed, and how it ended.
  struct Outcome: Equatable {
    let status: Int32
    let output: String
    let errors: String
  }

  let folder: TemporaryFolder

  /// Runs the tool in `folder` and waits for it.
  func callAsFunction(
    _ arguments: String..., in subfolder: String? = nil, environment: [String: String] = [:],
    input: String? = nil
  ) throws -> Outcome {
    let run = try start(arguments, in: subfolder, environment: environment, input: input)
    return try run.outcome()
  }

  /// Starts the tool and does not wait.
  ///
  /// - Parameters:
  ///   - asNobody: Whether it runs as a user who may only do what everybody may.
  ///   - input: What comes on its standard input, short enough for a pipe to hold.
  ///   - output: Where its output goes instead of to the outcome.
  func start(
    _ arguments: [String], in subfolder: String? = nil, environment: [String: String] = [:],
    asNobody: Bool = false, input: String? = nil, output: FileHandle? = nil
  ) throws -> Run {
    let process = Process()
    if asNobody, Self.isRoot {
      let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", BuiltProducts.tool.path]
      process.executableURL = URL(fileURLWithPath: Self.setpriv)
      process.arguments = nobody + arguments
    } else {
      process.executableURL = BuiltProducts.tool
      process.arguments = arguments
    }
    process.currentDirectoryURL = URL(
      fileURLWithPath: subfolder.map(folder.path) ?? folder.path)
    process.environment = ProcessInfo.processInfo.environment
      .filter { !["NO_COLOR", "TERM", "CLICOLOR_FORCE"].contains($0.key) }
      .merging(environment) { _, new in new }
    let run = Run(process: process)
    if let output {
      try run.output.fileHandleForWriting.close()
      process.standardOutput = output
    } else {
      process.standardOutput = run.output
    }
    process.standardError = run.errors
    process.standardInput = FileHandle.nullDevice
    if let input {
      let pipe = Pipe()
      process.standardInput = pipe
      try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try pipe.fileHandleForWriting.close()
    }
    try process.run()
    return run
  }

  struct Run {
    let process: Process
    let output = Pipe()
    let errors = Pipe()

    func outcome() throws -> Outcome {
      // Short enough for a pipe to hold, so one may be read after the other.
      let out = try output.fileHandleForReading.readToEnd() ?? Data()
      let err = try errors.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return Outcome(
        status: process.terminationStatus, output: String(decoding: out, as: UTF8.self),
        errors: String(decoding: err, as: UTF8.self))
    }
  }

  /// Root may write everywhere, so as root it takes a helper to be somebody else.
  static let canRunAsNobody = !isRoot || FileManager.default.isExecutableFile(atPath: setpriv)

  private static let isRoot = NSUserName() == "root"
  private static let setpriv = "/usr/bin/setpriv"
}

extension TemporaryFolder {
  /// Writes a small schema that is right.
  func writeSchema(to name: String = "schema") throws {
    try write(
      """
      api: { name: Shop, doc: A shop to try the tool on. }
      servers:
        main: { url: "https://shop.example", doc: The only one., source: p:1 }
      credentials:
        key: { header: X-Key, doc: The secret key., source: p:1 }
      defaults: { server: main, credential: key }

      """, to: "\(name)/api.yaml")
    try write(
      """
      resource: orders
      doc: Orders of the shop.
      source: p:2
      endpoints:
        read:
          doc: Reads an order.
          request: GET /orders/{id}
          source: p:2
          returns: Order
      types:
        Order:
          doc: What a customer bought.
          source: p:2
          fields:
            id: { type: string, doc: Number of the order. }
            total: { type: decimal, scale: 2, doc: Amount in pounds. }

      """, to: "\(name)/orders.yaml")
  }

  /// Replaces a piece of a file.
  func replace(_ old: String, with new: String, in name: String) throws {
    try write(text(of: name).replacingOccurrences(of: old, with: new), to: name)
  }
}
