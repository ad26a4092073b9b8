/// Where the result lies in the answers of an endpoint.
///
/// Places are member names from the root of the answer, with dots between them.
public struct Envelope: Sendable, Hashable {
  /// Place of the result; `nil` when the answer is the result.
  public let value: String?

  /// Place of the Boolean that is `false` when the service refused, at any HTTP status.
  public let success: String?

  /// Shape of a page of results; `nil` when there are no pages.
  public let page: PageShape?

  /// An envelope of a schema.
  @_spi(Generated) public init(
    value: StaticString? = nil, success: StaticString? = nil, page: PageShape? = nil
  ) {
    self.value = value?.description
    self.success = success?.description
    self.page = page
  }

  /// No envelope: the answer is the result.
  public static let none = Envelope()
}
