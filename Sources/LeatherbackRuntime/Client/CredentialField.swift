import HTTPTypes

extension Credential {
  /// Whether requests need the secret key.
  var needsSecretKey: Bool {
    switch form {
    case .none: false
    case .secretKeyHeader: true
    }
  }

  /// The header field that carries the key; `nil` when none is needed.
  func field(with key: SecretKey, as keyForm: KeyForm) -> HTTPField? {
    guard case .secretKeyHeader(let text) = form else { return nil }
    if let authorization = keyForm.authorization(with: key) {
      return .secret(.authorization, authorization)
    }
    return HTTPField.Name(text).map { .secret($0, key.text) }
  }
}

extension HTTPField {
  /// A field with the mark of a secret, for transports, middleware and HPACK alike.
  fileprivate static func secret(_ name: Name, _ value: String) -> HTTPField {
    var field = HTTPField(name: name, value: value)
    field.indexingStrategy = .disallow
    return field
  }
}
