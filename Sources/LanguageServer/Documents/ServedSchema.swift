import APISchema
import YAMLTree

/// A schema folder that is looked after, with what the client was told of it.
struct ServedSchema: Sendable {
  var workspace: Workspace
  private var published = PublishedDiagnostics()
  private var toldProblem: String?

  /// The state of the folder that the client was told of.
  private var publishedRevision: Int?

  init(_ root: SchemaRoot, disk: SchemaDisk) { workspace = Workspace(root: root, disk: disk) }

  /// What is to be told unasked.
  struct News: Sendable {
    var diagnostics: [LSP.PublishDiagnosticsParams] = []
    var problem: LSP.LogMessageParams?
  }

  /// What has changed since the client was told last.
  mutating func news(in encoding: PositionEncoding) -> News? {
    guard workspace.revision != publishedRevision else { return nil }
    let snapshot = workspace.snapshot(encoding: encoding)
    publishedRevision = workspace.revision
    var news = News(diagnostics: published.update(to: snapshot))
    if workspace.problem != toldProblem {
      toldProblem = workspace.problem
      news.problem = toldProblem.map { LSP.LogMessageParams(type: .warning, message: $0) }
    }
    return news
  }

  /// Takes back all that the client was told.
  var farewell: [LSP.PublishDiagnosticsParams] { published.takenBack }
}
