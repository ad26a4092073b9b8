import APISchema

/// A line of generated code without a comment of its own: what reads and writes values, and what the
/// endpoints are.
struct GeneratedLine {
  private let text: Substring

  /// The type that is extended around it.
  private let type: String

  /// Title of the endpoint that the line belongs to.
  private let title: String?

  /// Numbers of the lines of the extension, from 1.
  let block: ClosedRange<Int>

  /// - Returns: `nil` for a line that lies in no extension.
  init?(_ number: Int, in lines: [Substring]) {
    guard lines.indices.contains(number - 1),
      let start = lines[..<number].lastIndex(where: Self.isStart),
      let end = lines[start...].firstIndex(of: "}") ?? lines.indices.last, end >= number - 1,
      lines[start].hasPrefix("extension ")
    else { return nil }
    block = (start + 1)...(end + 1)
    text = lines[number - 1]
    type = String(lines[start].dropFirst("extension ".count).prefix { $0 != ":" && $0 != " " })
    let isConstant = { (line: Substring) in line.hasPrefix("  static let ") }
    let constant =
      lines[start..<number].lastIndex(where: isConstant)
      ?? lines[number..<max(number, end)].firstIndex(where: isConstant)
    title = constant.flatMap { constant in
      lines[constant...].prefix(2).lazy.compactMap { Self.literals(in: $0).first }.first
    }
  }

  /// The names on the line.
  var words: [String] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
  }

  /// What the line comes from: a member that it names, or else the type.
  func declarations(in list: DeclarationList) -> [Declaration] {
    if type == "Endpoint" {
      if let title { return list.declarations.filter { $0.name == title } }
      // A line of the list of all endpoints.
      let constant = text.filter { $0.isLetter || $0.isNumber }.lowercased()
      return list.declarations.filter { declaration in
        guard case .call = declaration.subject else { return false }
        return declaration.name.filter { $0 != "." }.lowercased() == constant
      }
    }
    let members = list.declarations.filter { $0.isDirectly(in: type) }
    let literals = Self.literals(in: text)
    if let member = members.first(where: { $0.wireName.map(literals.contains) ?? false }) {
      return [member]
    }
    let named = words.lazy.compactMap { word in
      members.first { $0.name == "\(type).\(word)" }
    }.first
    if let named { return [named] }
    return list.declarations.filter {
      $0.name == type || $0.returnType == type || $0.payloadName == type
    }
  }

  /// Whether a declaration, or its comment, begins at the margin.
  private static func isStart(_ line: Substring) -> Bool {
    !line.isEmpty && !line.hasPrefix(" ") && !"})]".contains(line.prefix(1))
  }

  /// Texts between quotation marks.
  static func literals(in line: Substring) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}

extension Declaration {
  /// The type that tells apart what a customer comes back with from a page.
  fileprivate var returnType: String? {
    if case .page(let page, _) = subject { page.returnType } else { nil }
  }

  /// Whether it is a member, value or case of the type.
  fileprivate func isDirectly(in type: String) -> Bool {
    guard name.hasPrefix(type + ".") else { return false }
    switch subject {
    case .member, .value, .unionCase, .pageReturn:
      return !name.dropFirst(type.count + 1).contains(".")
    default: return false
    }
  }
}
