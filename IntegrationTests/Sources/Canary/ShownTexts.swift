import Foundation

/// What was shown of values, in every way in which Swift shows one, and which of it held a secret.
public struct ShownTexts: Sendable {
  private var texts: [(origin: String, text: String)] = []

  /// Nothing yet.
  public init() {}

  /// Number of texts.
  public var count: Int { texts.count }

  /// Adds a text that was shown by `origin`, such as a line of a log.
  public mutating func add(_ text: String, from origin: String) { texts.append((origin, text)) }

  /// Adds every text by which Swift shows `value`: description, debug description, dump, and the same
  /// for all that its mirror has.
  public mutating func show(_ value: Any, from origin: String) {
    var dumped = ""
    dump(value, to: &dumped)
    add(dumped, from: "\(origin), dumped")
    show(value, from: origin, depth: 0)
    if let error = value as? any Error { show(error, from: origin) }
  }

  private mutating func show(_ value: Any, from origin: String, depth: Int) {
    add(String(describing: value), from: "\(origin), described")
    add(String(reflecting: value), from: "\(origin), reflected")
    guard depth < 12 else { return }
    for child in Mirror(reflecting: value).children {
      show(child.value, from: "\(origin).\(child.label ?? "[]")", depth: depth + 1)
    }
  }

  private mutating func show(_ error: any Error, from origin: String) {
    let bridged = error as NSError
    add(bridged.localizedDescription, from: "\(origin), localized")
    add("\(bridged.domain) \(bridged.code) \(bridged.userInfo)", from: "\(origin), as NSError")
  }
}

extension ShownTexts {
  /// Where any of `secrets` can be read, in plain text or in one of the forms that are as good as that.
  ///
  /// A secret of less than four letters is not looked for, and a short one only as a word of its own:
  /// they would be found by chance.
  public func leaks(of secrets: [String]) -> [String] {
    let patterns = Set(secrets.filter { $0.utf8.count >= 4 }).flatMap(Self.patterns)
    return texts.filter { shown in
      let text = Self.joiningLists(in: shown.text)
      return patterns.contains { $0.isFound(in: text) }
    }.map(\.origin)
  }

  /// Text to look for.
  private struct Pattern {
    let text: String
    var isWord = false

    private static var randomID: Regex<Substring> {
      /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
    }

    func isFound(in shown: String) -> Bool {
      // Bytes are compared faster than characters, and most texts hold nothing.
      guard Data(shown.utf8).range(of: Data(text.utf8)) != nil else { return false }
      guard isWord else { return true }
      // Four of a request id's digits may be a card's code by chance.
      let shown = shown.replacing(Self.randomID, with: "")
      return shown.ranges(of: text).contains { range in
        !(shown[..<range.lowerBound].last?.isLetterOrDigit ?? false)
          && !(shown[range.upperBound...].first?.isLetterOrDigit ?? false)
      }
    }
  }

  /// `secret` as it stands, percent-encoded, as base64 and as a list of bytes.
  private static func patterns(for secret: String) -> [Pattern] {
    let bytes = Array(secret.utf8)
    let list = Pattern(text: bytes.map { String($0) }.joined(separator: ", "), isWord: true)
    guard bytes.count >= 8 else { return [Pattern(text: secret, isWord: true), list] }
    // The last letters of base64 depend on what follows.
    let base64 = Data(bytes.prefix(bytes.count / 3 * 3)).base64EncodedString()
    let percent = secret.addingPercentEncoding(withAllowedCharacters: .alphanumerics)
    return [secret, base64, percent ?? secret].map { Pattern(text: $0) } + [list]
  }

  /// A dumped list has an item on each line; each gets a comma in its place.
  private static func joiningLists(in text: String) -> String {
    guard text.contains("\n") else { return text }
    return text.split(separator: "\n").reduce(into: "") { joined, line in
      let item = line.drop { $0 == " " }
      joined += item.hasPrefix("- ") ? ", " + item.dropFirst(2) : "\n" + line
    }
  }
}

extension Character {
  fileprivate var isLetterOrDigit: Bool { isLetter || isNumber }
}
