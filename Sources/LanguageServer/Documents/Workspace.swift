import APISchema
import YAMLTree

/// The files of a schema, as the disk and the open editors have them.
struct Workspace: Sendable {
  /// A document that an editor shows: its text goes before that on the disk.
  struct OpenDocument: Sendable {
    /// The address as the client writes it.
    let uri: String
    var version: Int?
    var text: DocumentText

    /// Whether a change was lost, so that the editor's text is another.
    var isOutOfStep = false
  }

  /// Why a change cannot be made.
  enum LostChange {
    case notOpen

    /// One of a later version was made before.
    case older

    /// It is of a place that the text does not have.
    case outside
  }

  let root: SchemaRoot
  private let disk: SchemaDisk
  private(set) var opened: [String: OpenDocument] = [:]

  /// Why the folder could not be read, if it could not.
  private(set) var problem: String?

  /// Bytes of the files on the disk by their paths below the folder.
  private var saved: [String: [UInt8]] = [:]

  /// The files of the schema by their paths below the folder, the rules of style not among them.
  private var documents: [String: SchemaDocument] = [:]
  private var rules: SchemaDocument?
  private var analysis: Analysis?

  /// Another number after each change.
  private(set) var revision = 0

  init(root: SchemaRoot, disk: SchemaDisk) {
    self.root = root
    self.disk = disk
    reload()
  }

  /// Looks at the disk again. Files that did not change are not read anew.
  mutating func reload() {
    switch disk.contents(root.folder) {
    case .unreadable(let reason):
      if problem != reason { revision += 1 }
      problem = reason
      saved = [:]
    case .files(let files):
      problem = nil
      saved = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
    }
    for path in Set(documents.keys).union(saved.keys).union([SchemaRoot.rulesPath]) {
      update(path)
    }
  }

  /// Path of a document below the schema folder, or `nil` for one that is no file of the schema.
  func path(of uri: String) -> String? { root.path(of: uri, on: disk) }

  // MARK: - What editors do

  mutating func open(_ path: String, uri: String, version: Int?, text: String) {
    set(OpenDocument(uri: uri, version: version, text: DocumentText(text)), at: path)
  }

  /// Opens a document whose text is not known.
  mutating func openUnknown(_ path: String, uri: String) {
    let text = DocumentText(saved[path] ?? [])
    set(OpenDocument(uri: uri, version: nil, text: text, isOutOfStep: true), at: path)
  }

  /// Makes changes, each in the text that the one before left.
  ///
  /// - Returns: Why the text is not known any more, if it was before.
  mutating func change(
    _ path: String, version: Int?, by changes: [LSP.TextDocumentContentChangeEvent],
    in encoding: PositionEncoding
  ) -> LostChange? {
    guard var document = opened[path] else { return .notOpen }
    let wasOutOfStep = document.isOutOfStep
    var lost: LostChange?
    if let version, let last = document.version, version < last { lost = .older }
    for change in changes {
      if let range = change.range {
        if !document.text.holds(range) { lost = lost ?? .outside }
      } else {
        // All of the text is said, whatever was lost before.
        lost = nil
        document.isOutOfStep = false
      }
      document.text.apply(change, in: encoding)
    }
    document.version = version ?? document.version
    document.isOutOfStep = document.isOutOfStep || lost != nil
    set(document, at: path)
    return wasOutOfStep ? nil : lost
  }

  /// Takes the text that was saved, if the document is open.
  ///
  /// - Returns: Whether it is another than was thought to be known.
  mutating func correct(_ path: String, to text: String) -> Bool {
    guard var document = opened[path] else { return false }
    let text = DocumentText(text)
    let isCorrected = !document.isOutOfStep && document.text != text
    document.text = text
    document.isOutOfStep = false
    set(document, at: path)
    return isCorrected
  }

  /// Remembers that nobody knows the text of a document, if it is open.
  ///
  /// - Returns: Whether it was known before.
  mutating func distrust(_ path: String) -> Bool {
    guard var document = opened[path], !document.isOutOfStep else { return false }
    document.isOutOfStep = true
    set(document, at: path)
    return true
  }

  /// Remembers that nobody knows any text, and returns the paths of those that were known before.
  mutating func distrustAll() -> [String] { opened.keys.sorted().filter { distrust($0) } }

  private mutating func set(_ document: OpenDocument, at path: String) {
    if opened[path]?.isOutOfStep ?? false != document.isOutOfStep { revision += 1 }
    opened[path] = document
    update(path)
  }

  mutating func close(_ path: String) {
    opened[path] = nil
    reload()
  }

  // MARK: - What is known

  /// All files and what they mean together, as of now.
  mutating func snapshot(encoding: PositionEncoding) -> Snapshot {
    let analysis = analysis ?? Analysis(&documents, rules: rules)
    self.analysis = analysis
    return Snapshot(
      root: root, documents: documents, rules: rules, opened: opened, analysis: analysis,
      encoding: encoding)
  }

  /// Reads a file again if its text is another.
  private mutating func update(_ path: String) {
    let text = opened[path]?.text.bytes ?? saved[path]
    let isRules = path == SchemaRoot.rulesPath
    let old = isRules ? rules : documents[path]
    guard old?.bytes != text else { return }
    analysis = nil
    revision += 1
    let new = text.map {
      SchemaDocument(
        opened[path]?.text ?? DocumentText($0), named: root.name(of: path), replacing: old)
    }
    if isRules {
      rules = new
      for path in documents.keys { documents[path]?.findings = nil }
    } else {
      documents[path] = new
    }
  }
}
