import APISchema
import YAMLTree

/// The schema folders that an editor has to do with: that of each folder that it has open, and those of
/// further files that it opens. Each is a schema of its own.
struct ServedSchemas: Sendable {
  /// Name of a schema folder, where nobody says another.
  static let name = "schema"

  /// Sorted by their folders.
  private(set) var all: [ServedSchema] = []

  /// What is to be taken back of schemas that nobody looks at any more.
  private var farewells: [LSP.PublishDiagnosticsParams] = []

  /// Absolute paths of the folders that the client has open.
  private var folders: [String]

  /// Whether no other schema is looked after than the one that was asked for.
  private let isFixed: Bool
  private let disk: SchemaDisk

  /// - Parameters:
  ///   - schema: The one folder to look after, as seen from the folder that the client has open, or from
  ///     the first that has it; `nil` for all that are called `schema`.
  ///   - folders: Absolute paths of the folders that the client has open, at least one.
  init(_ schema: String?, in folders: [String], disk: SchemaDisk) {
    self.folders = folders.map(Self.plain)
    self.disk = disk
    isFixed = schema != nil
    let roots = folders.map { SchemaRoot(schema ?? Self.name, below: $0) }
    if isFixed {
      if let root = roots.first(where: disk.holdsFiles) ?? roots.first { add(root) }
    } else {
      serveFolders()
    }
  }

  /// The schema that a document belongs to, by its index, and the path of the document in it; `nil` for
  /// one that is no file of a schema.
  func place(of uri: String) -> (index: Int, path: String)? {
    all.indices.compactMap { index in
      all[index].workspace.path(of: uri).map { (index, $0) }
    }
    .max { all[$0.index].folder.utf8.count < all[$1.index].folder.utf8.count }
  }

  /// The same for a document that is opened: the schema that it lies in is looked after from now on.
  mutating func placeToOpen(_ uri: String) -> (index: Int, path: String)? {
    if let place = place(of: uri) { return place }
    guard !isFixed, let path = DocumentURI.path(of: uri) else { return nil }
    var names = path.split(separator: "/").dropLast()
    while let last = names.last {
      let root = SchemaRoot("/" + names.joined(separator: "/"), below: "/")
      if last == Self.name, disk.declaresAPI(in: root) {
        add(root)
        return place(of: uri)
      }
      names.removeLast()
    }
    return nil
  }

  /// Looks at the disk again.
  mutating func reload() {
    for index in all.indices { all[index].workspace.reload() }
    if !isFixed { serveFolders() }
  }

  /// Remembers which folders the client has open.
  mutating func changeFolders(adding added: [String], removing removed: [String]) {
    folders.removeAll(where: removed.map(Self.plain).contains)
    folders += added.map(Self.plain).filter { !folders.contains($0) }
    guard !isFixed else { return }
    serveFolders()
    dropUnneeded()
  }

  mutating func close(_ path: String, inSchemaAt index: Int) {
    all[index].workspace.close(path)
    if !isFixed { dropUnneeded() }
  }

  mutating func withWorkspace<Result>(
    at index: Int, _ change: (inout Workspace) -> Result
  ) -> Result {
    change(&all[index].workspace)
  }

  /// What has changed in all schemas since the client was told last.
  mutating func news(in encoding: PositionEncoding) -> [ServedSchema.News] {
    let old = farewells.isEmpty ? [] : [ServedSchema.News(diagnostics: farewells)]
    farewells = []
    return old + all.indices.compactMap { all[$0].news(in: encoding) }
  }

  // MARK: - Which are needed

  /// The path without a slash at its end, which some clients write.
  private static func plain(_ folder: String) -> String { SchemaRoot(".", below: folder).folder }

  /// Looks after the schemas of the open folders; where none has one, after the place at which the first
  /// is looked for.
  private mutating func serveFolders() {
    let roots = folders.map { SchemaRoot(Self.name, below: $0) }
    for root in roots where disk.holdsFiles(root) { add(root) }
    if all.isEmpty, let first = roots.first { add(first) }
  }

  private mutating func add(_ root: SchemaRoot) {
    // A folder is one, whatever links lead to it.
    let real = disk.realPath(root.folder) ?? root.folder
    guard !all.contains(where: { (disk.realPath($0.folder) ?? $0.folder) == real }) else { return }
    all.append(ServedSchema(root, disk: disk))
    all.sort { $0.folder < $1.folder }
  }

  /// Lets go of schemas in which nothing is open and that lie in no open folder.
  private mutating func dropUnneeded() {
    let roots = folders.map { SchemaRoot(Self.name, below: $0) }
    for schema in all where schema.workspace.opened.isEmpty && !roots.contains(schema.root) {
      farewells += schema.farewell
      all.removeAll { $0.root == schema.root }
    }
    serveFolders()
  }
}

extension ServedSchema {
  fileprivate var root: SchemaRoot { workspace.root }
  fileprivate var folder: String { root.folder }
}

extension SchemaDisk {
  fileprivate func holdsFiles(_ root: SchemaRoot) -> Bool { files(of: root) != nil }

  /// Whether a folder holds a schema of this language and not something else that goes by the name.
  fileprivate func declaresAPI(in root: SchemaRoot) -> Bool {
    (files(of: root) ?? []).contains { file in
      var ignored = Diagnostics()
      let source = SourceFile(path: file.path, bytes: file.bytes, into: &ignored)
      return source.flatMap { FileReading(of: $0).file?.api } != nil
    }
  }

  private func files(of root: SchemaRoot) -> [File]? {
    if case .files(let files) = contents(root.folder) { files } else { nil }
  }
}
