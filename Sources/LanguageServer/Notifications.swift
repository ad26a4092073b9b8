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
    case "workspace/didChangeWatchedFiles": schemas?.reload()
    case "workspace/didChangeWorkspaceFolders": return changeFolders(body)
    default: break
    }
    return []
  }

  /// What is to be said of a message of which nobody knows what it was: any text may have changed.
  mutating func lostMessage() -> [[UInt8]] {
    guard phase == .running else { return [] }
    let names = distrustAll()
    return names.isEmpty ? [] : log(.unreadableMessage.leaving(names))
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
    let document = params(LSP.DidOpenTextDocumentParams.self, of: body)?.textDocument
    guard let uri = document?.uri ?? uri(in: body) else {
      return log(.unreadable("textDocument/didOpen"))
    }
    guard let (index, path) = schemas?.placeToOpen(uri) else { return [] }
    guard let document else {
      schemas?.withWorkspace(at: index) { $0.openUnknown(path, uri: uri) }
      return lost(.unreadable("textDocument/didOpen"), path, inSchemaAt: index)
    }
    schemas?.withWorkspace(at: index) {
      $0.open(path, uri: uri, version: document.version, text: document.text)
    }
    return []
  }

  private mutating func change(_ body: [UInt8]) -> [[UInt8]] {
    let params = params(LSP.DidChangeTextDocumentParams.self, of: body)
    guard let uri = params?.textDocument.uri ?? uri(in: body) else {
      return log(.unreadable("textDocument/didChange").leaving(distrustAll()))
    }
    guard let (index, path) = schemas?.place(of: uri) else { return [] }
    guard let params else {
      let wasKnown = schemas?.withWorkspace(at: index) { $0.distrust(path) } ?? false
      return wasKnown
        ? lost(.unreadable("textDocument/didChange"), path, inSchemaAt: index) : []
    }
    let problem = schemas?.withWorkspace(at: index) { [encoding] workspace in
      workspace.change(
        path, version: params.textDocument.version, by: params.contentChanges, in: encoding)
    }
    switch problem ?? nil {
    case nil: return []
    case .notOpen: return log(.changeOfClosed(name(of: path, inSchemaAt: index)))
    case .older: return lost(.olderChange, path, inSchemaAt: index)
    case .outside: return lost(.changeOutside, path, inSchemaAt: index)
    }
  }

  private mutating func save(_ body: [UInt8]) -> [[UInt8]] {
    schemas?.reload()
    guard let params = params(LSP.DidSaveTextDocumentParams.self, of: body),
      let text = params.text, let (index, path) = schemas?.place(of: params.textDocument.uri),
      schemas?.withWorkspace(at: index, { $0.correct(path, to: text) }) == true
    else { return [] }
    return log(.corrected(name(of: path, inSchemaAt: index)))
  }

  private mutating func close(_ body: [UInt8]) -> [[UInt8]] {
    guard let params = params(LSP.DidCloseTextDocumentParams.self, of: body) else {
      return log(.unreadable("textDocument/didClose"))
    }
    if let (index, path) = schemas?.place(of: params.textDocument.uri) {
      schemas?.close(path, inSchemaAt: index)
    }
    return []
  }

  private mutating func changeFolders(_ body: [UInt8]) -> [[UInt8]] {
    guard let event = params(LSP.DidChangeWorkspaceFoldersParams.self, of: body)?.event else {
      return log(.unreadable("workspace/didChangeWorkspaceFolders"))
    }
    schemas?.changeFolders(
      adding: event.added.compactMap { DocumentURI.path(of: $0.uri) },
      removing: event.removed.compactMap { DocumentURI.path(of: $0.uri) })
    return []
  }

  private func params<Params: Decodable>(_ type: Params.Type, of body: [UInt8]) -> Params? {
    coding.decode(MessageParameters<Params>.self, from: body)?.params
  }

  /// The document that a message names whose other parameters cannot be read.
  private func uri(in body: [UInt8]) -> String? {
    params(LSP.DocumentParams.self, of: body)?.textDocument.uri
  }

  /// A file as it is named in the log: with its schema folder, and that with its path where there are
  /// several.
  private func name(of path: String, inSchemaAt index: Int) -> String {
    guard let all = schemas?.all, all.indices.contains(index) else { return path }
    let root = all[index].workspace.root
    return all.count == 1 ? root.name(of: path) : root.folder + "/" + path
  }

  /// Says why a text is not known any more.
  private func lost(
    _ problem: LSP.LogMessageParams, _ path: String, inSchemaAt index: Int
  ) -> [[UInt8]] {
    log(problem.leaving([name(of: path, inSchemaAt: index)]))
  }

  /// Remembers that nobody knows any text, and returns the names of the files whose text was known.
  private mutating func distrustAll() -> [String] {
    (schemas?.all.indices ?? 0..<0).flatMap { index in
      (schemas?.withWorkspace(at: index) { $0.distrustAll() } ?? [])
        .map { name(of: $0, inSchemaAt: index) }
    }
  }
}
