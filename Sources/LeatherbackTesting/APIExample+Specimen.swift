import Leatherback
import LeatherbackRuntime

extension APIExample {
  /// The values of an example without their types, for tests of what values show.
  @_spi(Checks) public struct Specimen {
    /// The request.
    public let request: Any

    /// The result or the failure.
    public let result: Any

    /// The request as a command, as it is shown to people.
    public let curlCommand: String

    /// Texts of the request that the schema calls sensitive.
    public let sensitiveTexts: [String]

    init<Response>(request: APIRequest<Response>, result: Any) {
      self.request = request
      self.result = result
      curlCommand = request.curlCommand()
      sensitiveTexts = Self.hidden(
        by: curlCommand, in: request.curlCommand(showsSensitiveParts: true))
    }

    /// What stands in `open` where `redacted` has stars.
    private static func hidden(by redacted: String, in open: String) -> [String] {
      var texts: [String] = []
      var rest = open[...]
      for (index, piece) in redacted.split(separator: "***").enumerated() {
        guard let range = rest.firstRange(of: piece) else { return texts }
        if index > 0 { texts.append(String(rest[..<range.lowerBound])) }
        rest = rest[range.upperBound...]
      }
      return texts
    }
  }
}
