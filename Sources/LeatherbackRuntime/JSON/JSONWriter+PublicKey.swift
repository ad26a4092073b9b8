// A public key is written into the payload of a hosted page, and nowhere else. There is no such
// function for a secret key.
@_spi(Generated)
extension JSONWriter {
  /// Writes a member that is a public key.
  public mutating func publicKey(_ name: StaticString, _ value: PublicKey) {
    string(name, value.text)
  }

  /// Writes a member that is a public key, or no member.
  public mutating func publicKeyIfPresent(_ name: StaticString, _ value: PublicKey?) {
    if let value { publicKey(name, value) }
  }
}
