/// What may have become of the money of a failed call, from the harmless to the certain.
public enum MoneyMoved: Sendable, Hashable, Comparable {
  /// The service never had the request, refused it, or was only asked to read.
  case no

  /// The service may have acted: look the payment up before paying again.
  case unknown

  /// The service acted; only its answer was unusable.
  case yes
}
