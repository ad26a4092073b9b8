/// What every declaration of a schema carries besides its meaning.
package struct Facts: Sendable, Equatable {
  /// Purpose in whole sentences.
  package let doc: String?

  /// Pages that state the fact, as in `p:1147159`.
  package let sources: [String]

  /// How well the fact is known, where the declaration itself says so.
  package let statedCertainty: Certainty?

  /// Sections of the API's reference that tell about it, as in `payments 3.2`; of operations only.
  package let sections: [String]

  /// File and key path of the declaration.
  package let origin: Origin

  /// How well the fact is known.
  package var certainty: Certainty { statedCertainty ?? .documented }

  package init(
    doc: String?, sources: [String], certainty: Certainty?, sections: [String] = [],
    origin: Origin
  ) {
    self.doc = doc
    self.sources = sources
    statedCertainty = certainty
    self.sections = sections
    self.origin = origin
  }
}

/// How well a fact about the service is known.
package enum Certainty: String, Sendable, CaseIterable {
  /// Stated or shown on a page.
  case documented

  /// Seen in code or answers, on no page.
  case observed

  /// Worked out from neighbouring facts.
  case inferred

  /// Only in an older version of a page.
  case superseded
}

/// Where a declaration stands, in a form that an inserted line does not change.
package struct Origin: Sendable, Equatable {
  /// Path below the schema folder's parent, as in `schema/payment-links.yaml`.
  package let file: String

  /// Keys from the file's root, as in `types.PaymentLink.fields.status`.
  package let keyPath: String

  package init(file: String, keyPath: String) {
    self.file = file
    self.keyPath = keyPath
  }
}
