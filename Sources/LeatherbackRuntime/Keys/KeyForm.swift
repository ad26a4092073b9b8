#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How the secret key travels in a request.
public enum KeyForm: Sendable, Hashable {
  /// The bare key in the header field that the schema names: what the service's pages on
  /// authentication and every known client do.
  ///
  /// Source: p:104923146.
  case schemaField

  /// `Authorization: Basic` with public and secret key, in place of the schema's header field.
  ///
  /// One page names a "basic token" made from both keys and gives no recipe; no endpoint's page uses
  /// it. The encoding here is the usual one of HTTP, base64 of `public:secret` (inferred). A reset in
  /// the dashboard replaces the public key as well: a client that outlives it needs a new one.
  ///
  /// Source: p:1179871.
  case basicToken(PublicKey)
}

extension KeyForm {
  /// The value of `Authorization`; `nil` when the key goes where the schema says.
  func authorization(with key: SecretKey) -> String? {
    guard case .basicToken(let publicKey) = self else { return nil }
    let pair = Data((publicKey.text + ":" + key.text).utf8)
    return "Basic " + pair.base64EncodedString()
  }
}
