#if Observability
  import HTTPTypes

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
    /// not among them even if its name is allowed.
    func shown(_ fields: HTTPFields) -> [(name: String, value: String)] {
      fields.compactMap { field in
        let name = field.name.canonicalName
        guard names.contains(name), field.indexingStrategy != .disallow else { return nil }
        return (name, field.value)
      }
    }
  }
#endif
