package import APISchema
import YAMLTree

/// The bindings in Swift, in all but spelling: it is decided what goes into which file, and every
/// name, type and comment of a file when its plan is asked for.
///
/// A file's plan is many times as large as what it is made from, so none is held longer than it takes
/// to print it.
package struct BindingsPlan: Sendable {
  private let api: APIDescription
  private let types: DeclaredTypes
  private let resources: [ResourceNames]
  private let outlines: FileOutlines

  /// Types that are an amount with its currency.
  private let money: [SwiftType: MonetaryType]
  private let options: BindingsOptions

  /// Decides everything about the bindings of `api`.
  ///
  /// Equal descriptions get equal plans. Nothing can fail: what could was found before.
  package init(naming api: APIDescription, options: BindingsOptions = BindingsOptions()) {
    self.api = api
    self.options = options
    types = DeclaredTypes(of: api, moduleName: options.moduleName)
    resources = ResourceNames.names(in: api)
    outlines = FileOutlines(of: api)
    money = Dictionary(
      api.monetaryTypes.map { [types] in (types.spelling(of: $0.type, in: nil), $0) }
    ) { first, _ in first }
  }

  /// What `body` makes of the plan of each file, in the order of the schema, examples last.
  ///
  /// - Parameter body: Called on several threads at the same time.
  package func mapFiles<Result: Sendable>(_ body: @Sendable (FilePlan) -> Result) -> [Result] {
    let names = outlines.names
    let endpoints = resources.flatMap(\.endpoints)
    var plans: [@Sendable () -> FilePlan] = outlines.files.map { outline in
      { plan(of: outline, path: names[outline.schemaFile]) }
    }
    if !endpoints.isEmpty { plans.append { FilePlan(listing: endpoints, of: api, files: names) } }
    if options.examples { plans += examplePlans(files: names) }
    return plans.concurrentMap { body($0()) }
  }

  /// The plan of what one schema file declares; `nil` for a file from which nothing is made.
  package func plan(of schemaFile: String) -> FilePlan? {
    outlines.files.first { $0.schemaFile == schemaFile }
      .map { plan(of: $0, path: outlines.names[schemaFile]) }
  }

  private func examplePlans(files names: FileNames) -> [@Sendable () -> FilePlan] {
    var claims = NameClaims()
    for reserved in ["all", "pages", "required", "webhooks"] { _ = claims.claim(reserved) }
    let examples = ExampleNames.names(in: api, resources: resources, claiming: &claims)
    let webhooks = WebhookExampleNames.names(in: api, besides: &claims)
    var plans: [@Sendable () -> FilePlan] = examples.map { example in
      { FilePlan(naming: example, files: names, types: types) }
    }
    plans += webhooks.map { webhook in { FilePlan(naming: webhook, files: names, types: types) } }
    plans.append { FilePlan(listing: examples, webhooks, of: api) }
    return plans
  }

  private func plan(of outline: FileOutlines.Outline, path: String) -> FilePlan {
    var declarations: [DeclarationPlan] = []
    var endpoints: [DeclarationPlan] = []
    for index in outline.resources {
      let plans = api.resources[index].declarations(named: resources[index], types: types)
      declarations += plans.face
      endpoints += plans.wire
    }
    let plans = typePlans(of: outline)
    let confirmations = outline.confirmations.compactMap {
      ConfirmationPlan(naming: api.confirmations[$0], of: api, types: types)
    }
    for plan in plans {
      declarations.append(.type(plan))
      for confirmation in confirmations where confirmation.type == plan.fullName {
        declarations.append(.confirmation(confirmation))
      }
      if let money = money[plan.fullName].flatMap({ MonetaryPlan(naming: $0, plan) }) {
        declarations.append(.money(money))
      }
    }
    for index in outline.webhooks {
      declarations.append(.webhook(WebhookPlan(naming: api.webhooks[index], types: types)))
    }
    let constants = constants(of: outline)
    if !constants.isEmpty { declarations.append(.constants(ConstantsPlan(constants: constants))) }
    for plan in plans { declarations.append(.wire(plan)) }
    declarations += endpoints
    return FilePlan(
      path: path, origins: [CommentText(plain: outline.schemaFile)], audience: .bindings,
      declarations: declarations)
  }

  private func typePlans(of outline: FileOutlines.Outline) -> [TypePlan] {
    var plans: [TypePlan] = []
    for index in outline.types { TypePlan.append(api.types[index], types: types, to: &plans) }
    for index in outline.failures {
      let failure = api.failures[index]
      TypePlan.append(failure.type, of: failure, types: types, to: &plans)
    }
    return plans
  }

  private func constants(of outline: FileOutlines.Outline) -> [ConstantsPlan.Constant] {
    outline.servers.map { ConstantsPlan.Constant(naming: api.servers[$0]) }
      + outline.credentials.map { ConstantsPlan.Constant(naming: api.credentials[$0]) }
      + outline.envelopes.map { ConstantsPlan.Constant(naming: api.envelopes[$0]) }
  }
}

extension FilePlan {
  /// The file that lists all endpoints.
  fileprivate init(listing endpoints: [SwiftIdentifier], of api: APIDescription, files: FileNames) {
    self.init(
      path: files.free("Endpoints"), origins: [CommentText(plain: api.folder)], audience: .bindings,
      declarations: [.endpointList(endpoints)])
  }
}

extension APIDescription {
  /// Folder of the schema, as in `schema`.
  var folder: String {
    resources.first?.facts.origin.file.split(separator: "/").first.map(String.init) ?? "schema"
  }
}

/// What goes into each file. Files keep the order in which they first occur.
struct FileOutlines: Sendable {
  /// What a schema file declares: places in the lists of the description.
  struct Outline {
    let schemaFile: String
    var resources: [Int] = []
    var types: [Int] = []
    var failures: [Int] = []
    var confirmations: [Int] = []
    var webhooks: [Int] = []
    var servers: [Int] = []
    var credentials: [Int] = []
    var envelopes: [Int] = []
  }

  private(set) var files: [Outline] = []
  private var places: [String: Int] = [:]

  init(of api: APIDescription) {
    for (index, resource) in api.resources.enumerated() {
      files[place(of: resource.facts)].resources.append(index)
    }
    for (index, type) in api.types.enumerated() {
      files[place(of: type.facts)].types.append(index)
    }
    for (index, failure) in api.failures.enumerated() {
      files[place(of: failure.type.facts)].failures.append(index)
    }
    for (index, confirmation) in api.confirmations.enumerated() {
      files[place(of: confirmation.facts)].confirmations.append(index)
    }
    for (index, webhook) in api.webhooks.enumerated() {
      files[place(of: webhook.facts)].webhooks.append(index)
    }
    for (index, server) in api.servers.enumerated() {
      files[place(of: server.facts)].servers.append(index)
    }
    for (index, credential) in api.credentials.enumerated() {
      files[place(of: credential.facts)].credentials.append(index)
    }
    for (index, envelope) in api.envelopes.enumerated() {
      files[place(of: envelope.facts)].envelopes.append(index)
    }
  }

  /// A Swift file name for each schema file.
  var names: FileNames { FileNames(of: files.map(\.schemaFile)) }

  private mutating func place(of facts: Facts) -> Int {
    let file = facts.origin.file
    if let last = files.indices.last, files[last].schemaFile == file { return last }
    if let place = places[file] { return place }
    places[file] = files.count
    files.append(Outline(schemaFile: file))
    return files.count - 1
  }
}
