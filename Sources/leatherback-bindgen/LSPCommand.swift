#if Generator
  import ArgumentParser

  /// `leatherback-bindgen lsp`.
  struct LSPCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lsp",
      abstract: "Serves editors: what is wrong while typing, completion, names, mends.",
      discussion: """
        A language server (LSP 3.17) over standard input and output, to be started by an editor; \
        docs/editors.md says how in Visual Studio Code, Neovim, Emacs, Helix and Zed. It looks after the \
        folders called 'schema': those of the folders that the editor has open, and those of further files \
        that it opens. Unsaved text goes before what is on the disk, and other documents are left alone. \
        It writes no file: changes are made by the editor.
        """
    )

    @Option(
      help: ArgumentHelp(
        "Look after this folder alone, as seen from the folder that the editor has open.",
        valueName: "folder"))
    var schema: String?

    // Editors that follow a habit of other servers pass it; there is no other way to talk.
    @Flag(name: .customLong("stdio"), help: .hidden)
    var usesStandardStreams = false

    func run() throws {
      let run = LanguageServerRun(schema: schema, console: Console(color: .never))
      let status = run.start()
      if status != .success { throw ExitCode(status.rawValue) }
    }
  }
#endif
