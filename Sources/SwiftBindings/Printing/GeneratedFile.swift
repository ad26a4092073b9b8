/// A file to be written: where, and the bytes to put there.
package struct GeneratedFile: Sendable, Equatable {
  /// Path below the folder of the target, with slashes.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

extension BindingsPlan {
  /// The files of the bindings, in the order of the plan.
  package func print() -> [GeneratedFile] {
    mapFiles { GeneratedFile.files(printing: $0) }.flatMap { $0 }
  }
}

extension GeneratedFile {
  /// Lines that a file has at most, unless a single declaration has more.
  static let lineLimit = 1500

  /// Prints a file of the plan, as several files where it is long.
  package static func files(printing plan: FilePlan) -> [GeneratedFile] {
    var printer = SwiftPrinter(reserving: 1 << 16)
    var parts: [FilePart] = []
    var part = FilePart(start: 0)
    for declaration in plan.declarations {
      let start = printer.bytes.count
      let lines = printer.lineCount
      printer.print(declaration)
      guard printer.bytes.count > start else { continue }
      printer.blankLine()
      let added = printer.lineCount - lines
      if part.lineCount > 0, part.lineCount + added > lineLimit - FilePart.headerLineCount {
        parts.append(part)
        part = FilePart(start: start)
      }
      part.end = printer.bytes.count
      part.lineCount += added
      part.imports.formUnion(declaration.imports)
    }
    if part.lineCount > 0 { parts.append(part) }
    return parts.enumerated().map { index, part in
      let name = index == 0 ? plan.path : plan.path + "+" + String(index + 1)
      return GeneratedFile(
        path: name + ".swift", bytes: part.bytes(of: plan, declarations: printer.bytes))
    }
  }
}

/// A run of declarations that become one file.
private struct FilePart {
  /// Lines that come before the first declaration, at most.
  static let headerLineCount = 10

  let start: Int
  var end = 0
  var lineCount = 0
  var imports = Imports()

  init(start: Int) { self.start = start }

  func bytes(of plan: FilePlan, declarations: [UInt8]) -> [UInt8] {
    var printer = SwiftPrinter(reserving: end - start + 512)
    printer.header(plan.origins)
    printer.blankLine()
    switch plan.audience {
    case .bindings: printer.printImports(imports)
    case .examples: printer.printExampleImports(imports)
    }
    // The last declaration is followed by the end of the file, not by an empty line.
    return printer.bytes + declarations[start..<(end - 1)]
  }
}

extension SwiftPrinter {
  fileprivate mutating func printImports(_ imports: Imports) {
    if imports.published.contains(.runtime) {
      line("@_spi(Generated) public import LeatherbackRuntime")
      blankLine()
    } else if imports.used.contains(.runtime) {
      line("@_spi(Generated) import LeatherbackRuntime")
      blankLine()
    }
    printFoundation(imports)
  }

  fileprivate mutating func printExampleImports(_ imports: Imports) {
    line("import Leatherback")
    line(imports.published.contains(.runtime) ? "public " : "", "import LeatherbackTesting")
    blankLine()
    printFoundation(imports)
  }

  /// Imports the part of Foundation that is enough, where there is one.
  private mutating func printFoundation(_ imports: Imports) {
    let isPublished = imports.published.contains(.foundation)
    guard isPublished || imports.used.contains(.foundation) else { return }
    let access: SourcePiece = isPublished ? "public " : ""
    line("#if canImport(FoundationEssentials)")
    nested { $0.line(access, "import FoundationEssentials") }
    line("#else")
    nested { $0.line(access, "import Foundation") }
    line("#endif")
    blankLine()
  }

  /// Prints a declaration; some take no line at all.
  fileprivate mutating func print(_ declaration: DeclarationPlan) {
    switch declaration {
    case .type(let plan): print(plan)
    case .wire(let plan): printWire(of: plan)
    case .constants(let plan): print(plan)
    case .resource(let plan): print(plan)
    case .makers(let plan): print(plan)
    case .endpoints(let plans): print(plans)
    case .example(let plan): print(plan)
    case .exampleList(let plan): print(plan)
    }
  }
}
