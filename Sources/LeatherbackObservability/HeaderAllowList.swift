#if Observability
  import HTTPTypes
  import LeatherbackRuntime

  /// Header fields whose values may be shown. All others are left out of logs and traces, whatever they
  /// hold.
  public struct HeaderAllowList: Sendable, Hashable {
    /// Names in small letters.
    private let names: Set<String>

    /// Allows header fields by their names, in any spelling.
    public init(_ names: some Sequence<String>) {
      self.names = Set(names.map { $0.lowercased() })
    }

    /// Fields that say how a message is built and when it came: content type and length, date,
    /// `Retry-After`, the names of both sides' programs.
    public static let standard = HeaderAllowList([
      "Accept", "Content-Encoding", "Content-Length", "Content-Type", "Date", "Retry-After",
      "Server",
      "User-Agent",
    ])

    /// The same list with more names.
    public func adding(_ names: String...) -> HeaderAllowList {
      HeaderAllowList(self.names.union(names.map { $0.lowercased() }))
    }
  }

  extension HeaderAllowList {
    /// The fields that may be shown, by their names in small letters. One with the mark of a secret is
    /// not among them even if its name is allowed, and a value that looks like one is hidden: the
    /// service may repeat what was sent in any field.
    func shown(_ fields: HTTPFields) -> [(name: String, value: String)] {
      fields.compactMap { field in
        let name = field.name.canonicalName
        guard names.contains(name), field.indexingStrategy != .disallow else { return nil }
        return (name, Self.looksSecret(field.value) ? "(hidden)" : field.value)
      }
    }

    /// Whether a value has a key in it, or as many digits in a row as a card's number.
    private static func looksSecret(_ value: String) -> Bool {
      if KeyKind.occurs(in: value) { return true }
      var run = 0
      for byte in value.utf8 {
        run = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? run + 1 : 0
        if run >= 13 { return true }
      }
      return false
    }
  }
#endif
