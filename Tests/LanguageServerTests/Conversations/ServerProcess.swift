import Foundation
import LanguageServer
import TestSupport

/// The built tool as a language server, in a process of its own.
final class ServerProcess {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var frames = FrameReader()

  /// - Parameter folder: Folder that the server is started in.
  init(in folder: URL) throws {
    // A server that has gone is found out by reading.
    signal(SIGPIPE, SIG_IGN)
    process.executableURL = BuiltProducts.tool
    process.arguments = ["lsp"]
    process.currentDirectoryURL = folder
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  deinit {
    if process.isRunning { process.terminate() }
  }

  var identifier: Int32 { process.processIdentifier }

  /// Sends a message.
  func send(_ message: String) throws { try send(raw: FrameReader.frame(Array(message.utf8))) }

  func send(raw bytes: [UInt8]) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(bytes))
  }

  /// The next message of the server, or `nil` when it has gone or says nothing for half a minute.
  func receive() -> String? {
    while true {
      if case .message(let bytes)? = frames.next() { return String(decoding: bytes, as: UTF8.self) }
      var end = pollfd(
        fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&end, 1, 30_000) > 0 else { return nil }
      let data = output.fileHandleForReading.availableData
      if data.isEmpty { return nil }
      frames.append(data)
    }
  }

  /// Closes the end at which the server's messages are read.
  func stopListening() throws { try output.fileHandleForReading.close() }

  /// Waits until the process ends by itself, and returns its status.
  func waitForEnd() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Ends the input and waits for the process.
  func end() throws -> Int32 {
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
