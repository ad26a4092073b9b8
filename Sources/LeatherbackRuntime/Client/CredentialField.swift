import HTTPTypes

extension Credential {
  /// Whether requests need the secret key.
  var needsSecretKey: Bool {
    switch form {
    case .none, .bearer: false
    case .secretKeyHeader: true
    }
  }

  /// The header field that carries the secret key; `nil` when none is needed.
  func field(with key: SecretKey, as keyForm: KeyForm) -> HeaderField? {
    guard case .secretKeyHeader(let name) = form else { return nil }
    if let authorization = keyForm.authorization(with: key) {
      return HeaderField(name: "Authorization", value: authorization, isSensitive: true)
    }
    return HeaderField(name: name, value: key.text, isSensitive: true)
  }

  /// The header field that carries a request's own token; `nil` when none is needed.
  ///
  /// - Parameter token: The token of the request; one without is never sent.
  func field(with token: SensitiveText?) -> HeaderField? {
    guard form == .bearer, let token else { return nil }
    return HeaderField(
      name: "Authorization", value: "Bearer " + token.unprotectedText, isSensitive: true)
  }
}

extension HeaderField {
  /// The field as transports take it; `nil` when its name is none that HTTP allows.
  var onWire: HTTPField? {
    guard let name = HTTPField.Name(name) else { return nil }
    var field = HTTPField(name: name, value: unprotectedValue)
    // The mark of a secret, for transports and HPACK alike.
    if isSensitive { field.indexingStrategy = .disallow }
    return field
  }
}
