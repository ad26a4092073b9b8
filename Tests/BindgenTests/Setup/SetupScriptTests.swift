import Foundation
import Testing

/// The set-up script on machines that are made up: a folder of commands that only take notes is all
/// that it finds.
@Suite("Scripts/setup")
struct SetupScriptTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try command("id", "echo 1000")
    // `cat` shows the message for machines without a package manager.
    try folder.link("bin/cat", to: "/bin/cat")
  }

  @Test("does nothing where libyaml is there")
  func installed() throws {
    try folder.write("", to: "installed")
    try pkgConfig()
    try command("apt-get", note + "exit 1")
    #expect(try setUp() == Outcome(status: 0, output: "", errors: "", calls: []))
  }

  @Test("installs it with apt-get and sudo")
  func aptGet() throws {
    try pkgConfig()
    try command("apt-get", note + install)
    try command("sudo", #"echo "sudo $*" >>"$NOTES"; exec "$@""#)
    let outcome = try setUp()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.calls == [
        "sudo apt-get update", "apt-get update",
        "sudo apt-get install --yes --no-install-recommends libyaml-dev pkg-config",
        "apt-get install --yes --no-install-recommends libyaml-dev pkg-config",
      ])
  }

  @Test("installs it without sudo when root, also where pkg-config is missing")
  func root() throws {
    try command("id", "echo 0")
    try command("apt-get", note + install)
    let outcome = try setUp()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.calls.map { $0.prefix(15) } == ["apt-get update", "apt-get install"])
  }

  @Test("goes on when the list of packages cannot be brought up to date")
  func offline() throws {
    try command("id", "echo 0")
    try pkgConfig()
    try command("apt-get", note + #"if [ "$1" = update ]; then exit 100; fi; "# + install)
    #expect(try setUp().status == 0)
  }

  @Test("installs it with brew where there is no apt-get")
  func brew() throws {
    try command("brew", note + install)
    let outcome = try setUp()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.calls == ["brew install libyaml pkgconf"])
  }

  @Test("fails and says what to do where nothing can install it")
  func neither() throws {
    let outcome = try setUp()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("neither apt-get nor brew"))
    #expect(outcome.errors.contains("pkg-config --exists yaml-0.1"))
  }

  @Test("fails and names the command where neither root nor sudo is to be had")
  func noSudo() throws {
    try pkgConfig()
    try command("apt-get", note + install)
    let outcome = try setUp()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("run as root: apt-get install"))
    #expect(outcome.calls.isEmpty)
  }

  @Test("fails when the installation does", arguments: ["exit 1", "exit 0"])
  func failedInstallation(ending: String) throws {
    try command("id", "echo 0")
    try pkgConfig()
    try command("apt-get", note + ending)
    let outcome = try setUp()
    #expect(outcome.status != 0)
    #expect(ending == "exit 1" || outcome.errors.contains("still does not find yaml-0.1"))
  }

  struct Outcome: Equatable {
    let status: Int32
    let output: String
    let errors: String
    let calls: [String]
  }

  /// Shell code that writes down how a command was called.
  private let note = #"echo "${0##*/} $*" >>"$NOTES"; "#

  /// Shell code that makes libyaml and pkg-config appear.
  private let install = #"""
    if [ "$1" = install ]; then
      : >"$MACHINE/installed"
      echo "#!/bin/sh" >"$MACHINE/bin/pkg-config"
      /bin/chmod +x "$MACHINE/bin/pkg-config"
    fi
    """#

  private func command(_ name: String, _ body: String) throws {
    try folder.write("#!/bin/sh\n\(body)\n", to: "bin/\(name)")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path("bin/\(name)"))
  }

  private func pkgConfig() throws {
    try command("pkg-config", #"[ "$*" = "--exists yaml-0.1" ] && [ -e "$MACHINE/installed" ]"#)
  }

  private func setUp() throws -> Outcome {
    let script = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Scripts/setup")
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [script.path]
    process.environment = [
      "PATH": folder.path("bin"), "MACHINE": folder.path, "NOTES": folder.path("notes"),
    ]
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let out = try output.fileHandleForReading.readToEnd() ?? Data()
    let err = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let notes = try folder.files()["notes"] ?? ""
    return Outcome(
      status: process.terminationStatus, output: String(decoding: out, as: UTF8.self),
      errors: String(decoding: err, as: UTF8.self),
      calls: notes.split(separator: "\n").map(String.init))
  }
}
