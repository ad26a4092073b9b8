// Generated from schema. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

extension Endpoint {
  /// All operations of the schema, in its order.
  public static let all: [Endpoint] = [.quotesRetrieve, .quotesCheck]
}
