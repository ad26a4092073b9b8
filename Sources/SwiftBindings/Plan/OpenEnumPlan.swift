/// A list of values that may grow.
package struct OpenEnumPlan: Sendable, Equatable {
  package let form: Form

  /// Whether requests carry values as text: in a path, a query, a header or a form.
  package let isTextInRequests: Bool
  package let constants: [Constant]

  package enum Form: Sendable {
    case string, integer

    /// Integers in requests, strings in answers.
    case dual
  }

  package struct Constant: Sendable, Equatable {
    package let name: SwiftIdentifier
    package let value: Value

    /// Whether the linter would have the name without the type's name at its end.
    package let repeatsTypeName: Bool
    package let doc: DocPlan
  }

  package enum Value: Sendable, Equatable {
    case string(LiteralText)
    case integer(Int)
    case dual(request: Int, text: LiteralText)
  }
}
