import APISchema

/// Whether what one side sends is what the other side reads.
struct WireFit: Sendable {
  let pairing: Pairing

  /// Whether the service, as the new schema describes it, takes all that programs of the old one
  /// send.
  func serviceTakes(_ sent: TypeReference, as read: TypeReference) -> Bool {
    fits(sent, from: pairing.old, into: read, of: pairing.new, isStrict: true)
  }

  /// Whether programs of the old schema read all that the service answers, as the new one describes
  /// it.
  func programsRead(_ sent: TypeReference, as read: TypeReference) -> Bool {
    fits(sent, from: pairing.new, into: read, of: pairing.old, isStrict: false)
  }

  /// - Parameter isStrict: Whether the reader is the service, which takes what its description says
  ///   and nothing else. Programs read more: an enumeration takes any text.
  private func fits(
    _ sent: TypeReference, from sender: SchemaIndex, into read: TypeReference,
    of reader: SchemaIndex, isStrict: Bool
  ) -> Bool {
    switch (sent, read) {
    case (_, .any): return true
    // Whether null fits is another question: that of presence.
    case (.nullable(let wrapped), _):
      return fits(wrapped, from: sender, into: read, of: reader, isStrict: isStrict)
    case (_, .nullable(let wrapped)):
      return fits(sent, from: sender, into: wrapped, of: reader, isStrict: isStrict)
    case (.array(let element), .array(let other)), (.map(let element), .map(let other)):
      return fits(element, from: sender, into: other, of: reader, isStrict: isStrict)
        && (!element.isNullable || other.isNullable)
    case (.declared(let id), .declared(let other)) where areSame(id, other, isStrict): return true
    default: break
    }
    let forms = WireForms(sentAs: sent, sender, isRequest: isStrict)
    let readable = WireForms(readAs: read, reader, isStrict: isStrict)
    return !forms.isEmpty && readable.isSuperset(of: forms)
  }

  private func areSame(_ sent: TypeID, _ read: TypeID, _ isStrict: Bool) -> Bool {
    isStrict ? pairing.types[sent] == read : pairing.types[read] == sent
  }
}

/// Forms that scalar values have on the wire.
private struct WireForms: OptionSet {
  let rawValue: Int

  init(rawValue: Int) { self.rawValue = rawValue }

  static let text = WireForms(rawValue: 1)
  static let uuid = WireForms(rawValue: 2)
  static let email = WireForms(rawValue: 4)
  static let url = WireForms(rawValue: 8)
  static let date = WireForms(rawValue: 16)
  static let timestamp = WireForms(rawValue: 32)
  static let groupedNumber = WireForms(rawValue: 64)
  static let publicKey = WireForms(rawValue: 128)
  static let integer = WireForms(rawValue: 256)
  static let fraction = WireForms(rawValue: 512)
  static let boolean = WireForms(rawValue: 1024)

  static let allTexts: WireForms = [
    .text, .uuid, .email, .url, .date, .timestamp, .groupedNumber, .publicKey,
  ]

  /// Forms of the values of a type; none for objects, arrays and what may be anything.
  init(sentAs type: TypeReference, _ index: SchemaIndex, isRequest: Bool) {
    switch type {
    case .string: self = .text
    case .uuid: self = .uuid
    case .email: self = .email
    case .url: self = .url
    case .date: self = .date
    case .timestamp: self = .timestamp
    case .publicKey: self = .publicKey
    case .groupedDecimal: self = .groupedNumber
    case .integer: self = .integer
    case .decimal: self = [.integer, .fraction]
    case .boolean: self = .boolean
    case .stringOrInteger: self = [.text, .integer]
    case .any, .array, .map, .nullable: self = []
    case .declared(let id):
      switch index[id]?.shape {
      case .enumeration(let enumeration):
        switch enumeration.base {
        case .string: self = .text
        case .integer: self = .integer
        case .dual: self = isRequest ? .integer : .text
        }
      case .text: self = .text
      case .object, .union, nil: self = []
      }
    }
  }

  /// Forms that are read as a type.
  init(readAs type: TypeReference, _ index: SchemaIndex, isStrict: Bool) {
    switch type {
    case .string: self = .allTexts
    case .uuid, .email:
      self = isStrict ? WireForms(sentAs: type, index, isRequest: true) : .allTexts
    case .stringOrInteger: self = .allTexts.union(.integer)
    case .declared(let id):
      switch index[id]?.shape {
      case .enumeration(let enumeration) where !isStrict:
        self = enumeration.base == .integer ? .integer : .allTexts.union(.integer)
      case .text(let text):
        self = isStrict && text.limits != .none ? [] : .allTexts
      default: self = []
      }
    default: self = WireForms(sentAs: type, index, isRequest: isStrict)
    }
  }
}

extension TypeReference {
  /// The type as the schema spells it.
  var spelling: String {
    switch self {
    case .array(let element): "[\(element.spelling)]"
    case .map(let value): "{string: \(value.spelling)}"
    case .declared(let id): id.name
    case .nullable(let wrapped): "\(wrapped.spelling)?"
    case .string, .integer, .decimal, .boolean, .date, .timestamp, .uuid, .url, .email, .publicKey,
      .stringOrInteger, .groupedDecimal, .any:
      "\(self)"
    }
  }
}
