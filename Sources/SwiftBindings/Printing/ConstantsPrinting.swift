extension SwiftPrinter {
  /// Prints what the endpoints of a resource are.
  mutating func print(_ endpoints: ArraySlice<EndpointPlan>) {
    block("extension Endpoint") { printer in
      for (index, endpoint) in endpoints.enumerated() {
        if index > 0 { printer.blankLine() }
        printer.print(endpoint)
      }
    }
  }

  private mutating func print(_ endpoint: EndpointPlan) {
    allow(repeatedTypeName: endpoint.repeatsTypeName)
    line("static let ", .name(endpoint.name), " = Endpoint(")
    nested { printer in
      printer.line(.literal(endpoint.title), ",")
      printer.line(endpoint.method.piece, ",")
      printer.line(.literal(endpoint.path), ",")
      printer.line("server: .", .name(endpoint.server), ",")
      printer.line("credential: .", endpoint.credential.map(SourcePiece.name) ?? "none", ",")
      printer.line("envelope: .", endpoint.envelope.map(SourcePiece.name) ?? "none", ",")
      printer.line("retry: ", endpoint.isSafeToRepeat ? ".safe" : ".never", ",")
      printer.list(
        ["failures: ["], endpoint.failures.map { [.type($0), ".self"] }, ["],"],
        endsWithComma: true)
      printer.line("response: ", .type(endpoint.response), ".self")
    }
    line(")")
  }

  /// Prints the list of all endpoints, for those who look one up by its name.
  mutating func printList(of endpoints: [SwiftIdentifier]) {
    block("extension Endpoint") { printer in
      printer.line("/// All operations of the schema, in its order.")
      printer.list(
        ["public static let all: [Endpoint] = ["], endpoints.map { [".", .name($0)] }, ["]"],
        endsWithComma: true)
    }
  }

  /// Prints servers, credentials and envelopes.
  mutating func print(_ plan: ConstantsPlan) {
    var isFirst = true
    for group in ConstantsPlan.Group.allCases {
      let constants = plan.constants.filter { $0.value.group == group }
      guard !constants.isEmpty else { continue }
      if !isFirst { blankLine() }
      isFirst = false
      block("extension ", group.type) { printer in
        for (index, constant) in constants.enumerated() {
          if index > 0 { printer.blankLine() }
          printer.print(constant)
        }
      }
    }
  }

  private mutating func print(_ constant: ConstantsPlan.Constant) {
    comment(constant.doc)
    allow(repeatedTypeName: constant.repeatsTypeName)
    // Consumers send to another address in their tests, so servers are theirs as well.
    let access: SourcePiece =
      constant.value.group == .servers ? "public static let " : "static let "
    let head: [SourcePiece] = [access, .name(constant.name), " = "]
    switch constant.value {
    case .server(let name, let url):
      call(head + ["Server("], [[.literal(name)], [.literal(url)]])
    case .secretKeyHeader(let header): call(head + ["Credential.header("], [[.literal(header)]])
    case .bearer: line(head + ["Credential.bearer"])
    case .valueEnvelope(let value, let success):
      var arguments: [[SourcePiece]] = [["value: ", .literal(value)]]
      if let success { arguments.append(["success: ", .literal(success)]) }
      call(head + ["Envelope("], arguments)
    case .pageEnvelope(let shape, let success):
      line(head + ["Envelope("])
      nested { printer in
        if let success { printer.line("success: ", .literal(success), ",") }
        printer.call(["page: PageShape("], shape.arguments)
      }
      line(")")
    }
  }
}

extension ConstantsPlan {
  /// Types of the runtime that constants are printed for, in their order.
  fileprivate enum Group: CaseIterable {
    case servers, credentials, envelopes

    var type: SourcePiece {
      switch self {
      case .servers: "Server"
      case .credentials: "Credential"
      case .envelopes: "Envelope"
      }
    }
  }
}

extension ConstantsPlan.Value {
  fileprivate var group: ConstantsPlan.Group {
    switch self {
    case .server: .servers
    case .secretKeyHeader, .bearer: .credentials
    case .valueEnvelope, .pageEnvelope: .envelopes
    }
  }
}

extension ConstantsPlan.PageShape {
  fileprivate var arguments: [[SourcePiece]] {
    var arguments: [[SourcePiece]] = [
      ["items: ", .literal(items)], ["number: ", .literal(number)], ["size: ", .literal(size)],
      ["total: ", .literal(total)],
    ]
    func add(_ label: SourcePiece, _ text: LiteralText?) {
      if let text { arguments.append([label, .literal(text)]) }
    }
    add("pages: ", pages)
    add("hasNext: ", hasNext)
    add("hasPrevious: ", hasPrevious)
    add("first: ", first)
    add("last: ", last)
    add("parameter: ", parameter)
    return arguments
  }
}

extension EndpointPlan.Method {
  fileprivate var piece: SourcePiece {
    switch self {
    case .get: ".get"
    case .post: ".post"
    case .put: ".put"
    case .patch: ".patch"
    case .delete: ".delete"
    }
  }
}
