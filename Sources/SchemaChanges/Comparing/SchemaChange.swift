/// One thing that differs between two versions of a schema.
package struct SchemaChange: Sendable, Equatable {
  package let rule: ChangeRule

  /// What changed, by its name in Swift, as in `PaymentLink.amount` and `paymentLinks.create`.
  package let subject: String

  /// How it changed, as what follows the subject: "is required now, was optional".
  package let summary: String

  /// Why programs built before the change fail, when the service is as the new schema says; `nil`
  /// where they do not.
  package let onWire: String?

  /// Why programs that were written before the change do not compile after it; none where they do.
  package let inSwift: [String]

  /// Whether there is something new that programs may use.
  package let isAddition: Bool

  /// Where it stands in the old and in the new version.
  package let old: Place?
  package let new: Place?

  /// What the change breaks.
  package var breaks: Breakage {
    var breaks: Breakage = []
    if onWire != nil { breaks.insert(.wire) }
    if !inSwift.isEmpty { breaks.insert(.source) }
    return breaks
  }

  /// A place in a file, lines and columns from 1, columns in Unicode scalars.
  package struct Place: Sendable, Equatable {
    package let path: String
    package let line: Int
    package let column: Int

    /// As in `schema/payments.yaml:12:3`.
    package var text: String { "\(path):\(line):\(column)" }

    package init(path: String, line: Int, column: Int) {
      self.path = path
      self.line = line
      self.column = column
    }
  }
}

/// What a change breaks.
package struct Breakage: OptionSet, Sendable, Hashable {
  package let rawValue: Int

  /// Programs that are built already.
  package static let wire = Breakage(rawValue: 1)

  /// Programs that are compiled again.
  package static let source = Breakage(rawValue: 2)

  package init(rawValue: Int) { self.rawValue = rawValue }
}
