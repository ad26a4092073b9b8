import YAMLTree

/// Looks up the calls by which to make sure of what values say.
struct ConfirmationResolution {
  private let symbols: SymbolTable
  private let table: TypeTable
  private var calls: [String: Call] = [:]

  /// Names of the calls with those of their resources, in the order of the schema.
  private var callNames: [String] = []

  private struct Call {
    let resource: String
    let endpoint: ResolvedEndpoint
  }

  init(_ symbols: SymbolTable, _ table: TypeTable) {
    self.symbols = symbols
    self.table = table
  }

  /// Takes in the calls of a resource.
  mutating func add(_ endpoints: [ResolvedEndpoint], of resource: String) {
    for endpoint in endpoints {
      let name = "\(resource).\(endpoint.syntax.name.value)"
      if calls.updateValue(Call(resource: resource, endpoint: endpoint), forKey: name) == nil {
        callNames.append(name)
      }
    }
  }

  /// What the types of a file are confirmed by.
  func confirmations(
    of file: FileSyntax, into diagnostics: inout Diagnostics
  ) -> [Confirmation] {
    var confirmations: [Confirmation] = []
    for type in file.types {
      let id = TypeID(type.facts.name?.value ?? type.name.value)
      switch table.shape(of: id) {
      case .object(let members)?:
        guard let confirm = type.confirm else { continue }
        confirmations += confirmation(confirm, of: id, members, in: file, into: &diagnostics)
      case .union(let cases)?:
        for unionCase in cases {
          guard let confirm = unionCase.syntax.confirm,
            case .object(let members)? = table.shape(of: unionCase.payload)
          else { continue }
          confirmations += confirmation(
            confirm, of: unionCase.payload, members, in: file, into: &diagnostics)
        }
      default: continue
      }
    }
    return confirmations
  }

  /// The confirmation, or nothing where it is wrong, which is reported.
  private func confirmation(
    _ syntax: ConfirmSyntax, of type: TypeID, _ members: MemberList, in file: FileSyntax,
    into diagnostics: inout Diagnostics
  ) -> [Confirmation] {
    if let member = members.members.first(where: \.isCalledConfirmation) {
      diagnostics.report(.confirmationTwice(member.syntax.wireName, confirm: syntax.range))
    }
    guard syntax.facts.isWhole else { return [] }
    guard let call = calls[syntax.call.value] else {
      if symbols.isComplete {
        diagnostics.report(.unknownCall(syntax.call, declared: callNames))
      }
      return []
    }
    let method = call.endpoint.syntax.method.value
    guard method == .get || !call.endpoint.syntax.isRequestKnown else {
      diagnostics.report(.confirmingChange(syntax.call, method))
      return []
    }
    let credential = call.endpoint.credential.flatMap { symbols.credentials[$0] }
    // One that has a header as well is told where it is declared.
    guard credential?.syntax.bearer == nil || credential?.syntax.header != nil else {
      diagnostics.report(.confirmingWithToken(syntax.call))
      return []
    }
    let inputs = call.endpoint.inputs
    let parameters =
      (inputs.pathParameters.members + inputs.queryParameters.members + inputs.headers.members)
      .filter { $0.syntax.constant == nil }
    let given = Set(syntax.arguments.map(\.parameter.value))
    let names = parameters.map(\.wireName)
    // One that is given under another name is told there.
    let misspelt = Set(given.subtracting(names).compactMap { names.closest(to: $0) })
      .union(syntax.arguments.filter { isSwapped($0, names, members) }.map(\.member.value))
    for parameter in parameters
    where !parameter.isOptional && !given.contains(parameter.wireName)
      && !misspelt.contains(parameter.wireName)
    {
      diagnostics.report(.missingArgument(parameter.wireName, of: syntax.call))
    }
    let arguments = syntax.arguments.compactMap {
      argument($0, of: syntax.call, parameters, members, into: &diagnostics)
    }
    return [
      Confirmation(
        type: type, resource: call.resource, endpoint: call.endpoint.swiftName,
        arguments: arguments, facts: Facts(syntax.facts, in: file.path))
    ]
  }

  /// Whether the parameter stands in the place of the member, and the member in that of the parameter.
  private func isSwapped(
    _ syntax: ConfirmSyntax.ArgumentSyntax, _ parameters: [String], _ members: MemberList
  ) -> Bool {
    !parameters.contains(syntax.parameter.value) && members[syntax.member.value] == nil
      && parameters.contains(syntax.member.value) && members[syntax.parameter.value] != nil
  }

  private func argument(
    _ syntax: ConfirmSyntax.ArgumentSyntax, of call: Located<String>,
    _ parameters: [ResolvedMember], _ members: MemberList, into diagnostics: inout Diagnostics
  ) -> Confirmation.Argument? {
    if isSwapped(syntax, parameters.map(\.wireName), members) {
      diagnostics.report(.swappedArgument(syntax.parameter, syntax.member, of: call))
      return nil
    }
    let parameter = parameters.first { $0.wireName == syntax.parameter.value }
    if parameter == nil {
      diagnostics.report(
        .unknownParameter(syntax.parameter, of: call, declared: parameters.map(\.wireName)))
    }
    guard let member = members[syntax.member.value] else {
      diagnostics.report(.unknownArgument(syntax.member, in: members))
      return nil
    }
    guard member.syntax.constant == nil else {
      diagnostics.report(.constantArgument(syntax.member))
      return nil
    }
    guard let parameter, let wanted = parameter.type, let type = member.type else { return nil }
    if !type.isPassed(as: wanted) || member.isSensitive != parameter.isSensitive {
      diagnostics.report(
        .wrongArgument(
          syntax.member, is: table.words(for: type.nonNull), parameter: parameter.wireName,
          wants: table.words(for: wanted.nonNull), isSecret: member.isSensitive))
    } else if member.isOptional, !parameter.isOptional {
      diagnostics.report(.optionalArgument(syntax.member, parameter: parameter.wireName))
    }
    return Confirmation.Argument(parameter: parameter.swiftName, member: member.swiftName)
  }
}

extension ResolvedMember {
  /// Whether the Swift property or parameter may be `nil`.
  fileprivate var isOptional: Bool {
    if case .nullable? = type { return true }
    return !syntax.isRequired
  }

  fileprivate var isSensitive: Bool { syntax.isSensitive?.value ?? false }

  fileprivate var isCalledConfirmation: Bool {
    swiftName == "confirmation" && syntax.constant == nil
  }
}

extension TypeReference {
  /// Whether a value of this type can be the value of a parameter.
  fileprivate func isPassed(as wanted: TypeReference) -> Bool {
    nonNull.inSwift == wanted.nonNull.inSwift
  }

  /// One of the types that are the same type in Swift.
  private var inSwift: TypeReference {
    switch self {
    case .uuid, .email: .string
    default: self
    }
  }
}

extension FileSyntax {
  /// Whether any type of the file names a call by which it is confirmed.
  var holdsConfirmation: Bool {
    // A type as a whole is dear to copy: only what is needed of it is taken out.
    types.indices.contains { index in
      if case .union(let cases) = types[index].shape, cases.contains(where: { $0.confirm != nil }) {
        return true
      }
      return types[index].confirm != nil
    }
  }
}
