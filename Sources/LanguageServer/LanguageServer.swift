/// The language server of the schema language: answers messages one after the other.
///
/// It is a value that knows nothing of streams and disks, so that a conversation can be had with it
/// anywhere.
package struct LanguageServer: Sendable {
  enum Phase { case waiting, running, shutDown, exited }

  /// The one schema folder to look after, as seen from the folder that the client has open, or `nil` for
  /// all that are called `schema`.
  private let schema: String?

  /// Folder to look in where the client names none.
  private let workingFolder: String
  private let version: String
  private let disk: SchemaDisk
  var phase = Phase.waiting

  /// Whether the client can be asked to tell of files that change on the disk.
  private(set) var canRegister = false
  private(set) var encoding = PositionEncoding.utf16

  /// `nil` until the client says which folders it has open.
  var schemas: ServedSchemas?
  let coding = JSONCoding()

  /// Whether the client said goodbye in the right order.
  var endedInOrder = false

  /// - Parameters:
  ///   - schema: The one schema folder to look after, absolute or as seen from the folder that the
  ///     client has open; `nil` for all that are called `schema`.
  ///   - workingFolder: Absolute path of the folder to look in where the client names none.
  ///   - version: Version of the tool.
  package init(schema: String?, workingFolder: String, version: String, disk: SchemaDisk) {
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
    guard phase == .running, let news = schemas?.news(in: encoding) else { return [] }
    return news.flatMap { news in
      news.diagnostics.flatMap {
        encoded(NotificationMessage(method: "textDocument/publishDiagnostics", params: $0))
      } + (news.problem.map(log) ?? [])
    }
  }

  /// All files of a schema and what they mean together, as of now.
  mutating func snapshot(ofSchemaAt index: Int) -> Snapshot? {
    schemas?.withWorkspace(at: index) { $0.snapshot(encoding: encoding) }
  }

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
    schemas = ServedSchemas(schema, in: folders(of: params), disk: disk)
    return LSP.InitializeResult(
      capabilities: LSP.ServerCapabilities(positionEncoding: encoding),
      serverInfo: LSP.ServerInfo(name: "leatherback-bindgen", version: version))
  }

  /// The folders that the client has open.
  private func folders(of params: LSP.InitializeParams) -> [String] {
    let folders = (params.workspaceFolders ?? []).compactMap { DocumentURI.path(of: $0.uri) }
    let base = params.rootUri.flatMap(DocumentURI.path) ?? params.rootPath ?? workingFolder
    return folders.isEmpty ? [base] : folders
  }
}
