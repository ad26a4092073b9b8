#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Takes the secret key from a file that only its owner may read.
///
/// The file is read when the client is asked for its first request, and again when the service has
/// refused the key: write the new key into it (best under another name, then renamed), and the client
/// goes on with that one. The file holds the key and at most one line break behind it.
public struct FileKeyProvider: SecretKeyProvider {
  /// Path of the file. Symbolic links are followed.
  public let path: String

  private let checksPermissions: Bool

  /// Creates a provider that reads the file when it is asked.
  ///
  /// - Parameter checksPermissions: Whether a file that its group or others may read or change is
  ///   refused. Pass `false` only where something else guards the file: container platforms mount
  ///   secrets as 0444 or 0640.
  public init(path: String, checksPermissions: Bool = true) {
    self.path = path
    self.checksPermissions = checksPermissions
  }

  /// Reads the file.
  ///
  /// - Throws: ``KeyUnavailable`` when it cannot be read, is open to others, or holds no secret key.
  public func secretKey(insteadOf refused: SecretKey?) throws -> SecretKey {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    try check(target)
    guard let data = FileManager.default.contents(atPath: target) else {
      throw KeyUnavailable.fileNotReadable(path: shownPath)
    }
    // Once more, in case that another file was put in its place before it was read.
    try check(target)
    do {
      return try SecretKey(Self.withoutLineBreak(String(decoding: data, as: UTF8.self)))
    } catch {
      throw KeyUnavailable.malformed(error)
    }
  }

  private func check(_ target: String) throws(KeyUnavailable) {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: target) else {
      throw .fileNotReadable(path: shownPath)
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular,
      let size = Self.number(attributes[.size]), size <= 4096
    else { throw .notAKeyFile(path: shownPath) }
    guard let permissions = Self.number(attributes[.posixPermissions]) else {
      throw .fileNotReadable(path: shownPath)
    }
    guard !checksPermissions || permissions & 0o077 == 0 else {
      throw .fileOpenToOthers(path: shownPath, permissions: permissions & 0o777)
    }
  }

  /// The path, unless it is itself a key, passed in the wrong place.
  private var shownPath: String {
    KeyKind.occurs(in: path) ? "(a key in place of its path)" : path
  }

  /// Foundation boxes numbers, FoundationEssentials gives integers of several widths.
  private static func number(_ attribute: Any?) -> Int? {
    if let number = attribute as? Int { return number }
    return (attribute as? any BinaryInteger).map { Int(clamping: $0) }
  }

  /// Editors and `echo` end a file with a line break, which is no part of the key.
  private static func withoutLineBreak(_ text: String) -> String {
    text.last?.isNewline == true ? String(text.dropLast()) : text
  }
}

extension SecretKeyProvider where Self == FileKeyProvider {
  /// The key in a file that only its owner may read, as in `keys: .file("/run/secrets/leatherback")`.
  public static func file(_ path: String) -> FileKeyProvider { FileKeyProvider(path: path) }
}
