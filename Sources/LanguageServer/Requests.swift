// The questions about a document of the schema.
extension LanguageServer {
  mutating func respondFromSchema(
    to id: RequestID, _ method: String, _ body: [UInt8]
  ) throws(ResponseError) -> [[UInt8]] {
    let question = Question(id: id, method: method, body: body)
    switch method {
    case "textDocument/hover":
      return try answer(question) { snapshot, path, params in
        snapshot.hover(at: snapshot.offset(of: params.position, in: path), in: path)
      }
    case "textDocument/definition":
      return try answer(question) { snapshot, path, params in
        snapshot.definition(at: snapshot.offset(of: params.position, in: path), in: path)
      }
    case "textDocument/references":
      return try answer(question, LSP.ReferenceParams.self) { snapshot, path, params in
        snapshot.references(
          at: snapshot.offset(of: params.position, in: path), in: path,
          withDeclaration: params.context.includeDeclaration)
      }
    case "textDocument/documentHighlight":
      return try answer(question) { snapshot, path, params in
        snapshot.highlights(at: snapshot.offset(of: params.position, in: path), in: path)
      }
    case "workspace/symbol":
      guard
        let params = coding.decode(
          MessageParameters<LSP.WorkspaceSymbolParams>.self, from: body)?.params
      else { throw .parameters(of: method) }
      let symbols = (schemas?.all.indices ?? 0..<0).flatMap { index in
        snapshot(ofSchemaAt: index)?.workspaceSymbols(matching: params.query) ?? []
      }
      return encoded(ResponseMessage(id: id, result: symbols))
    case "textDocument/documentSymbol":
      return try answer(question, LSP.DocumentParams.self) { snapshot, path, _ in
        snapshot.documentSymbols(in: path)
      }
    case "textDocument/completion":
      return try answer(question) { snapshot, path, params in
        snapshot.completions(at: snapshot.offset(of: params.position, in: path), in: path)
      }
    case "textDocument/codeAction":
      return try answer(question, LSP.CodeActionParams.self) { snapshot, path, params in
        snapshot.codeActions(in: params.range, of: path, only: params.context.only)
      }
    case "textDocument/inlayHint":
      return try answer(question, LSP.InlayHintParams.self) { snapshot, path, params in
        snapshot.inlayHints(in: params.range, of: path)
      }
    case "textDocument/formatting":
      return try answer(question, LSP.DocumentParams.self) { snapshot, path, _ in
        snapshot.formatting(of: path)
      }
    case "textDocument/prepareRename":
      return try answer(question) { snapshot, path, params in
        snapshot.renameable(at: snapshot.offset(of: params.position, in: path), in: path)
      }
    case "textDocument/rename":
      return try rename(question)
    default: throw .unknown(method)
    }
  }

  /// A request that waits for its answer.
  struct Question {
    let id: RequestID
    let method: String
    let body: [UInt8]
  }

  private mutating func rename(_ question: Question) throws(ResponseError) -> [[UInt8]] {
    let (params, place) = try document(of: question, LSP.RenameParams.self)
    guard let (snapshot, path) = place else {
      throw .failed("the document is no file of the schema")
    }
    // Nobody knows whether the name stands in a text that is not known.
    if let unknown = snapshot.opened.keys.sorted().first(where: snapshot.isOutOfStep) {
      throw .outOfStep(snapshot.root.name(of: unknown))
    }
    let offset = snapshot.offset(of: params.position, in: path)
    let edit = try snapshot.rename(at: offset, in: path, to: params.newName)
    return encoded(ResponseMessage(id: question.id, result: edit))
  }

  /// Answers from the schema; with `null` where the document is no file of it.
  private mutating func answer<Result: Encodable>(
    _ question: Question,
    _ work: (Snapshot, String, LSP.TextDocumentPositionParams) -> Result?
  ) throws(ResponseError) -> [[UInt8]] {
    try answer(question, LSP.TextDocumentPositionParams.self, work)
  }

  private mutating func answer<Params: NamesDocument, Result: Encodable>(
    _ question: Question, _ type: Params.Type,
    _ work: (Snapshot, String, Params) -> Result?
  ) throws(ResponseError) -> [[UInt8]] {
    let (params, place) = try document(of: question, type)
    let result = place.flatMap { work($0.snapshot, $0.path, params) }
    return encoded(ResponseMessage(id: question.id, result: result))
  }

  /// The parameters of a question, and the document that they name if it is a file of the schema.
  private mutating func document<Params: NamesDocument>(
    of question: Question, _ type: Params.Type
  ) throws(ResponseError) -> (params: Params, place: (snapshot: Snapshot, path: String)?) {
    guard let params = coding.decode(MessageParameters<Params>.self, from: question.body)?.params
    else { throw .parameters(of: question.method) }
    guard let (index, path) = schemas?.place(of: params.textDocument.uri),
      let snapshot = snapshot(ofSchemaAt: index), snapshot.document(path) != nil
    else { return (params, nil) }
    if snapshot.isOutOfStep(path) { throw .outOfStep }
    return (params, (snapshot, path))
  }
}
