/// Whether the service can be asked the same thing twice.
public enum RetryPolicy: Sendable, Hashable {
  /// A repetition may act a second time: pay twice, create a second link.
  case never

  /// A repetition does no more than the first request did.
  case safe
}
