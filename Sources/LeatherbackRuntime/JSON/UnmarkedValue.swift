/// A value in which nobody has marked what is secret: every text and number in it is taken for it.
struct UnmarkedValue: JSONWritable {
  let value: JSONValue

  func write(json writer: inout JSONWriter) {
    switch value {
    case .null, .bool: value.write(json: &writer)
    case .number(let number): writer.writeSensitive(number)
    case .string(let text): writer.writeSensitive(text)
    case .array(let values): values.map(UnmarkedValue.init).write(json: &writer)
    case .object(let members): members.mapValues(UnmarkedValue.init).write(json: &writer)
    }
  }
}
