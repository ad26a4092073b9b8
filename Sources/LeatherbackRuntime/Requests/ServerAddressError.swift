#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A text that is no address for a server. The error never holds the text: it may have a password.
public enum ServerAddressError: Error, Sendable, Hashable {
  /// The text has a blank, a control character, or one that is not ASCII.
  case unusableCharacter

  /// The text starts neither with `https://` nor with `http://`.
  case otherScheme

  /// The address has `http` and is not on this machine.
  case notEncrypted

  /// The address has a user name or password.
  case userInformation

  /// There is no host, or host or port are malformed.
  case malformedHost

  /// The address has a query or a fragment.
  case queryOrFragment

  /// The address has a path with `.` or `..` in it.
  case dotSegment
}

extension ServerAddressError: CustomStringConvertible {
  /// What is wrong and how to mend it, without the text that was refused.
  public var description: String {
    switch self {
    case .unusableCharacter: "the address has a character that no address may have, such as a blank"
    case .otherScheme: "the address must start with https://"
    case .notEncrypted:
      "http:// would send the key in the clear: use https:// (http:// is for 127.0.0.1, [::1] and "
        + "localhost only)"
    case .userInformation: "the address must not have a user name or password before its host"
    case .malformedHost: "the address has no host, or a port that is not between 1 and 65535"
    case .queryOrFragment: "the address must not have a query or a fragment"
    case .dotSegment: "the address must not have the path segments . and .."
    }
  }
}

extension ServerAddressError: LocalizedError {
  /// The same as ``description``.
  public var errorDescription: String? { description }
}
