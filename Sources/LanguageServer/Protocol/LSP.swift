/// The Language Server Protocol, version 3.17: what of it this server speaks, under its own names.
package enum LSP {}

extension LSP {
  /// A place between two characters of a document.
  package struct Position: Codable, Hashable, Sendable {
    /// Number of the line, from 0.
    package let line: Int

    /// Code units from the start of the line, in the encoding that was agreed on.
    package let character: Int

    package init(line: Int, character: Int) {
      self.line = line
      self.character = character
    }
  }

  package struct Range: Codable, Hashable, Sendable {
    package let start: Position

    /// The place behind the last character.
    package let end: Position

    package init(start: Position, end: Position) {
      self.start = start
      self.end = end
    }
  }

  struct Location: Codable, Hashable, Sendable {
    let uri: String
    let range: Range
  }

  struct TextEdit: Codable, Hashable, Sendable {
    let range: Range
    let newText: String
  }

  struct WorkspaceEdit: Codable, Hashable, Sendable {
    /// Changes of each document, by its URI.
    let changes: [String: [TextEdit]]
  }

  struct TextDocumentIdentifier: Codable, Hashable, Sendable {
    let uri: String
  }

  /// What most requests are about.
  struct TextDocumentPositionParams: Decodable, Sendable {
    let textDocument: TextDocumentIdentifier
    let position: Position
  }

  struct MarkupContent: Codable, Hashable, Sendable {
    let kind: String
    let value: String

    static func markdown(_ text: String) -> MarkupContent {
      MarkupContent(kind: "markdown", value: text)
    }
  }

  /// An object without members.
  struct Empty: Codable, Sendable {}
}
