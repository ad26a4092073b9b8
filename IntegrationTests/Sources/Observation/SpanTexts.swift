public import InMemoryTracing
import Tracing

extension FinishedInMemorySpan {
  /// The attributes with their values as text.
  public var texts: [String: String] {
    var texts: [String: String] = [:]
    // Attributes are no sequence.
    // swift-format-ignore: ReplaceForEachWithForLoop
    attributes.forEach { name, value in
      switch value {
      case .string(let text): texts[name] = text
      case .int32(let number): texts[name] = "\(number)"
      case .int64(let number): texts[name] = "\(number)"
      default: texts[name] = "\(value)"
      }
    }
    return texts
  }
}
