import APISchema

extension ModelPlan {
  init(
    naming shape: ObjectShape, of id: TypeID, isHashable: Bool, failure: Failure?, tags: [String],
    types: DeclaredTypes
  ) {
    self.isHashable = isHashable
    let failuresField = failure?.fieldOfFailures
    var properties: [PropertyPlan] = []
    var reading: [ReadingPlan] = []
    var writing: [WritingPlan] = []
    properties.reserveCapacity(shape.fields.count + 1)
    reading.reserveCapacity(shape.fields.count + 1)
    writing.reserveCapacity(shape.fields.count + 1)
    for field in shape.fields {
      let isListOfFailures = field.wireName == failuresField
      let promisesOptional = failure?.promisesOptional(field) == true
      WritingPlan.append(
        field, presence: isListOfFailures ? .required : promisesOptional ? .leftOut : nil,
        to: &writing)
      guard field.constant == nil else { continue }
      properties.append(
        PropertyPlan(
          naming: field, type: field.swiftType(types, in: id), promisesOptional: promisesOptional,
          isListOfFailures: isListOfFailures))
      reading.append(
        ReadingPlan(field, of: shape, in: id, isListOfFailures: isListOfFailures, types: types))
    }
    if shape.isOpen {
      properties.append(.additionalMembers)
      reading.append(
        .additionalMembers(
          known: (tags + shape.knownNames(types)).map(LiteralText.init),
          unless: shape.fields.lazy.compactMap { $0.memberKeeper(types) }.first))
      writing.append(.additionalMembers)
    }
    if let seconds = shape.lifetime {
      properties.append(.lifetime(seconds))
      reading.append(.lifetime(seconds: seconds))
    }
    self.properties = properties
    self.reading = reading
    self.writing = writing
    let names = Set(properties.map(\.name.name))
    objectName = .free("object", "input", besides: names)
    writerName = .free("writer", "output", besides: names)
    self.failure = failure.map { FailurePlan(naming: $0, fields: shape.fields, types: types) }
  }
}

extension PropertyPlan {
  /// Members of an open object that the schema does not know.
  fileprivate static let additionalMembers = PropertyPlan(
    name: SwiftIdentifier("additionalMembers"), type: SwiftType.jsonValue.dictionary,
    initial: .emptyDictionary, isCompared: true,
    doc: DocPlan("Members that the schema does not know, by name."))

  /// How long a value is good.
  fileprivate static func lifetime(_ seconds: Int) -> PropertyPlan {
    var text: CommentText = "The value is good for \(seconds) seconds from when it was read."
    text.appendParagraph(
      """
      Not on the wire, so a value that was stored and is read again starts anew. Not part of `==`: two \
      answers with the same members are the same.
      """)
    return PropertyPlan(
      name: SwiftIdentifier("lifetime"), type: .lifetime, initial: .lifetime(seconds),
      isCompared: false, doc: DocPlan(text))
  }

  fileprivate init(
    naming field: Field, type: SwiftType, promisesOptional: Bool, isListOfFailures: Bool
  ) {
    name = SwiftIdentifier(field.swiftName)
    doc = DocPlan(field.propertyDocumentation)
    isCompared = true
    if isListOfFailures {
      self.type = SwiftType.string.array
      initial = .emptyArray
    } else if promisesOptional {
      self.type = SwiftType.string.optional
      initial = .null
    } else {
      self.type = type
      initial = field.isOptionalInSwift ? .null : .none
    }
  }
}

extension ReadingPlan {
  fileprivate init(
    _ field: Field, of shape: ObjectShape, in id: TypeID, isListOfFailures: Bool,
    types: DeclaredTypes
  ) {
    let name = SwiftIdentifier(field.swiftName)
    guard !field.isFlattened else {
      let union = types.declaration(behind: field.type)
      let besides = shape.fields.filter { $0.wireName != field.wireName || !$0.isFlattened }
      self = .union(
        name, types.type(field.type.unwrapped, in: id),
        besides: besides.flatMap(\.wireNames).map(LiteralText.init),
        tags: field.isOptionalInSwift ? (union?.unionTellingNames ?? []).map(LiteralText.init) : [])
      return
    }
    let presence: Presence =
      isListOfFailures ? .emptyArray : field.isOptionalInSwift ? .optional : .required
    self = .member(
      name, field.wireKind, key: LiteralText(field.wireName),
      others: field.alsoReadAs.map(LiteralText.init), presence: presence)
  }
}

extension WritingPlan {
  /// Statements that write fields, each followed by its checks.
  static func statements(for fields: [Field]) -> [WritingPlan] {
    var statements: [WritingPlan] = []
    statements.reserveCapacity(2 * fields.count)
    for field in fields { append(field, to: &statements) }
    return statements
  }

  /// Adds statements that write a field and check it.
  ///
  /// - Parameter presence: What is written for `nil`, where the property differs from the field.
  fileprivate static func append(
    _ field: Field, presence: Presence? = nil, to statements: inout [WritingPlan]
  ) {
    let name = SwiftIdentifier(field.swiftName)
    let key = LiteralText(field.wireName)
    if let constant = field.constant {
      let json = LiteralText(CompactJSON(constant).text)
      return statements.append(.constant(key: key, json: json))
    }
    if field.isFlattened {
      return statements.append(.union(name, isOptional: field.isOptionalInSwift))
    }
    let presence = presence ?? field.writtenPresence
    statements.append(.member(name, field.wireKind, key: key, presence: presence))
    for check in field.checks { statements.append(.check(check)) }
  }
}

extension ObjectShape {
  /// All names that have a place of their own, those of unions beside them included.
  fileprivate func knownNames(_ types: DeclaredTypes) -> [String] {
    fields.flatMap { field in
      field.isFlattened
        ? types.declaration(behind: field.type)?.unionWireNames ?? [] : field.wireNames
    }
  }
}

extension TypeDeclaration {
  fileprivate var unionTellingNames: [String]? {
    if case .union(let union) = shape { return union.tellingNames }
    return nil
  }

  fileprivate var unionWireNames: [String]? {
    if case .union(let union) = shape { return union.wireNames }
    return nil
  }
}

extension Field {
  /// The union that keeps what the schema does not know, where one lies beside the other members.
  fileprivate func memberKeeper(_ types: DeclaredTypes) -> ReadingPlan.MemberKeeper? {
    guard constant == nil, isFlattened,
      case .union(let union)? = types.declaration(behind: type)?.shape
    else { return nil }
    var cases = union.cases.filter(\.payload.isOpen).map { SwiftIdentifier($0.swiftName) }
    if !union.hasFallback { cases.append(SwiftIdentifier("other")) }
    guard !cases.isEmpty else { return nil }
    let areAll = union.cases.allSatisfy(\.payload.isOpen)
    return ReadingPlan.MemberKeeper(
      union: SwiftIdentifier(swiftName), isOptional: isOptionalInSwift, cases: cases,
      isAlways: areAll && !isOptionalInSwift)
  }
}
