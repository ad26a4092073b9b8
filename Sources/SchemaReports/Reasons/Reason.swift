/// Why something in Swift is as it is.
struct Reason: Sendable, Equatable {
  /// What is explained, in a word: `name`, `type`.
  let topic: String

  /// How it is in Swift.
  let answer: String

  /// The rules that lead there, in sentences.
  let why: [String]

  /// Which key of the schema would change it, in a sentence; `nil` where none does.
  let change: String?

  init(_ topic: String, _ answer: String, _ why: String..., change: String? = nil) {
    self.init(topic, answer, why: why, change: change)
  }

  init(_ topic: String, _ answer: String, why: [String], change: String? = nil) {
    self.topic = topic
    self.answer = answer
    self.why = why
    self.change = change
  }
}
