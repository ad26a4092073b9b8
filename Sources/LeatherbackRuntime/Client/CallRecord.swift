/// What there is to say about a call by the side of its request and its answer.
struct CallRecord: Sendable {
  /// Identifier of the call; `nil` when no client is involved.
  let id: String?

  /// Times that the request was handed to the transport.
  var attempts = 0

  /// What earlier attempts may have done.
  var moneyMovedBefore = MoneyMoved.no
}
