extension SwiftPrinter {
  /// Prints what a refusal promises besides being a model.
  mutating func printPromises(of failure: FailurePlan) {
    blankLine()
    line("/// How to tell this refusal from the others.")
    printShape(of: failure)
    if let reason = failure.reason {
      blankLine()
      line("/// Why the service refused, in its words. They may repeat what was sent.")
      let texts = reason.map(\.pieces)
      if texts.isEmpty {
        line("public var reason: String? { nil }")
      } else {
        block("public var reason: String?") { printer in
          printer.list(["let texts: [String?] = ["], texts, ["]"], endsWithComma: true)
          printer.line("return texts.compactMap { $0 }.first { !$0.isEmpty }")
        }
      }
    }
    if let failures = failure.failures {
      blankLine()
      line("/// Single reasons in the service's words. They may repeat what was sent.")
      let fallback: SourcePiece = failures.isOptional ? " ?? []" : ""
      line(["public var failures: [String] { "] + failures.pieces + [fallback, " }"])
    }
    if let traceID = failure.traceID {
      blankLine()
      line("/// Identifier to quote when asking the service about this refusal.")
      line(["public var traceID: String? { "] + traceID.pieces + [" }"])
    }
    if !failure.families.isEmpty { printFamily(of: failure) }
  }

  private mutating func printFamily(of failure: FailurePlan) {
    blankLine()
    line("/// The kind of this refusal, where the service's words are known.")
    block("public var family: Family?") { printer in
      for (index, family) in failure.families.enumerated() {
        printer.printMatch(of: family, number: index + 1)
      }
      printer.line("return nil")
    }
  }

  private mutating func printMatch(of family: FamilyPlan, number: Int) {
    let texts = family.texts.map { [SourcePiece.literal($0)] }
    list(["let texts", .number(number), ": [StaticString] = ["], texts, ["]"], endsWithComma: true)
    // Properties may be called like the constant.
    line(
      ["if Family.occur(texts", .number(number), ", in: self."] + family.access.pieces + [") {"])
    nested { $0.line("return .", .name(family.name)) }
    self.line("}")
  }

  /// Prints the kinds of a refusal.
  mutating func print(_ families: [FamilyPlan], named name: SwiftIdentifier) {
    block("public struct ", .name(name), ": MessageFamily, Hashable") { printer in
      printer.line("/// Name of the kind.")
      printer.line("public let rawValue: String")
      printer.blankLine()
      printer.line("/// Makes a kind of any name.")
      printer.line("public init(rawValue: String) { self.rawValue = rawValue }")
      for family in families {
        printer.blankLine()
        printer.comment(family.doc)
        printer.allow(repeatedTypeName: family.repeatsTypeName)
        printer.call(
          ["public static let ", .name(family.name), " = ", .name(name), "("],
          [["rawValue: ", .literal(family.rawValue)]])
      }
    }
  }

  private mutating func printShape(of failure: FailurePlan) {
    let head: [SourcePiece] = ["public static let shape = FailureShape("]
    let lists = failure.lists
    let last: [SourcePiece] = ["moneyMoved: ", failure.moneyMoved.piece]
    let line = lists.reduce(head) { $0 + $1.pieces + [", "] } + last + [")"]
    if fits(line) { return self.line(line) }
    self.line(head)
    nested { printer in
      for list in lists {
        printer.list([list.label, "["], list.elements, ["],"], endsWithComma: true)
      }
      printer.line(last)
    }
    self.line(")")
  }
}

/// An argument that is a list.
private struct ListArgument {
  let label: SourcePiece
  let elements: [[SourcePiece]]

  var pieces: [SourcePiece] { [label, "["] + elements.separated + ["]"] }
}

extension FailurePlan {
  /// What an answer of this shape is known by, without what is left open.
  fileprivate var lists: [ListArgument] {
    let lists = [
      ListArgument(label: "has: ", elements: has.map { [.literal($0)] }),
      ListArgument(label: "lacks: ", elements: lacks.map { [.literal($0)] }),
      ListArgument(
        label: "equals: ", elements: equals.map { [.literal($0.path), ": ", $0.value.piece] }),
      ListArgument(
        label: "statuses: ",
        elements: status.map { [[.number($0.lowerBound), "...", .number($0.upperBound)]] } ?? []),
    ]
    return lists.filter { !$0.elements.isEmpty }
  }
}

extension FailurePlan.MoneyMoved {
  fileprivate var piece: SourcePiece {
    switch self {
    case .no: ".no"
    case .unknown: ".unknown"
    case .yes: ".yes"
    }
  }
}

extension ScalarPlan {
  /// The scalar as a literal.
  var piece: SourcePiece {
    switch self {
    case .null: ".null"
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .number(let digits): .digits(digits)
    case .string(let text): .literal(text)
    }
  }
}

extension AccessPlan {
  /// Whether some step may end in `nil`.
  fileprivate var isOptional: Bool { steps.contains(where: \.isOptional) }

  fileprivate var pieces: [SourcePiece] {
    var pieces: [SourcePiece] = []
    for (index, step) in steps.enumerated() {
      pieces.append(.name(step.name))
      let isFollowed = index < steps.count - 1 || conversion != .none
      if isFollowed { pieces.append(step.isOptional ? "?." : ".") }
    }
    switch conversion {
    case .none: break
    case .rawValue: pieces.append("rawValue")
    case .absoluteString: pieces.append("absoluteString")
    }
    return pieces
  }
}
