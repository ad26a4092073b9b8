import APISchema
import SwiftBindings

/// The call of an example as it is sent, as text. Keys and tokens are variables of the shell.
struct ShownCall {
  private let example: Example
  private let endpoint: Endpoint
  private let sent: SentExample
  private let url: String
  private let body: String?
  private let credential: Credential.Scheme?

  /// - Parameter example: Without anything that is never to be shown.
  init(_ example: Example, of endpoint: Endpoint, in api: APIDescription) {
    self.example = example
    self.endpoint = endpoint
    sent = SentExample(example, of: endpoint, in: api)
    let server = api.servers.first { $0.name == endpoint.server }
    url =
      ((server?.url ?? "") + sent.path + (sent.query.isEmpty ? "" : "?" + sent.query)).showingMask
    if case .form = endpoint.body { body = sent.body?.showingMask } else { body = sent.body }
    credential = api.credentials.first { $0.name == endpoint.credential }?.scheme
  }

  /// Request and answer.
  var exchange: String {
    var lines = ["\(endpoint.method.rawValue) \(url)"]
    lines += headers.map { "\($0.name): \($0.value)\($0.variable.map { "$\($0)" } ?? "")" }
    if let body {
      var isJSON = true
      if case .form = endpoint.body { isJSON = false }
      lines += ["", isJSON ? JSONText.indented(compact: body) : body]
    }
    lines += ["", "HTTP \(example.response.status)"]
    if let body = example.response.body { lines.append(JSONText(body).indentedText) }
    return lines.joined(separator: "\n")
  }

  /// The command, which has no secret in it.
  var curlCommand: String {
    var lines = ["curl --request \(endpoint.method.rawValue) \(Self.shellWord(url))"]
    for header in headers {
      let variable = header.variable.map { "\"$\($0)\"" } ?? ""
      lines.append("--header \(Self.shellWord("\(header.name): \(header.value)"))\(variable)")
    }
    if let body { lines.append("--data-raw \(Self.shellWord(body))") }
    return lines.joined(separator: " \\\n  ")
  }

  private var headers: [(name: String, value: String, variable: String?)] {
    var headers: [(name: String, value: String, variable: String?)] = [
      ("Accept", "application/json", nil)
    ]
    switch credential {
    case .secretKeyHeader(let name)?: headers.append((name, "", "LEATHERBACK_SECRET_KEY"))
    case .bearer?: headers.append(("Authorization", "Bearer ", "LEATHERBACK_TOKEN"))
    case nil: break
    }
    let own = sent.headers.map { (name: $0.name, value: $0.value, variable: String?.none) }
    if body != nil, !own.contains(where: { $0.name == "Content-Type" }) {
      headers.append(("Content-Type", "application/json", nil))
    }
    return headers + own
  }

  /// Text in single quotes, in which nothing has a meaning to a shell but the quote itself.
  private static func shellWord(_ text: String) -> String {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: #"'\''"#) + "'"
  }
}

extension String {
  /// What stands for a secret as people write it, where it was encoded with the rest of an address.
  fileprivate var showingMask: String {
    split(separator: "%2A%2A%2A", omittingEmptySubsequences: false).joined(separator: "***")
  }
}
