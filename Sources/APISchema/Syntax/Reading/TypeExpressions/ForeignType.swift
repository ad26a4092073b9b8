import YAMLTree

/// A type as OpenAPI and JSON Schema write it, in the writing of this language: a reference, an array
/// with `items`, a text with `format`, an answer by its status.
struct ForeignType {
  let text: String

  /// Whether nothing else can have been meant.
  let isCertain: Bool

  /// Formats of texts and numbers that are types of their own.
  static let formats: [String: String] = [
    "date-time": "timestamp", "date": "date", "uuid": "uuid", "email": "email", "uri": "url",
    "url": "url", "int32": "integer", "int64": "integer", "float": "decimal", "double": "decimal",
  ]

  /// - Returns: `nil` for what is no such writing as a whole.
  init?(_ node: YAMLNode) { self.init(node, depth: 0) }

  private init(_ text: String, isCertain: Bool) {
    self.text = text
    self.isCertain = isCertain
  }

  private init?(_ node: YAMLNode, depth: Int) {
    // Deeper ones are no slip of habit, and must not fill the stack.
    guard depth <= 8 else { return nil }
    switch node.kind {
    case .scalar: self.init(scalar: node)
    case .sequence: return nil
    case .mapping: self.init(map: node, depth: depth)
    }
  }

  private init?(scalar node: YAMLNode) {
    guard let scalar = node.scalar, case .string(let text) = scalar.resolved else { return nil }
    if let name = Self.name(inReference: text) {
      self.init(name, isCertain: false)
      return
    }
    guard Self.isName(text) else { return nil }
    let meant = BuiltInTypes.all[text] == nil ? BuiltInTypes.meant(by: text) : nil
    // What an array or an object holds is not said.
    if meant?.contains(where: { "[{".contains($0) }) == true { return nil }
    self.init(meant ?? text, isCertain: true)
  }

  private init?(map node: YAMLNode, depth: Int) {
    if let reference = node.onlyEntry, ["$ref", "schema"].contains(reference.key.scalar?.text) {
      self.init(reference.value, depth: depth + 1)
      return
    }
    if let success = Self.success(in: node) {
      self.init(success, depth: depth + 1)
      return
    }
    guard let word = node["type"]?.scalar?.text else { return nil }
    if ["array", "list"].contains(word), let items = node["items"] {
      guard let element = ForeignType(items, depth: depth + 1) else { return nil }
      self.init("[\(element.text)]", isCertain: element.isCertain)
    } else if let format = node["format"]?.scalar?.text {
      guard let type = Self.type(of: word, format: format) else { return nil }
      self.init(type, isCertain: true)
    } else if let type = node["type"] {
      self.init(type, depth: depth + 1)
    } else {
      return nil
    }
  }

  /// The type that a format makes of a text or a number.
  static func type(of word: String, format: String) -> String? {
    guard let type = formats[format] else { return nil }
    let isNumber = type == "integer" || type == "decimal"
    let base = BuiltInTypes.all[word] == nil ? BuiltInTypes.meant(by: word) ?? word : word
    return isNumber == ["integer", "decimal"].contains(base) ? type : nil
  }

  /// The name at the end of `#/components/schemas/Money`.
  static func name(inReference text: String) -> String? {
    guard text.contains("#/"), let name = text.split(separator: "/").last.map(String.init),
      isName(name)
    else { return nil }
    return name
  }

  /// What a map from statuses to answers says of a success; `nil` where it is no such map.
  static func success(in node: YAMLNode) -> YAMLNode? {
    let statuses = node.entries.map { $0.key.scalar?.text ?? "" }
    guard !statuses.isEmpty, statuses.allSatisfy(isStatus) else { return nil }
    return node.entries.first { $0.key.scalar?.text.hasPrefix("2") == true }?.value
  }

  private static func isStatus(_ text: String) -> Bool {
    text == "default"
      || text.count == 3 && text.first?.isNumber == true
        && text.allSatisfy { $0.isNumber || "xX".contains($0) }
  }

  private static func isName(_ text: String) -> Bool {
    text.first?.isLetter == true
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_-".contains($0)) }
  }
}
