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

  /// Prints a file of the plan; a long one as several files: what people read, then how it looks on
  /// the wire.
  package static func files(printing plan: FilePlan) -> [GeneratedFile] {
    var printer = SwiftPrinter(reserving: 1 << 16)
    let pieces = plan.declarations.compactMap { declaration -> FilePart? in
      let start = printer.bytes.count
      let lines = printer.lineCount
      printer.print(declaration)
      guard printer.bytes.count > start else { return nil }
      printer.blankLine()
      return FilePart(
        section: declaration.section, start: start, end: printer.bytes.count,
        lineCount: printer.lineCount - lines, imports: declaration.imports)
    }
    var counts: [FilePart.Section: Int] = [:]
    return FilePart.parts(joining: pieces, limit: lineLimit - FilePart.headerLineCount).map {
      part in
      let number = counts[part.section, default: 0] + 1
      counts[part.section] = number
      return GeneratedFile(
        path: plan.path + part.section.suffix(number) + ".swift",
        bytes: part.bytes(of: plan, declarations: printer.bytes))
    }
  }
}

/// A run of declarations that become one file.
private struct FilePart {
  /// Lines that come before the first declaration, at most.
  static let headerLineCount = 10

  enum Section {
    /// What people call and read.
    case face

    /// How values and calls look on the wire.
    case wire

    /// What the name of a file has behind that of the plan.
    func suffix(_ number: Int) -> String {
      switch self {
      case .face: number == 1 ? "" : "+" + String(number)
      case .wire: "+Wire" + (number == 1 ? "" : String(number))
      }
    }
  }

  let section: Section
  let start: Int
  private(set) var end: Int
  private(set) var lineCount: Int
  private(set) var imports: Imports

  /// One part if all fits into it, else parts that hold one section each.
  static func parts(joining pieces: [FilePart], limit: Int) -> [FilePart] {
    let isLong = pieces.reduce(0) { $0 + $1.lineCount } > limit
    var parts: [FilePart] = []
    for piece in pieces {
      guard let last = parts.last, last.lineCount + piece.lineCount <= limit,
        !isLong || last.section == piece.section
      else {
        parts.append(piece)
        continue
      }
      parts[parts.count - 1].join(piece)
    }
    return parts
  }

  private mutating func join(_ next: FilePart) {
    end = next.end
    lineCount += next.lineCount
    imports.formUnion(next.imports)
  }

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
    case .confirmation(let plan): print(plan)
    case .wire(let plan): printWire(of: plan)
    case .money(let plan): print(plan)
    case .constants(let plan): print(plan)
    case .resource(let plan): print(plan)
    case .makers(let plan): print(plan)
    case .endpoints(let plans): print(plans)
    case .webhook(let plan): print(plan)
    case .webhookExample(let plan): print(plan)
    case .pages(let plan): print(plan)
    case .pageReturn(let plan): print(plan)
    case .pageReturnReading(let plan): printReading(of: plan)
    case .endpointList(let names): printList(of: names)
    case .example(let plan): print(plan)
    case .pageExample(let plan): print(plan)
    case .exampleList(let plan): print(plan)
    }
  }
}

extension DeclarationPlan {
  fileprivate var section: FilePart.Section {
    switch self {
    case .type, .confirmation, .money, .constants, .resource, .makers, .endpointList, .pages,
      .pageReturn, .webhook, .webhookExample, .example, .pageExample, .exampleList:
      .face
    case .wire, .endpoints, .pageReturnReading: .wire
    }
  }
}
