extension LSP {
  struct DidOpenTextDocumentParams: Decodable, Sendable {
    let textDocument: TextDocumentItem
  }

  struct TextDocumentItem: Decodable, Sendable {
    let uri: String

    /// Every client has to send it; one that does not can still be served.
    let version: Int?
    let text: String
  }

  struct DidChangeTextDocumentParams: Decodable, Sendable {
    let textDocument: VersionedTextDocumentIdentifier

    /// Each is made in the text that the one before left.
    let contentChanges: [TextDocumentContentChangeEvent]
  }

  struct VersionedTextDocumentIdentifier: Decodable, Sendable {
    let uri: String
    let version: Int?
  }

  package struct TextDocumentContentChangeEvent: Decodable, Sendable {
    /// What is replaced; all of the text where there is none.
    package let range: Range?
    package let text: String

    package init(range: Range?, text: String) {
      self.range = range
      self.text = text
    }
  }

  struct DidSaveTextDocumentParams: Decodable, Sendable {
    let textDocument: TextDocumentIdentifier

    /// What was saved, if the client says it.
    let text: String?
  }

  struct DidCloseTextDocumentParams: Decodable, Sendable {
    let textDocument: TextDocumentIdentifier
  }

  struct DidChangeWorkspaceFoldersParams: Decodable, Sendable {
    let event: WorkspaceFoldersChangeEvent
  }

  struct WorkspaceFoldersChangeEvent: Decodable, Sendable {
    let added: [WorkspaceFolder]
    let removed: [WorkspaceFolder]
  }

  struct CancelParams: Decodable, Sendable {
    let id: RequestID
  }

  struct RegistrationParams: Encodable, Sendable {
    let registrations: [Registration]
  }

  /// Asks the client to tell of files that change on the disk.
  struct Registration: Encodable, Sendable {
    let id: String
    let method: String
    let registerOptions: DidChangeWatchedFilesRegistrationOptions
  }

  struct DidChangeWatchedFilesRegistrationOptions: Encodable, Sendable {
    let watchers: [FileSystemWatcher]
  }

  struct FileSystemWatcher: Encodable, Sendable {
    let globPattern: String
  }
}
