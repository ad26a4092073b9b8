import YAMLTree

/// Checks the examples of pages, and makes those of the description.
struct PageExampleResolution {
  let page: ResolvedPage

  /// The example with everything checked but its address, which is known when all types are. What is
  /// wrong with one that is not whole may be what could not be read, and is not reported.
  func example(
    _ syntax: PageExampleSyntax, values: inout ValueFitting, into diagnostics: inout Diagnostics
  ) -> PageExample {
    var found = Diagnostics()
    let example = checked(syntax, values: &values, into: &found)
    if syntax.facts.isWhole { diagnostics.report(found) }
    return example
  }

  private func checked(
    _ syntax: PageExampleSyntax, values: inout ValueFitting, into diagnostics: inout Diagnostics
  ) -> PageExample {
    let payload = members(
      syntax.payload, "payload", page.payload ?? MemberList([]), of: syntax, &values, &diagnostics)
    let query = members(syntax.query, "query", page.query, of: syntax, &values, &diagnostics)
    return PageExample(
      name: syntax.name.value, payload: payload, query: query, url: syntax.url?.value ?? "",
      returned: returned(of: syntax, &diagnostics), facts: Facts(syntax.facts, in: page.file))
  }

  private func members(
    _ value: ValueSyntax?, _ part: String, _ list: MemberList, of example: PageExampleSyntax,
    _ values: inout ValueFitting, _ diagnostics: inout Diagnostics
  ) -> [ExampleValue.Member] {
    let name = page.syntax.name
    if list.members.isEmpty {
      if page.syntax.facts.isWhole {
        ExampleParts.checkUnwanted(value, part, of: name, into: &diagnostics)
      }
      return []
    }
    guard let value else {
      let needed = list.members.filter { $0.isRequired(in: .request) }.map(\.wireName)
      if !needed.isEmpty {
        diagnostics.report(.missingPart(part, needed, of: example.name))
      }
      return []
    }
    guard case .object(let members) = value.content else { return [] }
    return values.fit(
      members, to: list, called: "the \(part) of '\(name.value)'", in: .request, at: value.range,
      into: &diagnostics)
  }

  /// The case that an address is, which must be the one that the example names.
  private func returned(
    of example: PageExampleSyntax, _ diagnostics: inout Diagnostics
  ) -> PageExample.Returned? {
    guard let url = example.returnURL, let named = example.returnCase else { return nil }
    let names = page.returns.map(\.syntax.name.value)
    guard let wanted = page.returns.first(where: { $0.syntax.name.value == named.value }) else {
      diagnostics.report(.unknownReturn(named, of: page.syntax.name, declared: names))
      return nil
    }
    let address = ReturnedAddress(url.value)
    let found = page.returns.first { address.isMatch(for: $0) }
    guard let found, found.swiftName == wanted.swiftName else {
      diagnostics.report(.wrongReturn(url, named: named.value, found: found?.syntax.name.value))
      return nil
    }
    let values = found.query.members.compactMap { member -> ExampleValue.Member? in
      guard member.syntax.constant == nil, let text = address.value(of: member.wireName) else {
        return nil
      }
      return ExampleValue.Member(name: member.wireName, value: .string(text))
    }
    return PageExample.Returned(url: url.value, swiftName: found.swiftName, values: values)
  }
}

/// An address that a customer comes back to, taken apart as the client does it.
private struct ReturnedAddress {
  private let text: String
  private let query: [(name: String, value: String)]

  init(_ url: String) {
    text = url
    let query = url.prefix { $0 != "#" }.drop { $0 != "?" }.dropFirst()
    self.query = query.split(separator: "&").map { pair in
      let name = pair.prefix { $0 != "=" }
      return (Self.decoded(name), Self.decoded(pair.dropFirst(name.count + 1)))
    }
  }

  /// Value of the first parameter of that name; `nil` where it is missing or empty.
  func value(of name: String) -> String? {
    query.first { $0.name == name && !$0.value.isEmpty }?.value
  }

  func isMatch(for place: ResolvedPageReturn) -> Bool {
    if let marker = place.syntax.contains, !text.contains(marker.value) { return false }
    return place.query.members.allSatisfy { member in
      let value = value(of: member.wireName)
      if case .string(let constant)? = member.syntax.constant?.content { return value == constant }
      return value != nil || !member.syntax.isRequired
    }
  }

  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
        let escaped = UInt8(Substring(digits), radix: 16)
      {
        bytes.append(escaped)
        rest.removeFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
