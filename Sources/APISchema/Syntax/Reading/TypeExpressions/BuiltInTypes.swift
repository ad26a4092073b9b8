/// Types that the language has without a declaration.
package enum BuiltInTypes {
  /// By the words of the language.
  package static let all: [String: TypeReference] = [
    "string": .string, "integer": .integer, "decimal": .decimal, "boolean": .boolean,
    "date": .date, "timestamp": .timestamp, "uuid": .uuid, "url": .url, "email": .email,
    "any": .any, "publicKey": .publicKey, "stringOrInteger": .stringOrInteger,
    "groupedDecimal": .groupedDecimal,
  ]

  /// Words of other languages, in small letters, with what this one says in their place.
  static let habits: [String: String] = [
    "str": "string", "text": "string", "varchar": "string",
    "int": "integer", "int32": "integer", "int64": "integer", "long": "integer",
    "uint": "integer", "number": "decimal", "float": "decimal", "double": "decimal",
    "numeric": "decimal", "bool": "boolean", "datetime": "timestamp", "date-time": "timestamp",
    "time": "timestamp", "calendardate": "date", "guid": "uuid", "uri": "url", "json": "any",
    "jsonvalue": "any", "array": "[string]", "list": "[string]", "map": "{string: any}",
    "stringorint": "stringOrInteger", "stringorinteger": "stringOrInteger",
    "stringornumber": "stringOrInteger", "integerorstring": "stringOrInteger",
    "groupeddecimal": "groupedDecimal", "groupednumber": "groupedDecimal",
    "dict": "{string: any}", "dictionary": "{string: any}", "object": "{string: any}",
  ]

  /// What the author most likely meant by a word that cannot be the name of a declared type.
  ///
  /// Declared types begin with a capital letter and do not hide what everybody uses, so `Money` may
  /// be one where `money` and `String` may not.
  static func meant(by word: String) -> String? {
    let isSmall = word.first?.isLowercase == true
    guard isSmall || ReservedNames.hidden(by: .type).contains(word) else { return nil }
    let small = word.lowercased()
    return habits[small] ?? (all[small] == nil ? nil : small)
  }
}
