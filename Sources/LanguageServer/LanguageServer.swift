/// The language server of the schema language: answers messages one after the other.
///
/// It is a value that knows nothing of streams and disks, so that a conversation can be had with it
/// anywhere.
package struct LanguageServer: Sendable {
  enum Phase { case waiting, running, shutDown, exited }

  /// The schema folder as seen from the folder that the client has open.
  private let schema: String

  /// Folder to look in where the client names none.
  private let workingFolder: String
  private let version: String
  private let disk: SchemaDisk
  var phase = Phase.waiting

  /// Whether the client can be asked to tell of files that change on the disk.
  private(set) var canRegister = false
  private(set) var encoding = PositionEncoding.utf16
  private var published = PublishedDiagnostics()
  private var toldProblem: String?
  var workspace: Workspace?

  /// The state of the workspace that the client was told of.
  private var publishedRevision: Int?
  let coding = JSONCoding()

  /// Whether the client said goodbye in the right order.
  var endedInOrder = false

  /// - Parameters:
  ///   - schema: The schema folder, absolute or as seen from the folder that the client has open.
  ///   - workingFolder: Absolute path of the folder to look in where the client names none.
  ///   - version: Version of the tool.
  package init(schema: String, workingFolder: String, version: String, disk: SchemaDisk) {
    self.schema = schema
    self.workingFolder = workingFolder
    self.version = version
    self.disk = disk
  }

  var hasExited: Bool { phase == .exited }

  /// The messages that answer one of the client's.
  mutating func answer(_ item: Inbox.Item) -> [[UInt8]] {
    switch item {
    case .malformed(let error):
      let news = error.code == .parseError ? lostMessage() : []
      return news + encoded(ErrorMessage(id: nil, error: error))
    case .cancelled(let id): return encoded(ErrorMessage(id: id, error: .cancelled))
    case .message(let head, let body):
      // What has no method is an answer to what the server asked, and nobody waits for it.
      guard let method = head.method else { return [] }
      guard let id = head.id else { return notified(method, body) }
      // What the client is told before an answer is what the answer was made from.
      let news = publish()
      do throws(ResponseError) {
        return news + (try respond(to: id, method, body))
      } catch {
        return news + encoded(ErrorMessage(id: id, error: error))
      }
    }
  }

  /// What is to be told unasked, once all that came was looked at.
  mutating func publish() -> [[UInt8]] {
    guard phase == .running, let revision = workspace?.revision, revision != publishedRevision,
      let snapshot = snapshot()
    else { return [] }
    publishedRevision = revision
    var messages = published.update(to: snapshot).flatMap {
      encoded(NotificationMessage(method: "textDocument/publishDiagnostics", params: $0))
    }
    let problem = workspace?.problem
    if problem != toldProblem {
      toldProblem = problem
      if let toldProblem {
        messages += log(LSP.LogMessageParams(type: .warning, message: toldProblem))
      }
    }
    return messages
  }

  /// All files and what they mean together, as of now.
  mutating func snapshot() -> Snapshot? { workspace?.snapshot(encoding: encoding) }

  /// Path of a document below the schema folder, or `nil` for one that is no file of the schema.
  func path(of uri: String) -> String? { workspace?.path(of: uri) }

  func log(_ params: LSP.LogMessageParams) -> [[UInt8]] {
    encoded(NotificationMessage(method: "window/logMessage", params: params))
  }

  func encoded(_ message: some Encodable) -> [[UInt8]] {
    coding.encode(message).map { [$0] } ?? []
  }
}

// Requests.
extension LanguageServer {
  private mutating func respond(
    to id: RequestID, _ method: String, _ body: [UInt8]
  ) throws(ResponseError) -> [[UInt8]] {
    switch (phase, method) {
    case (.waiting, "initialize"):
      return encoded(ResponseMessage(id: id, result: try initialize(body)))
    case (.waiting, _): throw .notInitialized
    case (.running, "initialize"): throw .initializedTwice
    case (.running, "shutdown"):
      phase = .shutDown
      return encoded(ResponseMessage<LSP.Empty>(id: id, result: nil))
    case (.running, _): return try respondFromSchema(to: id, method, body)
    case (.shutDown, _), (.exited, _): throw .shutDown
    }
  }

  private mutating func initialize(
    _ body: [UInt8]
  ) throws(ResponseError) -> LSP.InitializeResult {
    guard
      let params = coding.decode(MessageParameters<LSP.InitializeParams>.self, from: body)?.params
    else { throw .parameters(of: "initialize") }
    phase = .running
    let offered = params.capabilities?.general?.positionEncodings ?? []
    encoding = offered.contains(PositionEncoding.utf8.rawValue) ? .utf8 : .utf16
    canRegister =
      params.capabilities?.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false
    workspace = Workspace(root: root(for: params), disk: disk)
    return LSP.InitializeResult(
      capabilities: LSP.ServerCapabilities(positionEncoding: encoding),
      serverInfo: LSP.ServerInfo(name: "leatherback-bindgen", version: version))
  }

  /// The schema folder: that of the first folder that has one, where the client has several open.
  private func root(for params: LSP.InitializeParams) -> SchemaRoot {
    let folders = (params.workspaceFolders ?? []).compactMap { DocumentURI.path(of: $0.uri) }
    let base = params.rootUri.flatMap(DocumentURI.path) ?? params.rootPath ?? workingFolder
    let roots = (folders.isEmpty ? [base] : folders).map { SchemaRoot(schema, below: $0) }
    return (roots.count > 1 ? disk.firstSchema(in: roots) : nil) ?? roots[0]
  }
}
