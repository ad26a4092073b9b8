extension LSP {
  struct InitializeParams: Decodable, Sendable {
    let rootUri: String?
    let rootPath: String?
    let workspaceFolders: [WorkspaceFolder]?
    let capabilities: ClientCapabilities?
  }

  struct WorkspaceFolder: Decodable, Sendable {
    let uri: String
  }

  struct ClientCapabilities: Decodable, Sendable {
    let general: General?
    let workspace: Workspace?

    struct General: Decodable, Sendable {
      let positionEncodings: [String]?
    }

    struct Workspace: Decodable, Sendable {
      let didChangeWatchedFiles: Registrable?
    }

    struct Registrable: Decodable, Sendable {
      let dynamicRegistration: Bool?
    }
  }

  struct InitializeResult: Encodable, Sendable {
    let capabilities: ServerCapabilities
    let serverInfo: ServerInfo
  }

  struct ServerInfo: Encodable, Sendable {
    let name: String
    let version: String
  }

  struct ServerCapabilities: Encodable, Sendable {
    let positionEncoding: PositionEncoding
    let textDocumentSync = TextDocumentSyncOptions()
    let hoverProvider = true
    let definitionProvider = true
    let referencesProvider = true
    let documentHighlightProvider = true
    let documentSymbolProvider = true
    let workspaceSymbolProvider = true
    let completionProvider = CompletionOptions()
    let renameProvider = RenameOptions()
    let codeActionProvider = CodeActionOptions()
    let documentFormattingProvider = true
    let inlayHintProvider = true
    let workspace = WorkspaceOptions()

    private enum CodingKeys: String, CodingKey {
      case positionEncoding, textDocumentSync, hoverProvider, definitionProvider,
        referencesProvider, documentHighlightProvider, documentSymbolProvider,
        workspaceSymbolProvider, completionProvider, renameProvider,
        codeActionProvider, documentFormattingProvider, inlayHintProvider, workspace
    }
  }

  struct WorkspaceOptions: Encodable, Sendable {
    let workspaceFolders = WorkspaceFoldersOptions()

    private enum CodingKeys: String, CodingKey { case workspaceFolders }
  }

  struct WorkspaceFoldersOptions: Encodable, Sendable {
    let supported = true

    /// Whether the client is to tell of folders that come and go.
    let changeNotifications = true

    private enum CodingKeys: String, CodingKey { case supported, changeNotifications }
  }

  struct TextDocumentSyncOptions: Encodable, Sendable {
    let openClose = true

    /// Only what changed is sent.
    let change = 2

    /// What is saved is sent as well: it puts right what a lost change has made wrong.
    let save = SaveOptions()

    private enum CodingKeys: String, CodingKey { case openClose, change, save }
  }

  struct SaveOptions: Encodable, Sendable {
    let includeText = true

    private enum CodingKeys: String, CodingKey { case includeText }
  }

  struct CompletionOptions: Encodable, Sendable {
    let triggerCharacters = [":", " ", "[", "{", ","]

    private enum CodingKeys: String, CodingKey { case triggerCharacters }
  }

  struct RenameOptions: Encodable, Sendable {
    let prepareProvider = true

    private enum CodingKeys: String, CodingKey { case prepareProvider }
  }

  struct CodeActionOptions: Encodable, Sendable {
    let codeActionKinds = ["quickfix", "source.fixAll", "source.fixAll.leatherback"]

    private enum CodingKeys: String, CodingKey { case codeActionKinds }
  }
}
