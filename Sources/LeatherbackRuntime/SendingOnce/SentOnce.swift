/// What became of a request that must act once and no more.
public enum SentOnce<Response: Sendable, Found: Sendable>: Sendable {
  /// The service answered it now.
  case sentNow(Response)

  /// An earlier try of it had arrived although no answer came: the look-up found what it did.
  case foundBefore(Found)
}

extension SentOnce: Equatable where Response: Equatable, Found: Equatable {}
