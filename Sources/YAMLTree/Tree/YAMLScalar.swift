/// A piece of text in a YAML document.
package struct YAMLScalar: Sendable, Equatable {
  /// How a scalar is written.
  package enum Style: UInt32, Sendable {
    case plain
    case singleQuoted
    case doubleQuoted
    case literal
    case folded
  }

  /// The text that the writing stands for.
  package let text: String

  package let style: Style

  package init(text: String, style: Style) {
    self.text = text
    self.style = style
  }
}
