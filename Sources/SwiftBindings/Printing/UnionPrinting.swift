extension SwiftPrinter {
  /// Prints one of several objects.
  mutating func print(_ union: UnionPlan, named name: SwiftIdentifier) {
    let equality: SourcePiece = union.isHashable ? "Hashable" : "Equatable"
    block("public enum ", .name(name), ": Sendable, ", equality) { printer in
      for (index, unionCase) in union.cases.enumerated() {
        if index > 0 { printer.blankLine() }
        printer.comment(unionCase.doc)
        printer.line("case ", .name(unionCase.name), "(", .type(unionCase.payload), ")")
      }
      guard union.fallback == nil else { return }
      if !union.cases.isEmpty { printer.blankLine() }
      printer.line("/// An object that matches no other case, with all its members.")
      printer.line("case other([String: JSONValue])")
    }
  }

  /// Prints how the cases are told apart, read and written.
  mutating func printWire(of union: UnionPlan, type: SwiftType) {
    block("extension ", .type(type), ": JSONModel") { printer in
      if union.isFlattened {
        printer.block("public init(members object: inout JSONObject) throws(JSONError)") {
          $0.line("try self.init(members: &object, besides: [])")
        }
        printer.blankLine()
        printer.line("/// Reads the members that are not among `besides`, which lie beside them.")
        printer.line("init(")
        printer.nested { printer in
          printer.line("members object: inout JSONObject,")
          printer.line("besides: [StaticString]")
        }
        printer.line(") throws(JSONError) {")
      } else {
        printer.line("public init(members object: inout JSONObject) throws(JSONError) {")
      }
      printer.nested { $0.printReading(of: union) }
      printer.line("}")
      printer.blankLine()
      printer.block("public func write(members writer: inout JSONWriter)") { printer in
        printer.printWriting(of: union)
      }
    }
  }

  private mutating func printReading(of union: UnionPlan) {
    for (place, index) in union.tryingOrder.enumerated() {
      let unionCase = union.cases[index]
      condition(place == 0 ? "if " : "} else if ", unionCase.conditions)
      nested { $0.printReading(of: unionCase, isFlattened: union.isFlattened) }
    }
    guard !union.tryingOrder.isEmpty else { return printReadingOfOthers(union) }
    line("} else {")
    nested { $0.printReadingOfOthers(union) }
    line("}")
  }

  /// Prints what becomes of an object that meets the conditions of no case.
  private mutating func printReadingOfOthers(_ union: UnionPlan) {
    if let fallback = union.fallback {
      return printReading(of: fallback, isFlattened: union.isFlattened)
    }
    let others: SourcePiece = union.isFlattened ? "except: besides" : ""
    line("self = .other(object.additionalMembers(", others, "))")
  }

  private mutating func printReading(of unionCase: UnionPlan.Case, isFlattened: Bool) {
    let payload: [SourcePiece] = ["try ", .type(unionCase.payload), "(members: &object)"]
    guard unionCase.isOpen, isFlattened else {
      return line(["self = .", .name(unionCase.name), "("] + payload + [")"])
    }
    line(["var payload = "] + payload)
    line("for name in besides { payload.additionalMembers[name.description] = nil }")
    line("self = .", .name(unionCase.name), "(payload)")
  }

  /// Prints the start of a conditional statement, with a condition a line where one is too long.
  private mutating func condition(_ head: SourcePiece, _ conditions: [[SourcePiece]]) {
    let length = conditions.joined().reduce(0) { $0 + $1.roughLength } + 2 * conditions.count
    guard length > Self.width - 20 else {
      var pieces: [SourcePiece] = [head]
      for (index, condition) in conditions.enumerated() {
        pieces += index > 0 ? [", "] + condition : condition
      }
      return line(pieces + [" {"])
    }
    for (index, condition) in conditions.enumerated() {
      let pieces = index == conditions.count - 1 ? condition : condition + [","]
      if index == 0 { line([head] + pieces) } else { nested { $0.line(pieces) } }
    }
    line("{")
  }

  private mutating func printWriting(of union: UnionPlan) {
    line("switch self {")
    for unionCase in union.cases {
      line("case .", .name(unionCase.name), "(let payload):")
      nested { printer in
        for tag in unionCase.tags {
          printer.call(
            ["writer.", tag.value.writerMethod, "("], [[.literal(tag.key)], [tag.value.piece]])
        }
        printer.line("payload.write(members: &writer)")
      }
    }
    if union.fallback == nil {
      line("case .other(let members): writer.unknownCase(members)")
    }
    line("}")
  }
}

extension UnionPlan.Case {
  /// What an object of the case meets, each as an expression.
  fileprivate var conditions: [[SourcePiece]] {
    tags.map { tag in
      ["object.", tag.value.getter, "(", .literal(tag.key), ") == ", tag.value.piece]
    } + has.map { ["object.holds(", .literal($0), ")"] }
  }
}

extension ScalarPlan {
  /// What looks at a member of that kind before it is read.
  fileprivate var getter: SourcePiece {
    switch self {
    case .boolean: "flag"
    case .number: "integer"
    case .string, .null: "text"
    }
  }

  fileprivate var writerMethod: SourcePiece {
    switch self {
    case .boolean: "bool"
    case .number: "int"
    case .string, .null: "string"
    }
  }
}

extension SourcePiece {
  /// About as many columns as the piece takes.
  fileprivate var roughLength: Int {
    switch self {
    case .text(let text): text.utf8CodeUnitCount
    case .name(let name): name.spelling.utf8.count
    case .type(let type): type.spelling.utf8.count
    case .literal(let text), .digits(let text): text.escaped.utf8.count + 2
    case .number: 4
    }
  }
}
