extension MadeReference {
  /// A new reference of random characters, ``length`` of them.
  ///
  /// The service knows an operation by its reference alone: what is sent twice with one reference is
  /// done once, and what is sent with a new one is done again. So a reference is made once for each
  /// operation, and kept until the outcome of the operation is known:
  ///
  /// ```swift
  /// let order = Order(reference: .unique(), …)  // made with the order, not with the request
  /// try await database.insert(order)            // and stored before anything is sent
  /// …
  /// // Sent again after an error or a restart: with the reference of the order, never with a new one.
  /// try await client.send(.payments.initiate(reference: order.reference, …))
  /// ```
  ///
  /// A reference is `Codable` and `LosslessStringConvertible`: it fits into any store.
  ///
  /// It comes from the random generator of the system. Nothing that changes or repeats, such as a
  /// clock, an amount, a customer or an attempt, goes into it; with it, two operations could share a
  /// reference, or one could have two.
  public static func unique() -> Self {
    var generator = SystemRandomNumberGenerator()
    return unique(using: &generator)
  }

  /// A new reference of random characters from a generator of your own, for tests.
  ///
  /// One that is seeded gives references that are no secret, and come twice with the same seed.
  public static func unique(using generator: inout some RandomNumberGenerator) -> Self {
    let characters = Array(alphabet.unicodeScalars)
    var text = ""
    for _ in 0..<max(length, 0) {
      // Without an alphabet the text stays empty, and is refused where it is sent.
      guard let scalar = characters.randomElement(using: &generator) else { break }
      text.unicodeScalars.append(scalar)
    }
    return Self(rawValue: text)
  }
}
