extension SwiftPrinter {
  /// Prints a statement that reads something of `object`.
  mutating func print(_ statement: ReadingPlan, object: SourcePiece) {
    switch statement {
    case .member(let name, let kind, let key, let others, let presence):
      let ending: SourcePiece = presence == .required ? "(" : "IfPresent("
      let head: [SourcePiece] = [.name(name), " = try ", object, ".", kind.method, ending]
      let tail: [SourcePiece] = [presence == .emptyArray ? ") ?? []" : ")"]
      printChoice(of: [key] + others, in: object) { printer, key in
        printer.call(head, [[.literal(key)]], tail)
      }
    case .union(let name, let type, let besides, let tags):
      printUnion(name, type, besides: besides, tags: tags, object: object)
    case .lifetime(let seconds): line("lifetime = Lifetime(seconds: ", .number(seconds), ")")
    case .additionalMembers(let known, let keeper):
      guard let keeper else { return printAdditionalMembers(besides: known, object: object) }
      guard !keeper.isAlways else { return line("additionalMembers = [:]") }
      let mark: SourcePiece = keeper.isOptional ? "?" : ""
      let cases = keeper.cases.map { [".", .name($0), mark] as [SourcePiece] }
      line("switch ", .name(keeper.union), " {")
      list(["case "], cases, [": additionalMembers = [:]"])
      line("default:")
      nested { $0.printAdditionalMembers(besides: known, object: object) }
      line("}")
    }
  }

  /// Prints a statement for the first of several names that is there, or for the last.
  private mutating func printChoice(
    of keys: [LiteralText], in object: SourcePiece,
    statement: (inout SwiftPrinter, LiteralText) -> Void
  ) {
    for (index, key) in keys.enumerated() {
      let isLast = index == keys.count - 1
      if isLast, index == 0 { return statement(&self, key) }
      if isLast {
        line("} else {")
      } else {
        let head: SourcePiece = index == 0 ? "if " : "} else if "
        line(head, object, ".contains(", .literal(key), ") {")
      }
      nested { statement(&$0, key) }
    }
    line("}")
  }

  private mutating func printAdditionalMembers(besides known: [LiteralText], object: SourcePiece) {
    let head: [SourcePiece] = ["additionalMembers = ", object, ".additionalMembers("]
    guard !known.isEmpty else { return line(head + [")"]) }
    names(head, label: "except: ", known)
  }

  private mutating func printUnion(
    _ name: SwiftIdentifier, _ type: SwiftType, besides: [LiteralText]?, tags: [LiteralText],
    object: SourcePiece
  ) {
    let head: [SourcePiece] = [.name(name), " = try ", .type(type), "("]
    let members: [SourcePiece] = ["members: &", object]
    func read(_ printer: inout SwiftPrinter) {
      guard let besides else { return printer.line(head + members + [")"]) }
      printer.names(head, after: members, label: "besides: ", besides)
    }
    guard !tags.isEmpty else { return read(&self) }
    var condition: [SourcePiece] = []
    for tag in tags {
      condition += [condition.isEmpty ? "" : " || ", object, ".contains(", .literal(tag), ")"]
    }
    line(["if "] + condition + [" {"])
    nested(read)
    line("} else {")
    nested { $0.line(.name(name), " = nil") }
    line("}")
  }

  /// Prints a call whose last argument is a list of names on the wire.
  private mutating func names(
    _ head: [SourcePiece], after first: [SourcePiece]? = nil, label: SourcePiece,
    _ names: [LiteralText]
  ) {
    let elements = names.map { [SourcePiece.literal($0)] }
    guard let first else {
      return list(head + [label, "["], elements, ["])"], endsWithComma: true)
    }
    let line = head + first + [", ", label, "["] + elements.separated + ["])"]
    if fits(line) { return self.line(line) }
    self.line(head)
    nested { printer in
      printer.line(first + [","])
      printer.list([label, "["], elements, ["]"], endsWithComma: true)
    }
    self.line(")")
  }
}

extension SwiftPrinter {
  /// Prints a statement that writes or checks something.
  mutating func print(
    _ statement: WritingPlan, writer: SourcePiece, known: [LiteralText] = []
  ) {
    switch statement {
    case .member(let name, let kind, let key, let presence):
      let ending: SourcePiece =
        switch presence {
        case .required: "("
        case .leftOut: "IfPresent("
        case .null: "OrNull("
        }
      call([writer, ".", kind.method, ending], [[.literal(key)], [.name(name)]])
    case .constant(let key, let json):
      call([writer, ".constant("], [[.literal(key)], [.literal(json)]])
    case .union(let name, let isOptional):
      line(.name(name), isOptional ? "?" : "", ".write(members: &", writer, ")")
    case .additionalMembers:
      let head: [SourcePiece] = [writer, ".additional("]
      let members: SourcePiece = "additionalMembers"
      if known.isEmpty { return line(head + [members, ")"]) }
      names(head, after: [members], label: "except: ", known)
    case .check(let check): print(check, on: writer)
    }
  }

  /// Prints a check on a writer or a request.
  mutating func print(_ check: CheckPlan, on target: SourcePiece) {
    let access: [SourcePiece] =
      switch check.access {
      case .whole: [.name(check.value)]
      case .count: [.name(check.value), check.isOptional ? "?.count" : ".count"]
      case .absoluteString:
        [.name(check.value), check.isOptional ? "?.absoluteString" : ".absoluteString"]
      case .text: [.name(check.value), check.isOptional ? "?.text" : ".text"]
      case .rawValue: [.name(check.value), check.isOptional ? "?.rawValue" : ".rawValue"]
      case .member(let name): [.name(check.value), check.isOptional ? "?." : ".", .name(name)]
      }
    var arguments: [[SourcePiece]] = [[.literal(check.key)], access]
    let name: SourcePiece
    switch check.rule {
    case .length(let minimum, let maximum, let isSensitive):
      name = isSensitive ? "checkLengthSensitive" : "checkLength"
      arguments += Self.bounds(minimum, maximum)
    case .count(let minimum, let maximum):
      name = "checkCount"
      arguments += Self.bounds(minimum, maximum)
    case .pattern(let pattern, let isSensitive):
      name = isSensitive ? "checkPatternSensitive" : "checkPattern"
      arguments.append([.literal(pattern)])
    case .minimum(let bound):
      name = "checkMinimum"
      arguments.append([.literal(bound)])
    case .maximum(let bound):
      name = "checkMaximum"
      arguments.append([.literal(bound)])
    case .minimumInt(let bound):
      name = "checkMinimumInt"
      arguments.append([.number(bound)])
    case .maximumInt(let bound):
      name = "checkMaximumInt"
      arguments.append([.number(bound)])
    case .scale(let digits):
      name = "checkScale"
      arguments.append([.number(digits)])
    case .excludes(let texts, let isSensitive):
      name = isSensitive ? "checkExcludesSensitive" : "checkExcludes"
      arguments.append(["["] + texts.map { [.literal($0)] }.separated + ["]"])
    case .text: name = "checkText"
    }
    let head: [SourcePiece] = [target, ".", name, "("]
    // The linter keeps a column free for a comma behind the last of several texts.
    if case .excludes(let texts, _) = check.rule, texts.count > 1,
      !fits(head + arguments.separated + [") "])
    {
      return longList(head, arguments, [")"])
    }
    call(head, arguments)
  }

  private static func bounds(_ minimum: Int?, _ maximum: Int?) -> [[SourcePiece]] {
    var bounds: [[SourcePiece]] = []
    if let minimum { bounds.append(["min: ", .number(minimum)]) }
    if let maximum { bounds.append(["max: ", .number(maximum)]) }
    return bounds
  }
}

extension WireKind {
  /// Name of the runtime's method, without its ending.
  var method: SourcePiece {
    switch self {
    case .string: "string"
    case .int: "int"
    case .bool: "bool"
    case .decimal: "decimal"
    case .groupedDecimal: "groupedDecimal"
    case .url: "url"
    case .timestamp: "timestamp"
    case .date: "date"
    case .publicKey: "publicKey"
    case .value: "value"
    }
  }
}
