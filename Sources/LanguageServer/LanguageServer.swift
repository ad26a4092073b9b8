/// The language server of the schema language: answers messages one after the other.
///
/// It is a value that knows nothing of streams and disks, so that a conversation can be had with it
/// anywhere.
package struct LanguageServer: Sendable {
  private enum Phase { case waiting, running, shutDown, exited }

  /// The schema folder as seen from the folder that the client has open.
  private let schema: String

  /// Folder to look in where the client names none.
  private let workingFolder: String
  private let version: String
  private let disk: SchemaDisk
  private var phase = Phase.waiting
  private var canRegister = false
  private var encoding = PositionEncoding.utf16
  private var published = PublishedDiagnostics()
  private var toldProblem: String?
  private var workspace: Workspace?

  /// The state of the workspace that the client was told of.
  private var publishedRevision: Int?
  let coding = JSONCoding()

  /// Whether the client said goodbye in the right order.
  private(set) var endedInOrder = false

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
    case .malformed(let error): return encoded(ErrorMessage(id: nil, error: error))
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
        let params = LSP.LogMessageParams(type: 2, message: toldProblem)
        messages += encoded(NotificationMessage(method: "window/logMessage", params: params))
      }
    }
    return messages
  }

  /// All files and what they mean together, as of now.
  mutating func snapshot() -> Snapshot? { workspace?.snapshot(encoding: encoding) }

  /// Path of a document below the schema folder, or `nil` for one that is no file of the schema.
  func path(of uri: String) -> String? { workspace?.path(of: uri) }

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

// Notifications, which nobody answers: what is wrong with one is passed over.
extension LanguageServer {
  private mutating func notified(_ method: String, _ body: [UInt8]) -> [[UInt8]] {
    switch method {
    case "exit":
      endedInOrder = phase == .shutDown
      phase = .exited
    case "initialized": return phase == .running && canRegister ? registration : []
    case "textDocument/didOpen": open(body)
    case "textDocument/didChange": change(body)
    case "textDocument/didClose": close(body)
    case "textDocument/didSave", "workspace/didChangeWatchedFiles":
      if phase == .running { workspace?.reload() }
    default: break
    }
    return []
  }

  /// Asks to be told of files that change on the disk.
  private var registration: [[UInt8]] {
    let watchers = [LSP.FileSystemWatcher(globPattern: "**/*.{yaml,yml}")]
    let registration = LSP.Registration(
      id: "schema-files", method: "workspace/didChangeWatchedFiles",
      registerOptions: LSP.DidChangeWatchedFilesRegistrationOptions(watchers: watchers))
    return encoded(
      RequestMessage(
        id: .text("register-schema-files"), method: "client/registerCapability",
        params: LSP.RegistrationParams(registrations: [registration])))
  }

  private mutating func open(_ body: [UInt8]) {
    guard let document = params(LSP.DidOpenTextDocumentParams.self, of: body)?.textDocument,
      let path = workspace?.path(of: document.uri)
    else { return }
    workspace?.open(path, uri: document.uri, version: document.version, text: document.text)
  }

  private mutating func change(_ body: [UInt8]) {
    guard let params = params(LSP.DidChangeTextDocumentParams.self, of: body),
      let path = workspace?.path(of: params.textDocument.uri)
    else { return }
    workspace?.change(
      path, version: params.textDocument.version, by: params.contentChanges, in: encoding)
  }

  private mutating func close(_ body: [UInt8]) {
    guard let params = params(LSP.DidCloseTextDocumentParams.self, of: body),
      let path = workspace?.path(of: params.textDocument.uri)
    else { return }
    workspace?.close(path)
  }

  private func params<Params: Decodable>(_ type: Params.Type, of body: [UInt8]) -> Params? {
    guard phase == .running else { return nil }
    return coding.decode(MessageParameters<Params>.self, from: body)?.params
  }
}
