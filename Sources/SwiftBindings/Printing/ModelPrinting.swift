extension SwiftPrinter {
  /// Prints a type with its members, inside of the type that holds it.
  mutating func print(_ plan: TypePlan) {
    guard let parent = plan.parent else { return printDeclaration(plan) }
    block("extension ", .type(parent)) { $0.printDeclaration(plan) }
  }

  private mutating func printDeclaration(_ plan: TypePlan) {
    comment(plan.doc)
    switch plan.shape {
    case .model(let model): print(model, named: plan.name)
    case .openEnum(let openEnum): print(openEnum, named: plan.name)
    case .union(let union): print(union, named: plan.name)
    case .text(let text): print(text, named: plan.name)
    case .families(let families): print(families, named: plan.name)
    }
  }

  private mutating func print(_ model: ModelPlan, named name: SwiftIdentifier) {
    let equality: SourcePiece = model.isHashable ? "Hashable" : "Equatable"
    let base: SourcePiece = model.failure == nil ? "Sendable" : "ServiceFailure"
    block("public struct ", .name(name), ": ", base, ", ", equality) { printer in
      for property in model.properties {
        printer.comment(property.doc)
        let mark: SourcePiece = property.isCompared ? "" : "@NotCompared "
        printer.line(mark, "public var ", .name(property.name), ": ", .type(property.type))
        printer.blankLine()
      }
      printer.printInitializer(of: model)
      if let failure = model.failure { printer.printPromises(of: failure) }
    }
  }

  private mutating func printInitializer(of model: ModelPlan) {
    line("/// Creates a value with the given members.")
    guard !model.properties.isEmpty else { return line("public init() {}") }
    let parameters = model.properties.map { property -> [SourcePiece] in
      [.name(property.name), ": ", .type(property.type)] + property.initial.assignment
    }
    call(["public init("], parameters, [") {"])
    nested { printer in
      for property in model.properties {
        printer.line("self.", .name(property.name), " = ", .name(property.name))
      }
    }
    line("}")
  }
}

extension PropertyPlan.Initial {
  fileprivate var assignment: [SourcePiece] { pieces.isEmpty ? [] : [" = "] + pieces }

  /// The value; empty where there is none.
  var pieces: [SourcePiece] {
    switch self {
    case .none: []
    case .null: ["nil"]
    case .emptyArray: ["[]"]
    case .emptyDictionary: ["[:]"]
    case .lifetime(let seconds): ["Lifetime(seconds: ", .number(seconds), ")"]
    }
  }
}

// Reading and writing.
extension SwiftPrinter {
  /// Prints how values of a type are read and written.
  mutating func printWire(of plan: TypePlan) {
    switch plan.shape {
    case .model(let model): printWire(of: model, type: plan.fullName)
    case .openEnum(let openEnum): printWire(of: openEnum, type: plan.fullName)
    case .union(let union): printWire(of: union, type: plan.fullName)
    // The runtime reads and writes all texts alike, and kinds are on no wire.
    case .text, .families: break
    }
  }

  private mutating func printWire(of model: ModelPlan, type: SwiftType) {
    // A refusal promises more than a model does, where it is declared.
    block("extension ", .type(type), model.failure == nil ? ": JSONModel" : "") { printer in
      let object = SourcePiece.name(model.objectName)
      let reading: [SourcePiece] = [
        "public init(members ", object, ": inout JSONObject) throws(JSONError) {",
      ]
      let writing: [SourcePiece] = [
        "public func write(members ", .name(model.writerName), ": inout JSONWriter) {",
      ]
      if model.reading.isEmpty {
        printer.line(reading + ["}"])
      } else {
        printer.line(reading)
        printer.nested { printer in
          for statement in model.reading { printer.print(statement, object: object) }
        }
        printer.line("}")
      }
      printer.blankLine()
      if model.writing.isEmpty {
        printer.line(writing + ["}"])
      } else {
        printer.line(writing)
        printer.nested { printer in
          let writer = SourcePiece.name(model.writerName)
          for statement in model.writing {
            printer.print(statement, writer: writer, known: model.knownNames)
          }
        }
        printer.line("}")
      }
    }
  }
}

extension ModelPlan {
  /// Names that an open object writes by other means than its additional members.
  fileprivate var knownNames: [LiteralText] {
    for case .additionalMembers(let known, _) in reading { return known }
    return []
  }
}
