import APISchema

extension ConfirmationPlan {
  /// - Parameter api: The description that the confirmation belongs to.
  init?(naming confirmation: Confirmation, of api: APIDescription, types: DeclaredTypes) {
    guard
      let endpoint = api.resources.first(where: { $0.swiftName == confirmation.resource })?
        .endpoints.first(where: { $0.swiftName == confirmation.endpoint })
    else { return nil }
    type = types.spelling(of: confirmation.type, in: nil)
    response = endpoint.returns.swiftType(types, in: confirmation.type)
    resource = SwiftIdentifier(confirmation.resource)
    maker = SwiftIdentifier(endpoint.swiftName)
    // Swift takes arguments in the order of the parameters only.
    arguments = endpoint.inputs(types).compactMap { input in
      confirmation.arguments.first { SwiftIdentifier($0.parameter) == input.name }.map {
        Argument(label: input.name, member: SwiftIdentifier($0.member))
      }
    }
    var text: CommentText = "The request by which to ask the service itself about this."
    text.appendParagraph(confirmation.facts.purpose)
    text.appendParagraph(
      """
      Anybody can send what looks like this to an address that they know. Send the request before \
      you act upon a value that came unasked, and believe that answer, not the value.
      """)
    text.appendOrigins(of: confirmation.facts)
    doc = DocPlan(text)
  }
}
