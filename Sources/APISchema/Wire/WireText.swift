/// What a call in an example looks like on the wire, worked out from the schema alone: the runtime's
/// writer is tested against it.
package struct WireText {
  private let types: any TypeLookup

  package init(types: any TypeLookup) { self.types = types }

  /// The token that the calls of examples have, where they need one.
  package static let token = "example-token"

  /// The body as exact text, or `nil` when none is sent.
  package func body(of example: Example, for endpoint: Endpoint) -> String? {
    var json = CompactJSON()
    switch endpoint.body {
    case .none: return nil
    case .fields(let fields):
      guard case .object(let members) = example.body ?? .object([]) else { return nil }
      return self.json(of: members, fields: fields)
    case .value(let type):
      append(example.body ?? .null, as: type, to: &json)
    case .form(let fields):
      guard case .object(let members) = example.body ?? .object([]) else { return nil }
      return pairs(fields, of: members)
    }
    return json.text
  }

  /// Header fields that only this call has, in the order of the schema.
  ///
  /// - Parameter credential: The credential of the endpoint.
  package func headers(
    of example: Example, for endpoint: Endpoint, credential: Credential?
  ) -> [(name: String, value: String)] {
    var headers: [(name: String, value: String)] = []
    if case .bearer? = credential?.scheme {
      headers.append(("Authorization", "Bearer " + Self.token))
    }
    if case .form = endpoint.body {
      headers.append(("Content-Type", "application/x-www-form-urlencoded"))
    }
    return headers + texts(endpoint.headers, of: example.headers)
  }

  /// The path with its parameters filled in.
  package func path(of example: Example, for endpoint: Endpoint) -> String {
    endpoint.path.map { piece in
      switch piece {
      case .text(let text): return text
      case .parameter(let name):
        let value = example.path.value(named: name) ?? .string("")
        return PercentEncoding.encode(value.plainText)
      }
    }.joined()
  }

  /// The query without its question mark.
  package func query(of example: Example, for endpoint: Endpoint) -> String {
    pairs(endpoint.queryParameters, of: example.query)
  }

  /// A JSON object with the values of fields, in the order of the schema.
  func json(of members: [ExampleValue.Member], fields: [Field]) -> String {
    var json = CompactJSON()
    append(members, of: ObjectShape(fields: fields, isOpen: false), to: &json)
    return json.text
  }

  /// Names and values in the order of the schema, as a query and a form have them.
  func pairs(_ fields: [Field], of members: [ExampleValue.Member]) -> String {
    texts(fields, of: members).map { name, value in
      PercentEncoding.encode(name) + "=" + PercentEncoding.encode(value)
    }.joined(separator: "&")
  }

  /// What is sent as text, in the order of the schema; constants always are.
  private func texts(
    _ fields: [Field], of members: [ExampleValue.Member]
  ) -> [(name: String, value: String)] {
    fields.compactMap { field in
      let value = field.constant ?? members.value(named: field.wireName) ?? .null
      return value == .null ? nil : (field.wireName, value.plainText)
    }
  }
}

// Bodies: members in the order of the schema, whatever the order of the example.
extension WireText {
  private func append(
    _ value: ExampleValue, as type: TypeReference, to json: inout CompactJSON
  ) {
    switch (type, value) {
    case (_, .null): json.append(.null)
    case (.nullable(let wrapped), _): append(value, as: wrapped, to: &json)
    case (.any, _): json.append(value.sortedByName)
    case (.array(let element), .array(let values)):
      json.append(raw: "[")
      for (index, value) in values.enumerated() {
        if index > 0 { json.append(raw: ",") }
        append(value, as: element, to: &json)
      }
      json.append(raw: "]")
    case (.map(let element), .object(let members)):
      var object = JSONMembers()
      for member in members.sortedByName {
        object.begin(member.name, in: &json)
        append(member.value, as: element, to: &json)
      }
      object.end(in: &json)
    case (.declared(let id), .object(let members)):
      append(members, ofDeclared: id, to: &json)
    case (.groupedDecimal, .string(let text)):
      json.append(string: DecimalDigits(text.filter { $0 != "," })?.grouped ?? text)
    case (_, .number(let digits)):
      json.append(raw: DecimalDigits(digits)?.plain ?? digits)
    default: json.append(value)
    }
  }

  private func append(
    _ members: [ExampleValue.Member], ofDeclared id: TypeID, to json: inout CompactJSON
  ) {
    switch types.declaration(of: id)?.shape {
    case .object(let shape)?: append(members, of: shape, to: &json)
    case .union(let union)?:
      var object = JSONMembers()
      append(members, of: union, besides: [], to: &object, in: &json)
      object.end(in: &json)
    case .enumeration?, .text?, nil: json.append(.object(members))
    }
  }

  private func append(
    _ members: [ExampleValue.Member], of shape: ObjectShape, to json: inout CompactJSON
  ) {
    var object = JSONMembers()
    append(members, of: shape, to: &object, in: &json)
    object.end(in: &json)
  }

  private func append(
    _ members: [ExampleValue.Member], of shape: ObjectShape, to object: inout JSONMembers,
    in json: inout CompactJSON
  ) {
    for field in shape.fields {
      if let constant = field.constant {
        object.begin(field.wireName, in: &json)
        json.append(constant)
      } else if field.isFlattened {
        guard case .union(let union)? = types.declaration(behind: field.type)?.shape else {
          continue
        }
        let tags = Set(union.tellingNames)
        guard !field.isOptionalInSwift || members.contains(where: { tags.contains($0.name) }) else {
          continue
        }
        let besides = shape.fields.filter { !$0.isFlattened }.flatMap(\.wireNames)
        append(members, of: union, besides: Set(besides), to: &object, in: &json)
      } else {
        append(field, from: members, to: &object, in: &json)
      }
    }
    guard shape.isOpen else { return }
    for member in shape.additionalMembers(of: members, types: types).sortedByName {
      object.begin(member.name, in: &json)
      json.append(member.value.sortedByName)
    }
  }

  private func append(
    _ field: Field, from members: [ExampleValue.Member], to object: inout JSONMembers,
    in json: inout CompactJSON
  ) {
    let value = members.value(of: field) ?? .null
    guard value != .null || field.isWrittenAsNull else { return }
    object.begin(field.wireName, in: &json)
    append(value, as: field.type, to: &json)
  }

  private func append(
    _ members: [ExampleValue.Member], of union: UnionShape, besides: Set<String>,
    to object: inout JSONMembers, in json: inout CompactJSON
  ) {
    guard let unionCase = union.match(members) else {
      for member in members.filter({ !besides.contains($0.name) }).sortedByName {
        object.begin(member.name, in: &json)
        json.append(member.value.sortedByName)
      }
      return
    }
    for tag in unionCase.tags {
      object.begin(tag.wireName, in: &json)
      json.append(tag.value)
    }
    if case .object(let shape) = unionCase.payload.shape {
      append(
        unionCase.ownMembers(of: members, besides: besides), of: shape, to: &object, in: &json)
    }
  }
}

/// An object that is being written, perhaps by several hands.
private struct JSONMembers {
  private var isEmpty = true

  mutating func begin(_ name: String, in json: inout CompactJSON) {
    json.append(raw: isEmpty ? "{" : ",")
    isEmpty = false
    json.append(string: name)
    json.append(raw: ":")
  }

  package func end(in json: inout CompactJSON) { json.append(raw: isEmpty ? "{}" : "}") }
}

extension [ExampleValue.Member] {
  /// The members in the order of their names' bytes.
  fileprivate var sortedByName: [Element] {
    sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}

extension ExampleValue {
  /// The value as it is written when no schema gives an order.
  fileprivate var sortedByName: ExampleValue {
    switch self {
    case .null, .boolean, .number, .string: self
    case .array(let values): .array(values.map(\.sortedByName))
    case .object(let members):
      .object(
        members.sortedByName.map { Member(name: $0.name, value: $0.value.sortedByName) })
    }
  }
}
