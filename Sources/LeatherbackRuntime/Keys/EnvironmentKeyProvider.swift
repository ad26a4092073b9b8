#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Takes the secret key from an environment variable.
///
/// The environment of a running process hardly ever changes: for keys that are changed while the
/// client runs, take a ``FileKeyProvider`` or a provider of your own.
public struct EnvironmentKeyProvider: SecretKeyProvider {
  /// Name of the variable.
  public let variable: String

  /// Stands for a name that is itself a key, passed in the wrong place.
  private static let key = "(a key in place of its name)"

  private let environment: @Sendable () -> [String: String]

  /// Creates a provider that reads the variable when it is asked.
  public init(variable: String = "LEATHERBACK_SECRET_KEY") {
    self.init(variable: variable) { ProcessInfo.processInfo.environment }
  }

  init(variable: String, environment: @escaping @Sendable () -> [String: String]) {
    self.variable = variable
    self.environment = environment
  }

  /// Reads the variable.
  ///
  /// - Throws: ``KeyUnavailable`` when it is not set or holds no secret key. Nothing is trimmed.
  public func secretKey(insteadOf refused: SecretKey?) throws -> SecretKey {
    guard let text = environment()[variable] else {
      throw KeyUnavailable.variableNotSet(name: KeyKind.occurs(in: variable) ? Self.key : variable)
    }
    do {
      return try SecretKey(text)
    } catch {
      throw KeyUnavailable.malformed(error)
    }
  }
}

extension SecretKeyProvider where Self == EnvironmentKeyProvider {
  /// The key in an environment variable, as in `keys: .environment()`.
  public static func environment(
    _ variable: String = "LEATHERBACK_SECRET_KEY"
  ) -> EnvironmentKeyProvider {
    EnvironmentKeyProvider(variable: variable)
  }
}
