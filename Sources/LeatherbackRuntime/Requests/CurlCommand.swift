extension APIRequest {
  /// The request as a command for `curl` in a POSIX shell, to try it out or to show it to somebody.
  ///
  /// ```
  /// curl --request POST 'https://api.example.com/api/pay' \
  ///   --header 'Accept: application/json' \
  ///   --header 'X-Api: '"$LEATHERBACK_SECRET_KEY" \
  ///   --header 'Content-Type: application/json' \
  ///   --data-raw '{"reference":"ORDER7"}'
  /// ```
  ///
  /// The command never has a key or token in it: the shell takes them from the variables
  /// `LEATHERBACK_SECRET_KEY` and `LEATHERBACK_TOKEN`. What the schema calls sensitive is `***`, so that a command with such
  /// parts is to be read and not to be run. Names, addresses and amounts stay: keep it out of logs.
  ///
  /// A request that breaks rules has a command too, though the client would not send it.
  ///
  /// - Parameters:
  ///   - address: Address in place of the schema's, such as that of a server for tests.
  ///   - showsSensitiveParts: Whether card numbers, security codes and the like are shown as they are.
  public func curlCommand(
    at address: ServerAddress? = nil, showsSensitiveParts: Bool = false
  ) -> String {
    let url = (address?.description ?? endpoint.server.url) + path + questionMarkAndQuery
    // Braces of a parameter that was left open, and brackets of an address, mean something to `curl`.
    let options = url.utf8.contains { "[]{}".utf8.contains($0) } ? "--globoff " : ""
    var lines = ["curl \(options)\(curlMethod) \(ShellWord(url).quoted)"]
    for header in curlHeaders(showsSensitiveParts: showsSensitiveParts) {
      lines.append("--header \(header.quoted)")
    }
    if let body = showsSensitiveParts ? body : redactedBody {
      lines.append("--data-raw \(ShellWord(String(decoding: body, as: UTF8.self)).quoted)")
    }
    return lines.joined(separator: " \\\n  ")
  }

  /// `curl` waits for a body that never comes when HEAD is only named.
  private var curlMethod: String {
    method == .head ? "--head" : "--request \(method.rawValue)"
  }

  private var questionMarkAndQuery: String { query.isEmpty ? "" : "?" + query }

  private func curlHeaders(showsSensitiveParts: Bool) -> [ShellWord] {
    var headers = [ShellWord("Accept: application/json")]
    switch endpoint.credential.form {
    case .none: break
    case .secretKeyHeader(let name):
      headers.append(
        ShellWord("\(name): ").followed(byVariable: "LEATHERBACK_SECRET_KEY"))
    case .bearer:
      headers.append(
        ShellWord("Authorization: Bearer ").followed(byVariable: "LEATHERBACK_TOKEN"))
    }
    if let contentType { headers.append(ShellWord("Content-Type: \(contentType)")) }
    for field in headerFields {
      let isHidden = field.isSensitive && !showsSensitiveParts
      let value = isHidden ? "***" : field.unprotectedValue
      // `curl` sends a field without a value only if a semicolon follows its name.
      headers.append(ShellWord(value.isEmpty ? "\(field.name);" : "\(field.name): \(value)"))
    }
    return headers
  }
}
