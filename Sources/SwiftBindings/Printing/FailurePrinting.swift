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
  }

  private mutating func printShape(of failure: FailurePlan) {
    var arguments: [[SourcePiece]] = []
    if !failure.has.isEmpty { arguments.append(["has: ["] + failure.has.separated + ["]"]) }
    if !failure.lacks.isEmpty { arguments.append(["lacks: ["] + failure.lacks.separated + ["]"]) }
    if !failure.equals.isEmpty {
      var pairs: [SourcePiece] = ["equals: ["]
      for (index, equality) in failure.equals.enumerated() {
        if index > 0 { pairs.append(", ") }
        pairs += [.literal(equality.path), ": ", equality.value.piece]
      }
      arguments.append(pairs + ["]"])
    }
    if let status = failure.status {
      arguments.append(
        ["statuses: [", .number(status.lowerBound), "...", .number(status.upperBound), "]"])
    }
    arguments.append(["moneyMoved: ", failure.moneyMoved.piece])
    call(["public static let shape = FailureShape("], arguments)
  }
}

extension [LiteralText] {
  /// The texts with commas between them.
  fileprivate var separated: [SourcePiece] {
    var pieces: [SourcePiece] = []
    for text in self { pieces += [pieces.isEmpty ? "" : ", ", .literal(text)] }
    return pieces
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
  fileprivate var piece: SourcePiece {
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
    case .unprotectedText: pieces.append("unprotectedText")
    }
    return pieces
  }
}
