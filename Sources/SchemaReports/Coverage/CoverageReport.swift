package import APISchema

/// How much of an API a schema describes, and how well that is known.
package struct CoverageReport: Sendable, Equatable {
  /// Name of the API.
  package let apiName: String

  /// One for each file of the schema that declares something, by path.
  package let files: [FileCoverage]

  /// All that can be called, in the order of the schema.
  package let operations: [OperationCoverage]

  /// What could not be described, in the order of the schema.
  package let leftOut: [LeftOutOperation]

  /// Counts over all files.
  package let total: CoverageCounts

  package init(of api: APIDescription) {
    let walk = CoverageWalk(through: api)
    apiName = api.name
    files = walk.counts.map { FileCoverage(file: $0.key, resource: nil, counts: $0.value) }
      .sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
      .map { $0.naming(api.resources) }
    let sent = api.resources.flatMap { resource in
      resource.endpoints.map { OperationCoverage($0, of: resource.swiftName) }
        + resource.pages.map { OperationCoverage($0, of: resource.swiftName) }
    }
    operations = sent + api.webhooks.map { OperationCoverage($0) }
    leftOut = api.leftOut
    total = walk.counts.values.reduce(into: CoverageCounts()) { $0.add($1) }
  }
}

/// What one file of a schema declares.
package struct FileCoverage: Sendable, Equatable {
  /// Path of the file, as in `schema/payments.yaml`.
  package let file: String

  /// Resource of the file, or `nil` when it declares what others share.
  package let resource: String?

  package let counts: CoverageCounts

  fileprivate func naming(_ resources: [Resource]) -> FileCoverage {
    let resource = resources.first { $0.facts.origin.file == file }
    return FileCoverage(file: file, resource: resource?.swiftName, counts: counts)
  }
}

/// Something that can be called, with its examples counted.
package struct OperationCoverage: Sendable, Equatable {
  package let resource: String
  package let name: String

  /// HTTP method; `page` for a page that a browser opens, `webhook` for what the service sends.
  package let method: String

  /// Path with its parameters in braces; empty for what the service sends.
  package let path: String

  /// Name of the server; empty for what the service sends.
  package let server: String

  /// Examples in which the call succeeds.
  package let answers: Int

  /// Examples in which the call fails.
  package let refusals: Int

  package let facts: Facts

  /// The name with that of its resource, as in `payments.validate`.
  package var fullName: String { "\(resource).\(name)" }
}

extension OperationCoverage {
  init(_ endpoint: Endpoint, of resource: String) {
    self.resource = resource
    name = endpoint.swiftName
    method = endpoint.method.rawValue
    path = endpoint.path.template
    server = endpoint.server
    answers = endpoint.examples.count { $0.response.failure == nil }
    refusals = endpoint.examples.count { $0.response.failure != nil }
    facts = endpoint.facts
  }

  init(_ page: HostedPage, of resource: String) {
    self.resource = resource
    name = page.swiftName
    method = "page"
    path = page.address.template
    server = page.server
    answers = page.examples.count
    refusals = 0
    facts = page.facts
  }

  init(_ webhook: Webhook) {
    resource = "webhooks"
    name = webhook.name
    method = "webhook"
    path = ""
    server = ""
    answers = webhook.examples.count { $0.refusal == nil }
    refusals = webhook.examples.count { $0.refusal != nil }
    facts = webhook.facts
  }
}
