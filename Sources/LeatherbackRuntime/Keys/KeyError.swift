#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A text that is no key of the kind asked for.
///
/// The error never holds the text: what was refused may be a secret all the same.
public struct KeyError: Error, Sendable, Hashable {
  /// What is wrong with the text.
  public enum Reason: Sendable, Hashable {
    /// The text is empty.
    case empty

    /// The text starts or ends with a blank or a line break.
    case surroundedByBlanks

    /// The text holds a blank or a line break.
    case blankInside

    /// The text starts or ends with a quotation mark.
    case quoted

    /// The text is a key of the other kind: public for secret, or secret for public.
    case otherKind

    /// The text starts like no key.
    case unknownPrefix

    /// The text ends with the prefix.
    case cutOff

    /// The text holds a character that no header field can carry.
    case unusableCharacter
  }

  /// What is wrong with the text.
  public let reason: Reason

  private let wanted: KeyKind

  init(_ reason: Reason, for wanted: KeyKind) {
    self.reason = reason
    self.wanted = wanted
  }
}

extension KeyError: CustomStringConvertible {
  /// What is wrong and how to mend it, without the text that was refused.
  public var description: String {
    let kind = wanted.rawValue
    return switch reason {
    case .empty:
      "this is empty: is the variable that holds the \(kind) key set?"
    case .surroundedByBlanks:
      "there is a blank or a line break before or after the \(kind) key: trim it, it often comes "
        + "from a file or a copied line"
    case .blankInside:
      "there is a blank or a line break in the \(kind) key: pass the bare key, without a word "
        + "such as \"Bearer\" before it"
    case .quoted:
      "there is a quotation mark around the \(kind) key: pass the key without it"
    case .otherKind:
      otherKindText
    case .unknownPrefix:
      "this is no \(kind) key: it starts with \(wanted.prefixes)"
    case .cutOff:
      "this \(kind) key ends after its prefix: copy the whole key from the dashboard"
    case .unusableCharacter:
      "there is a character in this \(kind) key that no key has, such as the dots of a shortened "
        + "copy: copy the whole key from the dashboard"
    }
  }

  private var otherKindText: String {
    switch wanted {
    case .secret:
      "this is a public key: the client needs the secret key, which starts with \(wanted.prefixes)"
    case .public:
      "this is a secret key, which must never reach a page or an app: what is needed here is the "
        + "public key, which starts with \(wanted.prefixes)"
    }
  }
}

extension KeyError: LocalizedError {
  /// The same as ``description``.
  public var errorDescription: String? { description }
}
