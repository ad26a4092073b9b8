public import Logging
import NIOConcurrencyHelpers

/// Keeps what is logged.
public final class RecordedLog: Sendable {
  /// One line.
  public struct Line: Sendable {
    public let level: Logger.Level
    public let message: String
    public let metadata: Logger.Metadata
  }

  /// Nothing yet.
  public init() {}

  private let box = NIOLockedValueBox<[Line]>([])

  /// The lines so far.
  public var lines: [Line] { box.withLockedValue { $0 } }

  /// A logger that writes here.
  public var logger: Logger {
    var logger = Logger(label: "test") { _ in Handler(log: self) }
    logger.logLevel = .trace
    return logger
  }

  private struct Handler: LogHandler {
    let log: RecordedLog
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let line = Line(
        level: event.level, message: "\(event.message)", metadata: event.metadata ?? [:])
      log.box.withLockedValue { $0.append(line) }
    }
  }
}
