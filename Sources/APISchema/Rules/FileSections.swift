import YAMLTree

/// The sections of all files together must make one API.
///
/// ```yaml
/// endpoints:            # belongs to no resource
///   list: { request: GET /payments }
/// ```
enum FileSections {
  static func check(
    _ files: [FileSyntax], isComplete: Bool, into diagnostics: inout Diagnostics
  ) {
    var api: APISyntax?
    var defaults: DefaultsSyntax?
    var resources: [String: SourceRange] = [:]
    for file in files {
      if let section = file.api {
        if let first = api {
          diagnostics.report(.repeatedSection("api", at: section.range, first: first.range))
        }
        api = api ?? section
      }
      if let section = file.defaults {
        if let first = defaults {
          diagnostics.report(.repeatedSection("defaults", at: section.range, first: first.range))
        }
        defaults = defaults ?? section
      }
      if let resource = file.resource {
        if let first = resources[resource.value] {
          diagnostics.report(.duplicateName(resource, .resource, first: first))
        } else {
          resources[resource.value] = resource.range
        }
        if file.endpoints.isEmpty, file.pages.isEmpty, isComplete {
          diagnostics.report(.resourceWithoutEndpoints(resource))
        }
      } else if let first = file.endpoints.first, isComplete {
        diagnostics.report(.endpointsWithoutResource(first.name))
      } else if let first = file.pages.first, isComplete {
        diagnostics.report(.pagesWithoutResource(first.name))
      }
    }
    if api == nil, isComplete, let file = files.first { diagnostics.report(.missingAPI(file)) }
  }
}

extension Diagnostic {
  /// No file says what the API is called.
  static func missingAPI(_ file: FileSyntax) -> Diagnostic {
    Diagnostic(
      .error, id: "missing-api", at: SourceRange(path: file.path, lowerBound: 0, upperBound: 0),
      "no file of the schema has the key 'api'",
      hint: "write 'api: { name: … }' in one file")
  }

  /// A section that may stand in one file stands in two.
  static func repeatedSection(
    _ key: String, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "repeated-section", at: range, "'\(key)' stands in another file already",
      hint: "keep one of the two", notes: [Note("first written here", at: first)])
  }

  /// Endpoints stand in a file that names no resource.
  static func endpointsWithoutResource(_ endpoint: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "endpoints-without-resource", at: endpoint.range,
      "endpoints need a resource, and this file has none",
      hint: "write 'resource: …' at the top of the file, in Swift spelling as in 'paymentLinks'")
  }

  /// Pages stand in a file that names no resource.
  static func pagesWithoutResource(_ page: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "endpoints-without-resource", at: page.range,
      "hosted pages need a resource, and this file has none",
      hint: "write 'resource: …' at the top of the file, in Swift spelling as in 'checkout'")
  }

  /// A resource has no endpoint.
  static func resourceWithoutEndpoints(_ resource: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "resource-without-endpoints", at: resource.range,
      "the resource '\(resource.value)' has no endpoints",
      hint: "add 'endpoints', or leave 'resource' out of a file that holds only types")
  }
}
