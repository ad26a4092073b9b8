import YAMLTree

/// What is left out is not described as well, and is left out once.
///
/// ```yaml
/// resource: payments
/// endpoints:
///   refund: { request: POST /refund, retry: never }
/// leftOut:
///   refund: { missing: path and method }
/// ```
enum LeftOutOperations {
  static func check(_ files: [FileSyntax], into diagnostics: inout Diagnostics) {
    // A resource has one file, and the names of one file differ.
    var withoutResource: [String: SourceRange] = [:]
    for file in files {
      for operation in file.leftOut {
        let name = operation.name
        UnusableSwiftNames.check(fixed: name, as: .endpoint, into: &diagnostics)
        if let endpoint = file.endpoints.first(where: { $0.swiftName == name.value }) {
          diagnostics.report(.describedAndLeftOut(name, endpoint: endpoint.name.range))
        } else if let page = file.pages.first(where: { $0.swiftName == name.value }) {
          diagnostics.report(.describedAndLeftOut(name, endpoint: page.name.range))
        }
        guard file.resource == nil else { continue }
        DuplicateNames.check(
          withoutResource[name.value], .leftOutOperation, name, into: &diagnostics)
        withoutResource[name.value] = withoutResource[name.value] ?? name.range
      }
    }
  }
}

extension EndpointSyntax {
  /// The name that the author chose, or else the one before the colon.
  fileprivate var swiftName: String { facts.name?.value ?? name.value }
}

extension HostedPageSyntax {
  /// The name that the author chose, or else the one before the colon.
  fileprivate var swiftName: String { facts.name?.value ?? name.value }
}

extension Diagnostic {
  /// One name stands for an endpoint and for an operation that could not be described.
  static func describedAndLeftOut(_ name: Located<String>, endpoint: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "described-and-left-out", at: name.range,
      "'\(name.value)' is left out, and described as well",
      hint: "remove it here if the endpoint is what it stands for, else give it another name",
      notes: [Note("described here", at: endpoint)],
      mend: .remove("it here", at: name.range))
  }
}
