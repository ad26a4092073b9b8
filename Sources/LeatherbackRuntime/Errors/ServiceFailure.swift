/// A refusal in a form that the schema knows.
///
/// The service's own words are in its members, and only there: they may repeat what was sent, so no
/// description, dump or log of a failure holds them.
public protocol ServiceFailure: Error, JSONModel, CustomStringConvertible,
  CustomDebugStringConvertible, CustomReflectable
{
  /// How to tell this refusal from the others.
  static var shape: FailureShape { get }

  /// Why the service refused, in its words. They may repeat what was sent.
  var reason: String? { get }

  /// Single reasons, such as one for each rejected member, in the service's words.
  var failures: [String] { get }

  /// Identifier to quote when asking the service about this refusal.
  var traceID: String? { get }
}

extension ServiceFailure {
  /// None: this refusal has no list of reasons.
  public var failures: [String] { [] }

  /// None: this refusal cannot be traced.
  public var traceID: String? { nil }

  /// Name of the refusal, number of reasons and trace identifier; never the reasons themselves.
  public var description: String {
    let count = failures.count
    let reasons = count == 0 ? [] : ["\(count) reason\(count == 1 ? "" : "s")"]
    let trace = TraceID(traceID).map { ["trace \($0.text)"] } ?? []
    let facts = (reasons + trace).joined(separator: ", ")
    return "\(Self.self)" + (facts.isEmpty ? "" : " (\(facts))")
  }

  /// The same as ``description``.
  public var debugDescription: String { description }

  /// Number of reasons and trace identifier; never the reasons themselves.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: ["failures": failures.count, "traceID": TraceID(traceID)?.text as Any]
    )
  }
}
