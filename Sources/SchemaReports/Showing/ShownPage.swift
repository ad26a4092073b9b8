import APISchema
import SwiftBindings

/// A hosted page of an example, as text: its address, what the address says, and what comes back.
struct ShownPage {
  private let example: PageExample
  private let page: HostedPage
  private let address: String

  /// - Parameter example: Without anything that is never to be shown.
  init(_ example: PageExample, of page: HostedPage, in api: APIDescription) {
    self.example = example
    self.page = page
    let server = api.servers.first { $0.name == page.server }?.url ?? ""
    address = SentExample.address(of: example, for: page, at: server, in: api)
  }

  /// All of it, with a heading for each part.
  var text: String {
    var parts = [address]
    if page.payload != nil {
      parts.append("payload\n" + JSONText(.object(example.payload)).indentedText)
    }
    if let returned = example.returned {
      parts.append("comes back as \(page.returnType).\(returned.swiftName)\n" + returned.url)
    }
    return parts.joined(separator: "\n\n")
  }
}
