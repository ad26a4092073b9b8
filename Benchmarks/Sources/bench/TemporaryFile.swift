#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// A file that one measurement needs.
struct TemporaryFile {
  let path: String

  init(_ bytes: [UInt8]) throws(BenchmarkError) {
    var template = Array("\(Folder.temporary)/bench-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw BenchmarkError("no temporary file") }
    defer { close(descriptor) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard write(descriptor, bytes, bytes.count) == bytes.count else {
      throw BenchmarkError("cannot write \(path)")
    }
  }

  func remove() { unlink(path) }
}

/// A temporary folder.
struct Folder {
  let path: String

  static var temporary: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

  /// One that may be there already.
  init(path: String) { self.path = path }

  /// A new one.
  init() throws(BenchmarkError) {
    var template = Array("\(Self.temporary)/bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw BenchmarkError("no temporary folder") }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  func write(_ text: String, to name: String) throws(BenchmarkError) {
    let full = "\(path)/\(name)"
    guard let file = fopen(full, "w") else { throw BenchmarkError("cannot write \(full)") }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw BenchmarkError("cannot write \(full)")
    }
  }

  func remove() { _ = try? ChildProcess(["rm", "-rf", path]) }
}

/// The bytes of a file.
func contents(of path: String) throws(BenchmarkError) -> [UInt8] {
  guard let file = fopen(path, "r") else { throw BenchmarkError("cannot read \(path)") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    guard count > 0 else { return bytes }
    bytes += buffer[..<count]
  }
}
