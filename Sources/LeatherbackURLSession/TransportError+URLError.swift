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
    let (kind, wasSent) = Self.meaning(of: error)
    self.init(kind, wasRequestSent: wasSent, code: "URLError \(error.code.rawValue)")
  }

  private static func meaning(of error: URLError) -> (Kind, RequestSent) {
    switch error.code {
    case .cannotConnectToHost where !isAboutConnecting(error):
      meaning(ofText: error.localizedDescription)
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
    case .unknown: meaning(ofText: error.localizedDescription)
    // On Linux, `badServerResponse` is no answer at all.
    case .networkConnectionLost, .badServerResponse: (.connectionLost, .unknown)
    default: (.other, .unknown)
    }
  }

  /// Whether an error that has the number of a refused connection is about one.
  ///
  /// On Linux it may be about anything that went wrong after one of the host's addresses refused and
  /// the next one did not: the number of the refusal stays. libcurl's text tells them apart.
  private static func isAboutConnecting(_ error: URLError) -> Bool {
    #if canImport(FoundationNetworking)
      let text = error.localizedDescription
      return text.hasPrefix("Failed to connect") || text.contains("onnect to server")
    #else
      return true
    #endif
  }

  /// What libcurl says where URLSession on Linux has no number. The text is compared and not kept.
  private static func meaning(ofText text: String) -> (Kind, RequestSent) {
    // A certificate is judged before anything is sent.
    if text.lowercased().contains("certificate") { return (.insecure, .no) }
    if text.contains("SSL routines") || text.contains("handshake") { return (.insecure, .unknown) }
    // The second is what a header field of more than 100 KB ends with.
    if text.hasPrefix("Too large response headers") || text == "Out of memory" {
      return (.answerTooLarge, .unknown)
    }
    if text.contains("timed out") { return (.timedOut, .unknown) }
    // Among others, a body shorter than announced.
    return (.connectionLost, .unknown)
  }
}
