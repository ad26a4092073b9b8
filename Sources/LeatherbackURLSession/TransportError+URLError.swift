import Foundation
import LeatherbackRuntime

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension TransportError {
  /// What URLSession's error means. Its fields hold the URL: only its number is kept.
  init(_ error: any Error) {
    guard let error = error as? URLError else {
      self.init(.other, wasRequestSent: .unknown)
      return
    }
    let (kind, wasSent) = Self.meaning(of: error.code)
    self.init(kind, wasRequestSent: wasSent, code: "URLError \(error.code.rawValue)")
  }

  private static func meaning(of code: URLError.Code) -> (Kind, RequestSent) {
    switch code {
    case .cannotConnectToHost, .cannotFindHost, .dnsLookupFailed, .notConnectedToInternet,
      .internationalRoamingOff, .dataNotAllowed:
      (.cannotConnect, .no)
    case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
      .clientCertificateRequired, .appTransportSecurityRequiresSecureConnection:
      (.insecure, .no)
    case .timedOut: (.timedOut, .unknown)
    case .cancelled: (.cancelled, .unknown)
    case .httpTooManyRedirects, .redirectToNonExistentLocation: (.redirected, .unknown)
    // On Linux, `unknown` is a body shorter than announced, and `badServerResponse` no answer.
    case .networkConnectionLost, .unknown, .badServerResponse: (.connectionLost, .unknown)
    default: (.other, .unknown)
    }
  }
}
