import APISchema

/// A line of generated code without a comment of its own: what reads and writes values, and what the
/// endpoints are.
struct GeneratedLine {
  private let text: Substring

  /// The type that is extended around it.
  private let type: String

  /// Title of the endpoint that the line belongs to.
  private let title: String?

  /// - Returns: `nil` for a line that lies in no extension.
  init?(_ number: Int, in lines: [Substring]) {
    guard lines.indices.contains(number - 1),
      let start = lines[..<number].lastIndex(where: { !$0.isEmpty && !$0.hasPrefix(" ") }),
      lines[start].hasPrefix("extension ")
    else { return nil }
    text = lines[number - 1]
    type = String(lines[start].dropFirst("extension ".count).prefix { $0 != ":" && $0 != " " })
    let constant = lines[start..<number].lastIndex { $0.hasPrefix("  static let ") }
    title = constant.flatMap { constant in
      lines[constant...].prefix(2).lazy.compactMap { Self.literals(in: $0).first }.first
    }
  }

  /// What the line comes from: a member that it names, or else the type.
  func declarations(in list: DeclarationList) -> [Declaration] {
    if type == "Endpoint" {
      return title.map { title in list.declarations.filter { $0.name == title } } ?? []
    }
    let members = list.declarations.filter { $0.isDirectly(in: type) }
    let literals = Self.literals(in: text)
    if let member = members.first(where: { $0.wireName.map(literals.contains) ?? false }) {
      return [member]
    }
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
    let named = words.lazy.compactMap { word in
      members.first { $0.name == "\(type).\(word)" }
    }.first
    if let named { return [named] }
    return list.declarations.filter { $0.name == type || $0.returnType == type }
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
