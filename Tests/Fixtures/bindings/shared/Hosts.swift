// Generated from schema/hosts.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

extension Server {
  /// A host of the API. `https://pay.example.com`.
  ///
  /// Worked out, at least in part (inferred). It was worked out, not seen: try it before you rely
  /// on it. Schema: `schema/hosts.yaml`, `servers.paymentServer`.
  // swift-format-ignore: DontRepeatTypeInStaticProperties
  public static let paymentServer = Server("paymentServer", "https://pay.example.com")
}
