/// What a server does on each of its connections, from their start, whatever HTTP would make of it.
/// At the end of the script, a connection stays open and silent.
public struct ServerScript: Sendable, Hashable {
  /// What happens next.
  public enum Step: Sendable, Hashable {
    /// Waits for a whole request: its head, and the body that the head announces.
    case request

    /// Sends bytes just as they are.
    case send([UInt8])

    /// Sends bytes again and again, until the other side is gone.
    case `repeat`([UInt8])

    /// Lets time pass in silence.
    case pause(Duration)

    /// Closes the connection in good order.
    case close

    /// Breaks the connection off: the other side sees a reset.
    case reset
  }

  /// What happens, in this order.
  public let steps: [Step]

  /// Whether the connection is encrypted. The server's certificate is for `localhost`, and nobody
  /// vouches for it.
  public let isEncrypted: Bool

  /// Creates a script.
  public init(_ steps: [Step], isEncrypted: Bool = false) {
    self.steps = steps
    self.isEncrypted = isEncrypted
  }
}

extension ServerScript.Step {
  /// Sends text just as it is.
  public static func text(_ text: String) -> Self { .send(Array(text.utf8)) }
}
