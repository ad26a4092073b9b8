extension LSP {
  /// What the client writes into its log.
  struct LogMessageParams: Encodable, Sendable {
    enum Kind: Int, Encodable, Sendable {
      case error = 1
      case warning = 2
    }

    let type: Kind
    let message: String
  }
}

extension LSP.LogMessageParams {
  /// A message is no JSON, or its header has no length.
  static let unreadableMessage = Self(type: .error, message: "a message could not be read")

  /// The parameters of a notification are others than the protocol has.
  static func unreadable(_ method: String) -> Self {
    Self(
      type: .error, message: "the parameters of '\(method)' are not as the protocol has them")
  }

  /// A document is changed that is not open.
  static func changeOfClosed(_ name: String) -> Self {
    Self(
      type: .error,
      message: "\(name) was changed and is not open; it counts as it is on the disk")
  }

  /// A change is of a version before the one that is known.
  static let olderChange = Self(type: .error, message: "a change came behind a later one")

  /// A change is of lines that the text does not have.
  static let changeOutside = Self(
    type: .error, message: "a change is of a place that the text does not have")

  /// What was saved is not the text that the changes made.
  static func corrected(_ name: String) -> Self {
    Self(
      type: .warning,
      message: "\(name) was saved with another text than the changes had made; that one counts")
  }

  /// The same problem, with the files whose texts are not known any more.
  func leaving(_ names: [String]) -> Self {
    if names.isEmpty { return self }
    let files = names.joined(separator: ", ")
    let rest =
      names.count == 1
      ? "the text of \(files) is not known until it is saved, or closed and opened again"
      : "the texts of \(files) are not known until they are saved, or closed and opened again"
    return Self(type: type, message: "\(message); \(rest)")
  }
}
