/// A Swift type as it is written, with what must be imported for it.
package struct SwiftType: Sendable, Hashable {
  /// Spelling, as in `[Money]?`.
  package let spelling: String

  /// What has to be imported where the type is written.
  package let imports: ImportNeeds

  private init(_ spelling: String, _ imports: ImportNeeds = []) {
    self.spelling = spelling
    self.imports = imports
  }

  /// A type that the bindings declare at the top of a file.
  package init(declared name: SwiftIdentifier) { self.init(name.spelling) }

  /// A type that the bindings declare: its name, after the names of the types that hold it.
  package init(declared names: [SwiftIdentifier]) {
    self.init(names.map(\.spelling).joined(separator: "."))
  }

  package static let string = SwiftType("String")
  package static let int = SwiftType("Int")
  package static let bool = SwiftType("Bool")
  package static let decimal = SwiftType("Decimal", .foundation)
  package static let url = SwiftType("URL", .foundation)
  package static let calendarDate = SwiftType("CalendarDate", .runtime)
  package static let timestamp = SwiftType("Timestamp", .runtime)
  package static let jsonValue = SwiftType("JSONValue", .runtime)
  package static let stringOrInteger = SwiftType("StringOrInteger", .runtime)
  package static let lifetime = SwiftType("Lifetime", .runtime)
  package static let sensitiveText = SwiftType("SensitiveText", .runtime)
  package static let publicKey = SwiftType("PublicKey", .runtime)
  package static let noContent = SwiftType("NoContent", .runtime)

  /// A type that the bindings declare inside of this one.
  func nested(_ name: SwiftIdentifier) -> SwiftType {
    SwiftType(spelling + "." + name.spelling, imports)
  }

  /// An array of this type.
  package var array: SwiftType { SwiftType("[" + spelling + "]", imports) }

  /// A dictionary from texts to this type.
  package var dictionary: SwiftType { SwiftType("[String: " + spelling + "]", imports) }

  /// This type or `nil`.
  package var optional: SwiftType { SwiftType(spelling + "?", imports) }

  /// A page of values of this type.
  package var page: SwiftType { SwiftType("Page<" + spelling + ">", imports.union(.runtime)) }
}

/// What a piece of code needs to have imported, for itself or for the promises it makes.
package struct ImportNeeds: OptionSet, Sendable, Hashable {
  package let rawValue: Int

  /// `Decimal`, `URL` or their members.
  package static let foundation = ImportNeeds(rawValue: 1)

  /// Something of the runtime.
  package static let runtime = ImportNeeds(rawValue: 2)

  package init(rawValue: Int) { self.rawValue = rawValue }
}
