#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// Why a JSON text could not be read, and where.
///
/// An error names the place by byte offset and by member path. It never repeats a value of the text,
/// nor a name that the text chose: it may be logged. A member of a map is `[*]` in the path, and the
/// path of an error of the grammar ends at the first object.
public struct JSONError: Error, Sendable {
  // One word, so that throwing costs next to nothing in each of many generated initializers.
  private let details: Details

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - kind: What is wrong.
  ///   - offset: Distance in bytes from the start of the text.
  ///   - path: Members and indexes from the outermost value down, such as `value.items[3].amount`;
  ///     empty for the outermost value itself.
  public init(_ kind: Kind, offset: Int, path: String) {
    details = Details(kind: kind, offset: offset, path: path)
  }

  /// What is wrong.
  public var kind: Kind { details.kind }

  /// Distance in bytes from the start of the text.
  public var offset: Int { details.offset }

  /// Members and indexes from the outermost value down, such as `value.items[3].amount`; empty for
  /// the outermost value itself.
  public var path: String { details.path }
}

extension JSONError {
  private final class Details: Sendable {
    let kind: Kind
    let offset: Int
    let path: String

    init(kind: Kind, offset: Int, path: String) {
      self.kind = kind
      self.offset = offset
      self.path = path
    }
  }
}

extension JSONError: Hashable {
  public static func == (left: JSONError, right: JSONError) -> Bool {
    left.kind == right.kind && left.offset == right.offset && left.path == right.path
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(offset)
    hasher.combine(path)
  }
}

extension JSONError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// What is wrong and where, such as `value.amount: the member is missing (byte 12)`.
  public var description: String {
    let place = path.isEmpty ? "JSON" : path
    return "\(place): \(kind.explanation) (byte \(offset))"
  }

  /// The same as ``description``.
  public var debugDescription: String { description }

  /// A mirror of kind, offset and path.
  public var customMirror: Mirror {
    Mirror(self, children: ["kind": kind, "offset": offset, "path": path])
  }
}

extension JSONError: LocalizedError {
  /// The same as ``description``.
  public var errorDescription: String? { description }
}
