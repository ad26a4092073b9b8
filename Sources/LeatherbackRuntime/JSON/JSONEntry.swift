/// One value or member name of a scanned text, in sixteen bytes.
///
/// Entries lie in the order of the text. A member is its name's entry followed by its value's.
struct JSONEntry {
  /// What an entry stands for.
  enum Form: UInt8 {
    case null, falseValue, trueValue, number, string, array, object, name
  }

  /// Offset of the first byte. Of a string: behind its opening quote.
  var start: UInt32

  /// Bytes of a string (without quotes, escapes as written) or number; elements of an array, members
  /// of an object.
  var size: UInt32

  /// Index of the entry after this value and all that is inside of it.
  var next: UInt32

  let form: Form

  /// What is special about the bytes.
  let traits: Traits

  /// Of a name: a few bits made from its bytes. Names with other bits are other names.
  let mark: UInt16
}

extension JSONEntry {
  /// What is special about the bytes of a string or number.
  struct Traits: OptionSet {
    let rawValue: UInt8

    /// A string with at least one backslash.
    static let escaped = Traits(rawValue: 1)

    /// A string with at least one character that is not ASCII.
    static let beyondASCII = Traits(rawValue: 2)

    /// A number without fraction and exponent.
    static let plainInteger = Traits(rawValue: 4)
  }

  /// The bits for a name, see ``mark``.
  @inline(__always)
  static func mark(for name: UnsafeRawBufferPointer) -> UInt16 {
    guard let first = name.first, let last = name.last else { return 0 }
    let middle = name[name.count / 2]
    return UInt16(truncatingIfNeeded: name.count &* 7) &+ UInt16(first) &* 31
      ^ UInt16(last) &* 129 ^ UInt16(middle) &* 521
  }

  /// The kind in the terms of JSON; a name is a string.
  var kind: JSONKind {
    switch form {
    case .null: .null
    case .falseValue, .trueValue: .bool
    case .number: .number
    case .string, .name: .string
    case .array: .array
    case .object: .object
    }
  }
}
