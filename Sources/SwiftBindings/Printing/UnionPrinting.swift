extension SwiftPrinter {
  /// Prints one of several objects.
  mutating func print(_ union: UnionPlan, named name: SwiftIdentifier) {
    let equality: SourcePiece = union.isHashable ? "Hashable" : "Equatable"
    block("public enum ", .name(name), ": Sendable, ", equality) { printer in
      for unionCase in union.cases {
        printer.comment(unionCase.doc)
        printer.line("case ", .name(unionCase.name), "(", .type(unionCase.payload), ")")
        printer.blankLine()
      }
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
      let conditions = unionCase.tags.map { tag -> [SourcePiece] in
        ["object.text(", .literal(tag.key), ") == ", .literal(tag.value)]
      }
      condition(place == 0 ? "if " : "} else if ", conditions)
      nested { printer in
        let payload: [SourcePiece] = ["try ", .type(unionCase.payload), "(members: &object)"]
        if unionCase.isOpen, union.isFlattened {
          printer.line(["var payload = "] + payload)
          printer.line(
            "for name in besides { payload.additionalMembers[name.description] = nil }")
          printer.line("self = .", .name(unionCase.name), "(payload)")
        } else {
          printer.line(["self = .", .name(unionCase.name), "("] + payload + [")"])
        }
      }
    }
    let others: SourcePiece = union.isFlattened ? "except: besides" : ""
    let reading: [SourcePiece] = ["self = .other(object.additionalMembers(", others, "))"]
    guard !union.cases.isEmpty else { return line(reading) }
    line("} else {")
    nested { $0.line(reading) }
    line("}")
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
          printer.call(["writer.string("], [[.literal(tag.key)], [.literal(tag.value)]])
        }
        printer.line("payload.write(members: &writer)")
      }
    }
    line("case .other(let members): writer.additional(members)")
    line("}")
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
