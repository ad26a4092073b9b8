/// Which number of a version goes up, by Semantic Versioning.
///
/// A program that no longer compiles needs a new major version. What breaks on the wire alone needs
/// none: the program compiles, and has to take the new version soon, so nothing should keep it from
/// that. Below 1.0.0 the second number takes the place of the first, and the third that of the second.
package enum VersionBump: String, Sendable, CaseIterable {
  case major, minor, patch, none

  /// The same below 1.0.0.
  package var belowOne: VersionBump {
    switch self {
    case .major: .minor
    case .minor, .patch: .patch
    case .none: .none
    }
  }
}

/// A released version.
package struct ReleasedVersion: Sendable, Equatable {
  package let major: Int
  package let minor: Int
  package let patch: Int

  /// - Returns: `nil` for what is not three numbers with dots between them, perhaps behind a `v`.
  package init?(_ text: String) {
    let digits = text.hasPrefix("v") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.allSatisfy({ $0.isASCII && $0.isNumber }) ? Int(part) : nil
    }
    guard parts.count == 3, numbers.count == 3, numbers.allSatisfy({ $0 < 1_000_000_000 }) else {
      return nil
    }
    (major, minor, patch) = (numbers[0], numbers[1], numbers[2])
  }

  /// The version after a change.
  package func next(after bump: VersionBump) -> String {
    switch major == 0 ? bump.belowOne : bump {
    case .major: "\(major + 1).0.0"
    case .minor: "\(major).\(minor + 1).0"
    case .patch: "\(major).\(minor).\(patch + 1)"
    case .none: "\(major).\(minor).\(patch)"
    }
  }
}
