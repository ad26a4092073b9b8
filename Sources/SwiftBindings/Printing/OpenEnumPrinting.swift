extension SwiftPrinter {
  /// Prints a list of values that may grow.
  mutating func print(_ openEnum: OpenEnumPlan, named name: SwiftIdentifier) {
    block("public struct ", .name(name), ": OpenEnum, Hashable") { printer in
      let type: SourcePiece = openEnum.form == .integer ? "Int" : "String"
      switch openEnum.form {
      case .string: printer.line("/// Text on the wire.")
      case .integer: printer.line("/// Number on the wire.")
      case .dual:
        printer.line(
          "/// Text in answers; digits of the number in requests where no text is known.")
      }
      printer.line("public let rawValue: ", type)
      printer.blankLine()
      printer.line("/// Creates a value of any kind, listed or not.")
      printer.line("public init(rawValue: ", type, ") { self.rawValue = rawValue }")
      for constant in openEnum.constants {
        printer.blankLine()
        printer.comment(constant.doc)
        printer.allow(repeatedTypeName: constant.repeatsTypeName)
        let value: SourcePiece =
          switch constant.value {
          case .string(let text), .dual(_, let text): .literal(text)
          case .integer(let number): .number(number)
          }
        printer.call(
          ["public static let ", .name(constant.name), " = ", .name(name), "("],
          [["rawValue: ", value]])
      }
    }
  }

  /// Prints the comment that lets the linter pass a name which the schema decided.
  mutating func allow(repeatedTypeName: Bool) {
    if repeatedTypeName { line("// swift-format-ignore: DontRepeatTypeInStaticProperties") }
  }

  /// Prints how values of an enumeration are read and written, where that is not the same thing.
  mutating func printWire(of openEnum: OpenEnumPlan, type: SwiftType) {
    guard openEnum.form == .dual else { return }
    block("extension ", .type(type)) { printer in
      printer.printRequestValue(of: openEnum)
      if openEnum.isTextInRequests {
        printer.blankLine()
        printer.line("/// Text that a path, query, header or form has for the value.")
        printer.line("var requestText: String { requestValue.map { String($0) } ?? rawValue }")
      }
      printer.blankLine()
      printer.printReading(of: openEnum, type: type)
      printer.blankLine()
      printer.line("public func write(json writer: inout JSONWriter) {")
      printer.nested { printer in
        printer.line("if let requestValue {")
        printer.nested { $0.line("writer.writeInt(requestValue)") }
        printer.line("} else {")
        printer.nested { $0.line("writer.writeString(rawValue)") }
        printer.line("}")
      }
      printer.line("}")
    }
  }

  private mutating func printRequestValue(of openEnum: OpenEnumPlan) {
    line("/// Number that requests have for the value; `nil` where none is known.")
    guard !openEnum.constants.isEmpty else {
      return line("public var requestValue: Int? { Int(rawValue) }")
    }
    block("public var requestValue: Int?") { printer in
      printer.line("switch rawValue {")
      for constant in openEnum.constants {
        guard case .dual(let request, let text) = constant.value else { continue }
        printer.line("case ", .literal(text), ": ", .number(request))
      }
      printer.line("default: Int(rawValue)")
      printer.line("}")
    }
  }

  private mutating func printReading(of openEnum: OpenEnumPlan, type: SwiftType) {
    block("public init(json value: JSONCursor) throws(JSONError)") { printer in
      printer.line("guard value.kind == .number else {")
      printer.nested { printer in
        printer.line("self.init(rawValue: try value.string())")
        printer.line("return")
      }
      printer.line("}")
      let known = openEnum.constants.filter(\.hasText)
      guard !known.isEmpty else {
        return printer.line("self.init(rawValue: String(try value.int()))")
      }
      printer.line("let number = try value.int()")
      printer.line("switch number {")
      for constant in known {
        guard case .dual(let request, let text) = constant.value else { continue }
        printer.line("case ", .number(request), ":")
        printer.nested { $0.call(["self.init("], [["rawValue: ", .literal(text)]]) }
      }
      printer.line("default: self.init(rawValue: String(number))")
      printer.line("}")
    }
  }
}

extension OpenEnumPlan.Constant {
  /// Whether answers have another text for the value than its number's digits.
  fileprivate var hasText: Bool {
    guard case .dual(let request, let text) = value else { return false }
    return text.escaped != String(request)
  }
}
