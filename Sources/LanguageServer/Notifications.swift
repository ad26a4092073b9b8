// Notifications, which nobody answers. What cannot be understood is said in the client's log, and a text
// that may have changed by it is not trusted any more: edits of a text that is another would take it
// apart.
extension LanguageServer {
  mutating func notified(_ method: String, _ body: [UInt8]) -> [[UInt8]] {
    switch method {
    case "exit":
      endedInOrder = phase == .shutDown
      phase = .exited
    case _ where phase != .running: break
    case "initialized": return canRegister ? registration : []
    case "textDocument/didOpen": return open(body)
    case "textDocument/didChange": return change(body)
    case "textDocument/didSave": return save(body)
    case "textDocument/didClose": return close(body)
    case "workspace/didChangeWatchedFiles": workspace?.reload()
    default: break
    }
    return []
  }

  /// What is to be said of a message of which nobody knows what it was: any text may have changed.
  mutating func lostMessage() -> [[UInt8]] {
    guard phase == .running, let paths = workspace?.distrustAll(), !paths.isEmpty else {
      return []
    }
    return lost(.unreadableMessage, in: paths)
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

  private mutating func open(_ body: [UInt8]) -> [[UInt8]] {
    guard let document = params(LSP.DidOpenTextDocumentParams.self, of: body)?.textDocument else {
      guard let uri = uri(in: body) else { return log(.unreadable("textDocument/didOpen")) }
      guard let path = workspace?.path(of: uri) else { return [] }
      workspace?.openUnknown(path, uri: uri)
      return lost(.unreadable("textDocument/didOpen"), in: [path])
    }
    guard let path = workspace?.path(of: document.uri) else { return [] }
    workspace?.open(path, uri: document.uri, version: document.version, text: document.text)
    return []
  }

  private mutating func change(_ body: [UInt8]) -> [[UInt8]] {
    guard let params = params(LSP.DidChangeTextDocumentParams.self, of: body) else {
      let problem = LSP.LogMessageParams.unreadable("textDocument/didChange")
      guard let uri = uri(in: body) else {
        return lost(problem, in: workspace?.distrustAll() ?? [])
      }
      guard let path = workspace?.path(of: uri) else { return [] }
      return workspace?.distrust(path) == true ? lost(problem, in: [path]) : []
    }
    guard let path = workspace?.path(of: params.textDocument.uri) else { return [] }
    let problem = workspace?.change(
      path, version: params.textDocument.version, by: params.contentChanges, in: encoding)
    switch problem {
    case nil: return []
    case .notOpen: return log(.changeOfClosed(name(of: path)))
    case .older: return lost(.olderChange, in: [path])
    case .outside: return lost(.changeOutside, in: [path])
    }
  }

  private mutating func save(_ body: [UInt8]) -> [[UInt8]] {
    workspace?.reload()
    guard let params = params(LSP.DidSaveTextDocumentParams.self, of: body),
      let path = workspace?.path(of: params.textDocument.uri), let text = params.text,
      workspace?.correct(path, to: text) == true
    else { return [] }
    return log(.corrected(name(of: path)))
  }

  private mutating func close(_ body: [UInt8]) -> [[UInt8]] {
    guard let params = params(LSP.DidCloseTextDocumentParams.self, of: body) else {
      return log(.unreadable("textDocument/didClose"))
    }
    if let path = workspace?.path(of: params.textDocument.uri) { workspace?.close(path) }
    return []
  }

  private func params<Params: Decodable>(_ type: Params.Type, of body: [UInt8]) -> Params? {
    coding.decode(MessageParameters<Params>.self, from: body)?.params
  }

  /// The document that a message names whose other parameters cannot be read.
  private func uri(in body: [UInt8]) -> String? {
    params(LSP.DocumentParams.self, of: body)?.textDocument.uri
  }

  private func name(of path: String) -> String { workspace?.root.name(of: path) ?? path }

  /// Says why texts are not trusted any more, if there are any.
  private func lost(_ problem: LSP.LogMessageParams, in paths: [String]) -> [[UInt8]] {
    paths.isEmpty ? log(problem) : log(problem.leaving(paths.sorted().map(name)))
  }
}
