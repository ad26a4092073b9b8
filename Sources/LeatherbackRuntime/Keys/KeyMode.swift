/// What a key is good for. The service has one host for both: the key alone decides.
public enum KeyMode: String, Sendable, Hashable, CaseIterable {
  /// Nothing real happens: the key starts with `sk_test_` or `pk_test_`.
  case test

  /// Real money moves: the key starts with `sk_live_` or `pk_live_`.
  case live
}
