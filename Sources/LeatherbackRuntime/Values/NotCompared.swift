/// A part of a value that does not count when values are compared: what happened to it here, not
/// what it says.
@propertyWrapper
public struct NotCompared<Value: Sendable>: Sendable {
  public var wrappedValue: Value

  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}

extension NotCompared: Hashable {
  /// Always true.
  public static func == (left: NotCompared, right: NotCompared) -> Bool { true }

  /// Adds nothing.
  public func hash(into hasher: inout Hasher) {}
}
