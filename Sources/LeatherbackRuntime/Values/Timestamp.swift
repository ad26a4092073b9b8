#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A point in time as the service writes it, exact to the nanosecond.
///
/// Read leniently (see ``init(_:)-(String)``), and written back as the very text that was read. Two
/// timestamps are equal if they are the same instant, whatever their zones.
public struct Timestamp: Sendable {
  /// Whole seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int64

  /// Nanoseconds on top of ``seconds``, from 0 to 999,999,999.
  public let nanoseconds: Int

  /// How the text was written.
  let style: Style

  init(seconds: Int64, nanoseconds: Int, style: Style) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
    self.style = style
  }

  /// Creates a timestamp in UTC, to the microsecond.
  ///
  /// Dates outside of the years 1 to 9999 are moved to the nearest bound.
  public init(_ date: Date) {
    let bounds: ClosedRange<Double> = -62_135_596_800...253_402_300_799
    let interval = date.timeIntervalSince1970
    let clamped = interval.isNaN ? 0 : min(max(interval, bounds.lowerBound), bounds.upperBound)
    let whole = clamped.rounded(.down)
    let microseconds = Int(((clamped - whole) * 1_000_000).rounded())
    seconds = Int64(whole) + Int64(microseconds / 1_000_000)
    nanoseconds = microseconds % 1_000_000 * 1000
    let digits = nanoseconds == 0 ? 0 : nanoseconds % 1_000_000 == 0 ? 3 : 6
    style = Style(fractionDigits: UInt8(digits), zone: .upperZ)
  }

  /// The instant, as exactly as a `Date` can tell it: to some hundred nanoseconds.
  public var date: Date {
    Date(timeIntervalSince1970: Double(seconds) + Double(nanoseconds) / 1_000_000_000)
  }

  /// Minutes that the written zone is ahead of UTC; `nil` if none was written. Such a text is read as
  /// UTC (inferred: no page of the service says what it means).
  public var offsetMinutes: Int? { style.zone == .none ? nil : Int(style.offsetMinutes) }
}

extension Timestamp: Hashable, Comparable {
  public static func == (left: Timestamp, right: Timestamp) -> Bool {
    left.seconds == right.seconds && left.nanoseconds == right.nanoseconds
  }

  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(seconds)
    hasher.combine(nanoseconds)
  }
}

extension Timestamp: JSONReadable, JSONWritable {
  public init(json value: JSONCursor) throws(JSONError) { self = try value.timestamp() }

  public func write(json writer: inout JSONWriter) { writer.writeTimestamp(self) }
}

extension Timestamp: Codable {
  /// Reads the text of a timestamp.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let timestamp = Timestamp(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a point in time")
    }
    self = timestamp
  }

  /// Writes the text of the timestamp.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
