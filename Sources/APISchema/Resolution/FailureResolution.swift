import YAMLTree

/// Checks what the errors of a schema say, and makes the conditions by which answers are known.
struct FailureResolution: Sendable {
  private(set) var conditions: [TypeID: Failure.Condition] = [:]
  private let table: TypeTable

  init(_ table: TypeTable) { self.table = table }

  /// Checks the paths and values of `error`.
  mutating func check(
    _ error: ErrorSyntax, values: inout ValueFitting, into diagnostics: inout Diagnostics
  ) {
    let id = TypeID(error.name.value)
    ErrorConditions.check(error, into: &diagnostics)
    guard case .object(let list)? = table[id]?.shape else { return }
    let paths = ErrorPaths(table: table, fields: list, isWhole: error.facts.isWhole)
    let earlier = diagnostics.all.count
    paths.check(error, into: &diagnostics)
    // A field that a path should have led to has its name for that.
    if diagnostics.all.count == earlier {
      ErrorFieldNames.check(list.members, of: error, into: &diagnostics)
    }
    MessageFamilies.check(error, paths: paths, into: &diagnostics)
    let equals = error.equals.map { equality in
      let type = paths.type(at: equality.path, into: &diagnostics)
      let value = values.fit(equality.value, to: type, in: .response, into: &diagnostics)
      return Failure.Condition.Equality(path: WirePath(equality.path), value: value)
    }
    guard conditions[id] == nil else { return }
    conditions[id] = Failure.Condition(
      status: error.status?.value, has: error.has.map(WirePath.init),
      lacks: error.lacks.map(WirePath.init), equals: equals)
  }

  /// The first of `failures` whose condition an answer meets.
  ///
  /// An answer without a body meets none, as in the client.
  func match(_ failures: [TypeID], status: Int, body: ValueSyntax?) -> TypeID? {
    guard let body else { return nil }
    return failures.first { conditions[$0]?.isMet(status: status, body: body) ?? false }
  }

  /// Whether the answer of an example meets the condition of an error.
  func isMet(_ error: TypeID, by example: ExampleSyntax) -> Bool {
    match([error], status: example.status?.value ?? 200, body: example.responseBody) != nil
  }
}

extension Failure.Condition {
  /// Whether an answer meets the condition. `null` counts as absent.
  func isMet(status: Int, body: ValueSyntax) -> Bool {
    if let statuses = self.status, !statuses.contains(status) { return false }
    func isPresent(_ path: WirePath) -> Bool {
      body.member(at: path).map { $0.content != .null } ?? false
    }
    return has.allSatisfy(isPresent) && !lacks.contains(where: isPresent)
      && equals.allSatisfy { body.member(at: $0.path).map($0.value.isSame) ?? false }
  }
}

extension ExampleValue {
  /// Whether `other` is the same JSON: numbers are compared by value.
  fileprivate func isSame(as other: ValueSyntax) -> Bool {
    if case .number(let digits) = self, case .number(let others) = other.content,
      let number = DecimalText(digits), let wanted = DecimalText(others)
    {
      return number == wanted
    }
    return self == ExampleValue(other)
  }
}
