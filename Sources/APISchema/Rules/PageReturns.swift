import YAMLTree

/// Each address that a customer comes back to is told from those that are tried after it.
///
/// ```yaml
/// returns:
///   returned: { query: { reference: string } }
///   failed:   { query: { reference: string, message: string } }     # never reached
/// ```
enum PageReturns {
  static func check(_ returns: [PageReturnSyntax], into diagnostics: inout Diagnostics) {
    var earlier: [PageReturnSyntax] = []
    for place in returns where place.facts.isWhole {
      if place.contains == nil, !place.query.contains(where: \.isCondition) {
        diagnostics.report(.returnWithoutCondition(place.name))
        continue
      }
      if let taker = earlier.first(where: { $0.takes(place) }) {
        diagnostics.report(.unreachableReturn(place.name, taker: taker.name))
      }
      earlier.append(place)
    }
  }

  /// Checks what is read from the query of an address: texts, and enumerations of texts.
  static func check(
    _ members: MemberList, in table: TypeTable, into diagnostics: inout Diagnostics
  ) {
    for member in members.members {
      ParameterConstants.check(member, in: .query, into: &diagnostics)
      for name in member.syntax.alsoReadAs {
        diagnostics.report(.furtherNameOfReturn(name, of: member.wireName))
      }
      guard let type = member.type else { continue }
      if let sensitive = member.syntax.isSensitive, sensitive.value, type == .string {
        diagnostics.report(.sensitiveParameter(at: sensitive.range, .query))
      }
      if !isText(type, constant: member.syntax.constant != nil, in: table) {
        diagnostics.report(.returnType(member.syntax.wireName, table.words(for: type)))
      }
    }
  }

  private static func isText(
    _ type: TypeReference, constant isConstant: Bool, in table: TypeTable
  ) -> Bool {
    switch table.shape(of: type) {
    case .enumeration(let shape): shape.base == .string
    case .text, .broken: true
    case .object, .union: false
    case nil: [.string, .uuid, .email].contains(type) || (isConstant && type == .any)
    }
  }
}

extension PageReturnSyntax {
  /// Whether every address that is `other` is this one as well.
  fileprivate func takes(_ other: PageReturnSyntax) -> Bool {
    if let contains {
      guard let text = other.contains, text.value.contains(contains.value) else { return false }
    }
    return query.filter(\.isCondition).allSatisfy { field in
      other.query.contains {
        $0.isCondition && $0.wireName.value == field.wireName.value
          && (field.constant == nil || field.constant?.content == $0.constant?.content)
      }
    }
  }
}

extension FieldSyntax {
  /// Whether the address has the parameter in any case.
  fileprivate var isCondition: Bool { isRequired || constant != nil }
}

extension Diagnostic {
  /// Nothing tells an address that a customer comes back to.
  static func returnWithoutCondition(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "return-without-condition", at: name.range,
      "nothing says how the address '\(name.value)' is known",
      hint: "write 'contains' with a text that occurs in it, or a parameter under 'query'")
  }

  /// Whatever is this address is one that is tried before.
  static func unreachableReturn(_ name: Located<String>, taker: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "unreachable-return", at: name.range,
      "the address '\(name.value)' is never reached: all that is one is '\(taker.value)' first",
      hint: "put the one that asks for more first, or tell the two apart",
      notes: [Note("this address comes first", at: taker.range)])
  }

  /// A parameter that comes back has a type that is read from no query.
  static func returnType(_ name: Located<String>, _ type: String) -> Diagnostic {
    Diagnostic(
      .error, id: "return-type", at: name.range,
      "'\(name.value)' is \(type), and what comes back in an address is text",
      hint: "make it a string or an enumeration of strings; what may be absent is written 'name?'")
  }

  /// A parameter that comes back has a second name.
  static func furtherNameOfReturn(_ name: Located<String>, of parameter: String) -> Diagnostic {
    Diagnostic(
      .error, id: "parameter-with-also", at: name.range,
      "'\(parameter)' of an address has one name, and '\(name.value)' is another",
      hint: "remove 'also': it is for members of answers")
  }
}
