/// A documentation comment.
package struct DocPlan: Sendable, Equatable {
  /// Paragraphs in their order.
  package var text: CommentText

  /// Parameters that have something to say, in their order.
  package var parameters: [Parameter]

  package struct Parameter: Sendable, Equatable {
    package let name: SwiftIdentifier
    package let text: CommentText
  }

  package init(_ text: CommentText, parameters: [Parameter] = []) {
    self.text = text
    self.parameters = parameters
  }
}
