import APISchema
import SwiftBindings

extension Origin {
  /// The origin as the comments of generated code spell it, which show no mark that could end the code
  /// around it.
  var inComments: Origin { Origin(file: file.inComments, keyPath: keyPath.inComments) }
}

extension String {
  fileprivate var inComments: String {
    let shown = CommentText(code: self).bytes.dropFirst().dropLast()
    return String(
      decoding: shown.map { $0 == CommentText.hardBlank ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }
}
