extension LSP {
  struct Hover: Encodable, Sendable {
    let contents: MarkupContent
    let range: Range
  }

  struct ReferenceParams: Decodable, Sendable {
    let textDocument: TextDocumentIdentifier
    let position: Position
    let context: ReferenceContext
  }

  struct ReferenceContext: Decodable, Sendable {
    let includeDeclaration: Bool
  }

  /// The parameters of requests that are about a whole document.
  struct DocumentParams: Decodable, Sendable {
    let textDocument: TextDocumentIdentifier
  }

  struct DocumentSymbol: Encodable, Sendable {
    let name: String
    let kind: SymbolKind

    /// From the key to the end of its value.
    let range: Range

    /// The key.
    let selectionRange: Range
    let children: [DocumentSymbol]
  }

  struct DocumentHighlight: Encodable, Sendable {
    let range: Range
    let kind: DocumentHighlightKind
  }

  enum DocumentHighlightKind: Int, Encodable, Sendable {
    case read = 2

    /// A declaration.
    case write = 3
  }

  struct WorkspaceSymbolParams: Decodable, Sendable {
    let query: String
  }

  struct SymbolInformation: Encodable, Sendable {
    let name: String
    let kind: SymbolKind

    /// The name where it is declared.
    let location: Location
  }

  enum SymbolKind: Int, Encodable, Sendable {
    case module = 2
    case namespace = 3
    case method = 6
    case field = 8
    case constant = 14
    case object = 19
    case key = 20
    case enumMember = 22
    case structure = 23
    case event = 24
  }

  struct RenameParams: Decodable, Sendable {
    let textDocument: TextDocumentIdentifier
    let position: Position
    let newName: String
  }

  struct PrepareRenameResult: Encodable, Sendable {
    let range: Range
    let placeholder: String
  }

  struct CompletionItem: Encodable, Sendable {
    let label: String
    let kind: CompletionItemKind
    let documentation: MarkupContent?

    /// Keeps the order in which the language lists its keys.
    let sortText: String
    let textEdit: TextEdit
  }

  struct InlayHintParams: Decodable, Sendable {
    let textDocument: TextDocumentIdentifier

    /// What the editor shows.
    let range: Range
  }

  /// Something that an editor shows inside of a text, and that is no part of it.
  struct InlayHint: Encodable, Sendable {
    let position: Position
    let label: String
    let tooltip: String
    let paddingLeft: Bool
  }

  enum CompletionItemKind: Int, Encodable, Sendable {
    case function = 3
    case field = 5
    case module = 9
    case property = 10
    case enumMember = 20
    case keyword = 14
    case structure = 22
    case event = 23
  }

  struct CodeActionParams: Decodable, Sendable {
    let textDocument: TextDocumentIdentifier
    let range: Range
    let context: CodeActionContext
  }

  struct CodeActionContext: Decodable, Sendable {
    /// Kinds of actions that the client wants, or `nil` for all.
    let only: [String]?
  }

  struct CodeAction: Encodable, Sendable {
    let title: String
    let kind: String

    /// What the action mends; `nil` where that is not told one by one.
    let diagnostics: [Diagnostic]?

    /// Whether it may be made without asking; `nil` for what is no choice among several.
    let isPreferred: Bool?
    let edit: WorkspaceEdit
  }
}

/// Parameters that name a document.
protocol NamesDocument: Decodable {
  var textDocument: LSP.TextDocumentIdentifier { get }
}

extension LSP.TextDocumentPositionParams: NamesDocument {}
extension LSP.ReferenceParams: NamesDocument {}
extension LSP.DocumentParams: NamesDocument {}
extension LSP.RenameParams: NamesDocument {}
extension LSP.CodeActionParams: NamesDocument {}
extension LSP.InlayHintParams: NamesDocument {}
