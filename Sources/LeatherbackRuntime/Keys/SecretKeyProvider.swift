/// Where a client gets its secret key from: a vault, a file, the environment.
///
/// The client asks before its first request and keeps the key. When the service refuses the key
/// (HTTP 401) the client asks once more, so that keys can be changed while it runs. However many
/// requests wait, it asks one question at a time. A ``SecretKey`` is its own provider.
///
/// ```swift
/// struct VaultKeys: SecretKeyProvider {
///   func secretKey(insteadOf refused: SecretKey?) async throws -> SecretKey {
///     try SecretKey(try await vault.read("leatherback"))
///   }
/// }
/// let client = LeatherbackClient(mode: .live, keys: VaultKeys())
/// ```
public protocol SecretKeyProvider: Sendable {
  /// Gives the key to send requests with.
  ///
  /// - Parameter refused: The key that the service has just refused; `nil` when the client asks for
  ///   the first time. A provider that has no other key returns the same one again, and the refusal
  ///   stands.
  /// - Throws: ``KeyUnavailable``, ``KeyError`` or anything else. Of another error the client keeps
  ///   the name of its type and no more, for its text may hold the key.
  func secretKey(insteadOf refused: SecretKey?) async throws -> SecretKey
}

extension SecretKey: SecretKeyProvider {
  /// Gives the key itself, whatever the service says about it.
  public func secretKey(insteadOf refused: SecretKey?) -> SecretKey { self }
}
