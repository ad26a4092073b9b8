import APISchema

extension WhyText {
  func reasons(for webhook: Webhook) -> [Reason] {
    [
      fixedName(webhook.name, in: "webhooks"),
      Reason(
        "read by", "\(webhook.type.name)(webhook:)", "'type' says what the body is.",
        change: "'type' chooses another."),
      Reason(
        "refused", webhook.refusals.isEmpty ? "nothing" : list(webhook.refusals.map(\.name)),
        "'refuse' lists shapes that are known and not wanted; they are tried before it is read.",
        change: "'refuse' chooses others."),
    ]
  }

  func reasons(for refusal: Webhook.Refusal) -> [Reason] {
    let signs =
      refusal.has.map { "`\($0.text)` is there" } + refusal.lacks.map { "`\($0.text)` is not" }
    return [
      fixedName(refusal.name, in: "refuse"),
      Reason(
        "refused", "when " + signs.joined(separator: ", and "),
        "'has' and 'lacks' say so; a member that is null is not there.",
        change: "'has' and 'lacks' choose other signs."),
    ]
  }

  func reasons(for family: MessageFamily) -> [Reason] {
    [
      fixedName(family.swiftName, in: "families"),
      Reason(
        "taken", "when `\(family.member.text)` has \(list(family.texts.map { "\"\($0)\"" }))",
        "Families are tried in the order of the schema; the texts occur in that order.",
        change: "The keys of the family choose another member and other texts."),
    ]
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
