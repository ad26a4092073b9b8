/// The units in which positions count characters.
package enum PositionEncoding: String, Codable, Sendable {
  /// Bytes. Used where the client offers it: it is what the rest of the package counts in.
  case utf8 = "utf-8"

  /// What every client knows: characters outside of the basic plane count as two.
  case utf16 = "utf-16"

  /// Units of a character whose UTF-8 has `byteCount` bytes.
  func units(ofBytes byteCount: Int) -> Int {
    switch self {
    case .utf8: byteCount
    case .utf16: byteCount == 4 ? 2 : 1
    }
  }
}
