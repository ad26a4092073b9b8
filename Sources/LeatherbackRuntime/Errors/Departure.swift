/// What a transport knows by itself of whether a request left, whatever its error sounds like.
package enum Departure: Sendable, Hashable {
  /// What the service would act on did not leave.
  case keptBack

  /// At least a part of it left.
  case left

  /// Nobody has looked.
  case unknown
}

extension TransportError {
  /// The same error beside what a transport knows of the request itself.
  ///
  /// An error may sound like "no connection" although the request had left: it may be about the first
  /// of several addresses of a host, or about a route that was lost while the answer was awaited. A
  /// payment that is sent again on such words is paid twice.
  package func judged(
    by departure: Departure, partialResponse: RawResponse? = nil
  ) -> TransportError {
    let wasSent: RequestSent =
      switch departure {
      case .keptBack: .no
      case .left: .unknown
      case .unknown: wasRequestSent
      }
    let isLate = departure == .left && kind == .cannotConnect
    return TransportError(
      isLate ? .connectionLost : kind, wasRequestSent: wasSent, code: code,
      partialResponse: partialResponse)
  }
}
