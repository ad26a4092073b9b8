import APISchema

/// Swift file names of schema files: `schema/payment-links.yaml` is `PaymentLinks`. They are unique
/// in a target, also on a disk that ignores case.
struct FileNames {
  private var names: [String: String] = [:]

  init(of files: [String]) {
    let named = files.map { (file: $0, name: Self.name(of: $0, folders: 0)) }
    var counts: [String: Int] = [:]
    for (_, name) in named { counts[name.lowercased(), default: 0] += 1 }
    var claims = CaseIgnoringClaims()
    // Names that are nobody else's come first, so that a clash elsewhere cannot take them.
    for (file, name) in named where counts[name.lowercased()] == 1 {
      names[file] = claims.claim(name)
    }
    // Which of the others gets which name must not depend on the order of the files.
    for file in files.filter({ names[$0] == nil }).sorted() {
      names[file] = claims.claim(Self.name(of: file, folders: .max))
    }
  }

  /// The name for a file; files that were not among those named have the name they ask for.
  subscript(file: String) -> String { names[file] ?? Self.name(of: file, folders: 0) }

  /// A name for a file that is made from no single schema file.
  func free(_ name: String) -> String {
    var claims = CaseIgnoringClaims(taken: Set(names.values.map { $0.lowercased() }))
    return claims.claim(name)
  }

  /// The last part of the path without its ending, as a type would be named, with the names of
  /// folders in front. The outermost folder is that of the whole schema.
  private static func name(of file: String, folders: Int) -> String {
    let parts = file.split(separator: "/").map(String.init)
    guard let last = parts.last else { return "Schema" }
    let base = last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
    let between = parts.dropFirst().dropLast().suffix(folders)
    let name = (between + [base]).map(SwiftName.type).joined()
    let safe = name.unicodeScalars.filter { scalar in
      ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
    }
    return safe.isEmpty ? "Schema" : String(String.UnicodeScalarView(safe))
  }
}

/// Names that differ by more than case.
private struct CaseIgnoringClaims {
  var taken: Set<String> = []

  mutating func claim(_ name: String) -> String {
    var number = 2
    var candidate = name
    while !taken.insert(candidate.lowercased()).inserted {
      candidate = name + "-" + String(number)
      number += 1
    }
    return candidate
  }
}
