/// A request's text as it came over the wire, taken apart.
struct ReceivedText {
  /// Method and target.
  let firstLine: String

  /// Names in small letters with their values, in the order sent.
  let fields: [(name: String, value: String)]

  let body: String

  init(_ text: String) {
    let end = text.firstRange(of: "\r\n\r\n")
    let head = text[..<(end?.lowerBound ?? text.endIndex)].split(separator: "\r\n")
    firstLine = head.first.map(String.init) ?? ""
    fields = head.dropFirst().map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      let value = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
      return (parts.first.map { $0.lowercased() } ?? "", String(value))
    }
    body = end.map { String(text[$0.upperBound...]) } ?? ""
  }

  /// The values of all fields called `name`, in small letters.
  func values(of name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
}
