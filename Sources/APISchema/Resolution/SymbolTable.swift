import YAMLTree

/// Everything in a schema that is referred to by name.
struct SymbolTable: Sendable {
  /// Types by their names in the schema.
  private(set) var types = Directory<DeclaredType>()

  /// Errors by their names in the schema.
  private(set) var errors = Directory<DeclaredError>()
  private(set) var servers = Directory<InFile<ServerSyntax>>()
  private(set) var credentials = Directory<InFile<CredentialSyntax>>()
  private(set) var envelopes = Directory<InFile<EnvelopeSyntax>>()

  /// The one section of that name.
  let defaults: DefaultsSyntax?

  /// Whether a name that is missing here is missing in the schema: no file or section was lost to
  /// a mistake that is reported already.
  let isComplete: Bool

  /// A declaration with the path of its file.
  struct InFile<Syntax: Sendable>: Sendable {
    let syntax: Syntax
    let file: String
  }

  /// A type with the Swift name that it will have.
  struct DeclaredType: Sendable {
    let name: Located<String>
    let swiftName: String
    let isStandalone: Bool
    var id: TypeID { TypeID(swiftName) }
  }

  /// An error, whose name is its Swift name.
  struct DeclaredError: Sendable {
    let syntax: ErrorSyntax
    let file: String
    var id: TypeID { TypeID(syntax.name.value) }
  }

  /// Collects the names that `files`, sorted by path, declare.
  init(collecting files: [FileSyntax], isComplete: Bool, into diagnostics: inout Diagnostics) {
    self.isComplete = isComplete
    defaults = files.lazy.compactMap(\.defaults).first
    for file in files {
      for syntax in file.types {
        let type = DeclaredType(
          name: syntax.name, swiftName: syntax.facts.name?.value ?? syntax.name.value,
          isStandalone: syntax.isStandalone)
        DuplicateNames.check(
          types.add(type, as: syntax.name), .type, syntax.name, into: &diagnostics)
      }
      for syntax in file.errors {
        let error = DeclaredError(syntax: syntax, file: file.path)
        DuplicateNames.check(
          errors.add(error, as: syntax.name), .error, syntax.name, into: &diagnostics)
      }
      for syntax in file.servers {
        let server = InFile(syntax: syntax, file: file.path)
        DuplicateNames.check(
          servers.add(server, as: syntax.name), .server, syntax.name, into: &diagnostics)
      }
      for syntax in file.credentials {
        let credential = InFile(syntax: syntax, file: file.path)
        DuplicateNames.check(
          credentials.add(credential, as: syntax.name), .credential, syntax.name,
          into: &diagnostics)
      }
      for syntax in file.envelopes {
        let envelope = InFile(syntax: syntax, file: file.path)
        DuplicateNames.check(
          envelopes.add(envelope, as: syntax.name), .envelope, syntax.name, into: &diagnostics)
      }
    }
  }
}

/// What a name of the schema can stand for.
enum DeclarationKind: String {
  case type, error, server, credential, envelope, resource, webhook
  case leftOutOperation = "left-out operation"

  /// The kind with its article, as in "an error".
  var withArticle: String {
    switch self {
    case .error, .envelope: "an \(rawValue)"
    case .type, .server, .credential, .resource, .webhook, .leftOutOperation: "a \(rawValue)"
    }
  }
}
