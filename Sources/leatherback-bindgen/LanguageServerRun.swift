import LanguageServer

/// One run of `lsp`: a conversation with an editor, from its start to its end.
struct LanguageServerRun: Sendable {
  /// The one schema folder to look after, or `nil` for all that are called `schema`.
  let schema: String?
  let console: Console
  private let disk = Disk()

  init(schema: String?, console: Console) {
    self.schema = schema
    self.console = console
  }

  func start() -> ExitStatus {
    do throws(DiskError) {
      let server = LanguageServer(
        schema: schema, workingFolder: try disk.workingFolder(), version: toolVersion,
        disk: SchemaDisk { [disk] in
          Self.contents(of: $0, on: disk)
        } realPath: { [disk] in
          disk.realPath(of: $0)
        })
      var session = Session(server)
      return session.run() ? .success : .refused
    } catch {
      console.report(error: error.description)
      return .diskFailed
    }
  }

  private static func contents(of folder: String, on disk: Disk) -> SchemaDisk.Contents {
    do throws(DiskError) {
      let folder = try SchemaFolder(at: folder, on: disk)
      let files = folder.allFiles
      return .files(
        files.map { file in
          let path = file.name.drop { $0 != "/" }.dropFirst()
          return SchemaDisk.File(path: String(path), bytes: file.bytes)
        })
    } catch {
      return .unreadable(error.description)
    }
  }
}
