import APISchema

// What the service sends by itself.
extension ChangeFinder {
  mutating func findWebhooks() {
    let pairing = pairing
    // The name is on no wire, and no two webhooks are read as one type.
    let webhooks = Alignment(
      pairing.old.api.webhooks, pairing.new.api.webhooks, named: \.name,
      then: [{ pairing.types[$0.1.type] == $1.1.type }])
    for webhook in webhooks.removed {
      report(
        .webhookRemoved, webhook.subject, "is gone",
        wire: "the service is no longer known to send it",
        claims: [.all(.old("\(webhook.type.name).init(webhook:)"))], from: webhook.facts, to: nil)
    }
    for webhook in webhooks.added {
      report(
        .webhookAdded, webhook.subject, "is new", isAddition: true, from: nil, to: webhook.facts)
    }
    for (webhook, other) in webhooks.pairs { compare(webhook, other) }
  }

  private mutating func compare(_ webhook: Webhook, _ other: Webhook) {
    if webhook.name != other.name {
      report(
        .webhookRenamed, other.subject, "was called '\(webhook.name)' in the schema",
        from: webhook.facts, to: other.facts)
    }
    if pairing.types[webhook.type] != other.type {
      report(
        .webhookType, other.subject,
        "is read as '\(other.type.name)', was as '\(webhook.type.name)'",
        wire: "programs built before may not be able to read it",
        claims: [.all(.old("\(webhook.type.name).init(webhook:)"))], from: webhook.facts,
        to: other.facts)
    }
    compareRefusals(webhook, other)
    compareFacts(webhook.facts, other.facts, of: other.subject)
    compareExamples(
      webhook.examples, other.examples, of: other.subject, from: webhook.facts, to: other.facts)
  }

  private mutating func compareRefusals(_ webhook: Webhook, _ other: Webhook) {
    let refusals = Alignment(webhook.refusals, other.refusals, named: \.name)
    let changed = refusals.pairs.filter { $0.old.words != $0.new.words }
    let parts =
      refusals.added.map { "refuses what \($0.words) ('\($0.name)')" }
      + changed.map { "refuses as '\($0.new.name)' what \($0.new.words), was what \($0.old.words)" }
      + refusals.removed.map { "no longer refuses what \($0.words) ('\($0.name)')" }
    // What is refused now is of no use to programs that read it before.
    let read = changed.map(\.old.words) + refusals.removed.map(\.words)
    if !parts.isEmpty {
      report(
        .webhookRefusals, other.subject, parts.joined(separator: "; "),
        wire: read.map { "programs built before refuse what \($0)" }.joined,
        from: webhook.facts, to: other.facts)
    }
    for (refusal, otherRefusal) in refusals.pairs {
      compareFacts(
        refusal.facts, otherRefusal.facts, of: "\(other.subject), refusal \(otherRefusal.name)")
    }
  }
}

extension Webhook {
  /// As in "webhook event".
  fileprivate var subject: String { "webhook \(name)" }
}
