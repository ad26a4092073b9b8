import Foundation
import Testing

@testable import LeatherbackRuntime

@Suite("Providers of keys")
struct KeyProviderTests {
  @Test("an environment variable is read when it is asked for")
  func environment() throws {
    let set = EnvironmentKeyProvider(variable: "KEY") { ["KEY": "sk_test_a1"] }
    #expect(try set.secretKey(insteadOf: nil).text == "sk_test_a1")
    let unset = EnvironmentKeyProvider(variable: "KEY") { [:] }
    #expect(throws: KeyUnavailable.variableNotSet(name: "KEY")) {
      try unset.secretKey(insteadOf: nil)
    }
    let blank = EnvironmentKeyProvider(variable: "KEY") { ["KEY": "sk_test_a1 "] }
    let error = #expect(throws: KeyUnavailable.self) { try blank.secretKey(insteadOf: nil) }
    guard case .malformed(let reason) = error else {
      Issue.record("\(error as Any)")
      return
    }
    #expect(reason.reason == .surroundedByBlanks)
    #expect(EnvironmentKeyProvider.environment().variable == "LEATHERBACK_SECRET_KEY")
  }

  @Test("a key that was passed in place of its name or path is not shown")
  func keyInPlaceOfName() throws {
    let provider = EnvironmentKeyProvider(variable: "sk_test_canary") { [:] }
    let unset = #expect(throws: KeyUnavailable.self) { try provider.secretKey(insteadOf: nil) }
    let missing = #expect(throws: KeyUnavailable.self) {
      try FileKeyProvider(path: "sk_live_canary").secretKey(insteadOf: nil)
    }
    for error in [unset, missing] { #expect(!texts(of: error as Any).contains("canary")) }
  }

  @Test("the environment is the process's own")
  func process() {
    let error = #expect(throws: KeyUnavailable.self) {
      try EnvironmentKeyProvider(variable: "PATH").secretKey(insteadOf: nil)
    }
    if case .malformed = error {} else { Issue.record("\(error as Any)") }
  }

  @Test(
    "a file that only its owner may read holds the key and one line break at most",
    arguments: ["sk_test_a1", "sk_test_a1\n", "sk_test_a1\r\n"])
  func file(text: String) throws {
    try withKeyFile(text) { path in
      let key = try FileKeyProvider(path: path).secretKey(insteadOf: nil)
      #expect(key.text == "sk_test_a1")
    }
  }

  @Test(
    "a file that others may read or change is refused", arguments: [0o640, 0o604, 0o620, 0o644])
  func permissions(mode: Int) throws {
    try withKeyFile("sk_test_canary", permissions: mode) { path in
      let error = #expect(throws: KeyUnavailable.self) {
        try FileKeyProvider.file(path).secretKey(insteadOf: nil)
      }
      #expect(error == .fileOpenToOthers(path: path, permissions: mode))
      #expect(
        error?.localizedDescription
          == "the key file \(path) is open to others (mode 0\(String(mode, radix: 8))): run chmod "
          + "600 on it")
      let unchecked = FileKeyProvider(path: path, checksPermissions: false)
      let key = try unchecked.secretKey(insteadOf: nil)
      #expect(key.mode == .test)
    }
  }

  @Test("a link leads to the file whose permissions count")
  func link() throws {
    try withKeyFile("sk_test_a1", permissions: 0o644) { path in
      let link = path + ".link"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
      defer { try? FileManager.default.removeItem(atPath: link) }
      #expect(throws: KeyUnavailable.fileOpenToOthers(path: link, permissions: 0o644)) {
        try FileKeyProvider(path: link).secretKey(insteadOf: nil)
      }
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      let key = try FileKeyProvider(path: link).secretKey(insteadOf: nil)
      #expect(key.mode == .test)
    }
  }

  @Test("what is no key file is refused without being read")
  func noFile() throws {
    let folder = FileManager.default.temporaryDirectory.path
    #expect(throws: KeyUnavailable.notAKeyFile(path: folder)) {
      try FileKeyProvider(path: folder).secretKey(insteadOf: nil)
    }
    #expect(throws: KeyUnavailable.fileNotReadable(path: "/nowhere/key")) {
      try FileKeyProvider(path: "/nowhere/key").secretKey(insteadOf: nil)
    }
    try withKeyFile(String(repeating: "a", count: 4097)) { path in
      #expect(throws: KeyUnavailable.notAKeyFile(path: path)) {
        try FileKeyProvider(path: path).secretKey(insteadOf: nil)
      }
    }
  }

  @Test("a file is read again for another key")
  func again() throws {
    try withKeyFile("sk_test_old\n") { path in
      let provider = FileKeyProvider(path: path)
      let old = try provider.secretKey(insteadOf: nil)
      try Data("sk_test_new\n".utf8).write(to: URL(fileURLWithPath: path))
      let key = try provider.secretKey(insteadOf: old)
      #expect(key.text == "sk_test_new")
    }
  }

  private func withKeyFile(
    _ text: String, permissions: Int = 0o600, _ body: (String) throws -> Void
  ) throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
    try body(path)
  }
}
