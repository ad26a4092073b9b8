#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// There is no key to send a request with. Nothing was sent then.
///
/// The error never holds the text of a key.
public enum KeyUnavailable: Error, Sendable, Hashable {
  /// No environment variable of this name is set.
  case variableNotSet(name: String)

  /// There is no file at this path, or it cannot be read.
  case fileNotReadable(path: String)

  /// What lies at this path is no ordinary file of at most 4096 bytes.
  case notAKeyFile(path: String)

  /// Others than the owner may read or change the file. Its permissions are given as in
  /// `chmod`, such as 0o644.
  case fileOpenToOthers(path: String, permissions: Int)

  /// The text that was found is no secret key.
  case malformed(KeyError)

  /// The key is for the other mode than the client.
  case otherMode(found: KeyMode, expected: KeyMode)

  /// The provider failed with an error of this type.
  case providerFailed(type: String)
}

extension KeyUnavailable: CustomStringConvertible {
  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .variableNotSet(let name):
      "the environment variable \(name) is not set: put the secret key there"
    case .fileNotReadable(let path):
      "the key file \(path) does not exist or cannot be read by this process"
    case .notAKeyFile(let path):
      "the key file \(path) is no ordinary file of at most 4096 bytes"
    case .fileOpenToOthers(let path, let permissions):
      "the key file \(path) is open to others (mode \(Self.octal(permissions))): run chmod 600 on it"
    case .malformed(let error):
      error.description
    case .otherMode(let found, let expected):
      "the key is for the mode \(found.rawValue) and the client for \(expected.rawValue): set the "
        + "right key, or acceptsKeysOfEitherMode if this is meant"
    case .providerFailed(let type):
      "the provider of the key failed with an error of the type \(type)"
    }
  }

  private static func octal(_ permissions: Int) -> String {
    "0" + String(permissions, radix: 8)
  }
}

extension KeyUnavailable: LocalizedError {
  /// The same as ``description``.
  public var errorDescription: String? { description }
}

extension KeyUnavailable {
  /// What a provider's error means, without its text.
  init(providerError error: any Error) {
    switch error {
    case let error as KeyUnavailable: self = error
    case let error as KeyError: self = .malformed(error)
    default: self = .providerFailed(type: "\(type(of: error))")
    }
  }
}
