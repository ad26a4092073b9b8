/// What a JSON value is.
public enum JSONKind: String, Sendable, Hashable, CaseIterable {
  case object, array, string, number, bool, null
}
