/// The property by which a group of pages is reached, and the type that makes them.
package struct PagesPlan: Sendable, Equatable {
  package let name: SwiftIdentifier
  package let type: SwiftIdentifier
  package let doc: DocPlan
  package let pages: [PagePlan]
}

/// A function that makes the address of a page.
package struct PagePlan: Sendable, Equatable {
  package let name: SwiftIdentifier
  package let parameters: [MakerPlan.Parameter]
  package let title: LiteralText
  package let server: SwiftIdentifier
  package let path: LiteralText

  /// Statements that write the payload, each followed by its checks; `nil` where there is none.
  package let payload: [WritingPlan]?

  /// Statements about the query.
  package let statements: [MakerPlan.Statement]

  /// Names of locals; no parameter has them.
  package let pageName: SwiftIdentifier
  package let writerName: SwiftIdentifier
  package let doc: DocPlan
}

/// A type that tells the addresses apart that a customer comes back to.
package struct PageReturnPlan: Sendable, Equatable {
  package let type: SwiftIdentifier
  package let page: LiteralText

  /// Cases in the order in which they are tried; at least one.
  package let cases: [Case]

  /// Name of the local that holds the address; no parameter of a case has it.
  package let addressName: SwiftIdentifier
  package let doc: DocPlan

  package struct Case: Sendable, Equatable {
    package let name: SwiftIdentifier

    /// Text that occurs in the address.
    package let contains: LiteralText?

    /// Parameters that always have the same text.
    package let constants: [Constant]
    package let parameters: [Parameter]
    package let doc: DocPlan
  }

  package struct Constant: Sendable, Equatable {
    package let key: LiteralText
    package let text: LiteralText
  }

  package struct Parameter: Sendable, Equatable {
    package let key: LiteralText
    package let name: SwiftIdentifier

    /// Type of the value, without an optional around it.
    package let type: SwiftType
    package let isOptional: Bool

    /// Whether the value is made from its text by `init(rawValue:)`.
    package let isEnumeration: Bool
  }
}

/// A function that makes the example of a page.
package struct PageExamplePlan: Sendable, Equatable {
  package let name: SwiftIdentifier
  package let doc: DocPlan
  package let title: LiteralText
  package let url: LiteralText
  package let resource: SwiftIdentifier
  package let maker: SwiftIdentifier

  /// Locals of the closure that makes the page, then its arguments.
  package let locals: [ExamplePlan.Local]
  package let arguments: [ExamplePlan.Argument]
  package let returned: Returned?
  package let imports: ImportNeeds

  /// An address that the customer comes back to, and what it is.
  package struct Returned: Sendable, Equatable {
    package let url: LiteralText
    package let type: SwiftIdentifier
    package let name: SwiftIdentifier
    package let arguments: [ExamplePlan.Argument]
  }
}
