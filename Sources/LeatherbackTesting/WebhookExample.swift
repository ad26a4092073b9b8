public import Leatherback

/// An example of the schema: the body of an event, with what becomes of it.
///
/// A test runs all of them with ``check()``. Consumers feed ``bytes`` to what receives their events.
public struct WebhookExample: Sendable {
  /// Webhook and title, such as `event: a card payment`.
  public let name: String

  /// The body as it is delivered.
  public let body: String

  /// The body as it is delivered.
  public var bytes: [UInt8] { Array(body.utf8) }

  private let exercise: @Sendable ([UInt8]) throws -> APIExample.Outcome

  /// An example that is read as the event that `expected` makes.
  public init<Event: Equatable & Sendable>(
    name: String,
    body: String,
    read: @escaping @Sendable ([UInt8]) throws(WebhookError) -> Event,
    expected: @escaping @Sendable () throws -> Event
  ) {
    self.name = name
    self.body = body
    exercise = { bytes in
      APIExample.Outcome(expected: try expected(), found: try read(bytes))
    }
  }

  /// An example that is refused as the shape of that name.
  public init<Event: Sendable>(
    name: String,
    body: String,
    read: @escaping @Sendable ([UInt8]) throws(WebhookError) -> Event,
    refused: String
  ) {
    self.name = name
    self.body = body
    exercise = { bytes in
      do throws(WebhookError) {
        return APIExample.Outcome(expected: refused, unexpected: try read(bytes))
      } catch {
        guard case .refused(let refusal) = error else { throw error }
        return APIExample.Outcome(expected: refused, found: refusal.name)
      }
    }
  }
}

extension WebhookExample {
  /// Reads the body, and compares what becomes of it.
  ///
  /// - Parameter delivered: The body as it came over a network; as it is in the example unless given.
  /// - Throws: ``APIExample/Mismatch`` when something else becomes of it, and `WebhookError` when it
  ///   cannot be read.
  public func check(_ delivered: [UInt8]? = nil) throws {
    let outcome = try exercise(delivered ?? bytes)
    guard outcome.isEqual else {
      throw APIExample.Mismatch(
        example: name, part: "event", expected: outcome.expected, found: outcome.found)
    }
  }
}

extension WebhookExample: CustomStringConvertible {
  /// The example's name.
  public var description: String { name }
}
