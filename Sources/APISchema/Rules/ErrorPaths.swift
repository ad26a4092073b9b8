import YAMLTree

/// What an error reads or compares is a field of it, of a type that fits.
///
/// ```yaml
/// errors:
///   Refused:
///     when: { status: 400 }
///     fields: { title: string }
///     reason: [titel]
/// ```
///
/// `lacks` may name what no field declares: that is the point of it.
struct ErrorPaths {
  let table: TypeTable
  let fields: MemberList

  /// Whether all fields of the error are known. Else a name may be that of one that could not be read.
  let isWhole: Bool

  /// Checks all paths of `error` but those whose values must fit: see ``type(at:into:)``.
  func check(_ error: ErrorSyntax, into diagnostics: inout Diagnostics) {
    for path in error.has { _ = type(at: path, into: &diagnostics) }
    for path in error.lacks { MemberPaths.check(path, into: &diagnostics) }
    for path in error.reason {
      check(path, isFit: { [.string, .email, .url, .uuid].contains($0) }, "a string", &diagnostics)
    }
    if let path = error.failures {
      check(path, isFit: { $0 == .array(.string) }, "an array of strings", &diagnostics)
    }
    if let path = error.traceID {
      check(path, isFit: { [.string, .uuid].contains($0) }, "a string", &diagnostics)
    }
  }

  /// Type of the field that the path leads to; `nil` when there is none or it is not known.
  func type(at path: Located<String>, into diagnostics: inout Diagnostics) -> TypeReference? {
    member(at: path, into: &diagnostics)?.type
  }

  /// The field that the path leads to; `nil` when there is none.
  ///
  /// - Parameter isStrict: Whether a path is wrong that leads through what no schema knows.
  func member(
    at path: Located<String>, isStrict: Bool = false, into diagnostics: inout Diagnostics
  ) -> ResolvedMember? {
    let names = WirePath(path).names
    if names.contains("") {
      diagnostics.report(.badMemberPath(path))
      return nil
    }
    var list = fields
    for (depth, name) in names.enumerated() {
      guard let member = list[name] else {
        // That an object takes more than it declares makes no misspelt name right.
        if depth > 0 || isWhole {
          diagnostics.report(.unknownPath(path, name: name, in: list))
        }
        return nil
      }
      guard depth < names.count - 1, let type = member.type else { return member }
      switch table.shape(of: type.nonNull) {
      case .object(let inner): list = inner
      case .broken: return nil
      case .enumeration, .union, .text, nil:
        if isStrict || (type != .any && !type.nonNull.isMap) {
          diagnostics.report(.pathThroughScalar(path, name: name, table.words(for: type)))
        }
        return nil
      }
    }
    return nil
  }

  private func check(
    _ path: Located<String>, isFit: (TypeReference) -> Bool, _ wanted: String,
    _ diagnostics: inout Diagnostics
  ) {
    guard let type = type(at: path, into: &diagnostics), !isFit(type.nonNull) else { return }
    diagnostics.report(.pathToWrongType(path, table.words(for: type), wanted: wanted))
  }
}

extension TypeReference {
  /// Whether values are objects with names that no schema knows.
  fileprivate var isMap: Bool { if case .map = self { true } else { false } }
}

extension Diagnostic {
  /// A path leads to no field.
  static func unknownPath(
    _ path: Located<String>, name: String, in list: MemberList
  ) -> Diagnostic {
    let declared = list.wireNames
    return Diagnostic(
      .error, id: "unknown-member-path", at: path.range,
      path.value == name
        ? "no field of this error is called '\(name)'"
        : "'\(path.value)' leads nowhere: no field there is called '\(name)'",
      hint: declared.closest(to: name).map { "did you mean '\($0)'?" }
        ?? "declare it under 'fields'",
      mend: declared.likeliest(for: name).map { meant in
        let start = path.value.dropLast(path.value.hasSuffix(name) ? name.count : 0)
        let text = "\(start)\(meant.name)"
        return Mend(
          "write '\(text)'", [.init(path.range, text)],
          spelling: .init(
            written: name, declared: meant.name, declaration: list.place(of: meant.name)))
      })
  }

  /// A path goes on behind a field that has no fields.
  static func pathThroughScalar(
    _ path: Located<String>, name: String, _ type: String
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-member-path", at: path.range,
      "'\(path.value)' leads nowhere: '\(name)' is \(type)",
      hint: "a path goes through objects")
  }

  /// A path leads to a field of a type that is of no use there.
  static func pathToWrongType(
    _ path: Located<String>, _ type: String, wanted: String
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "wrong-member-type", at: path.range,
      "'\(path.value)' is \(type), and this must be \(wanted)",
      hint: "name another field, or change the type of this one")
  }
}
