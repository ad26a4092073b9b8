import APISchema

// What the service sends by itself.
extension ChangeFinder {
  mutating func findWebhooks() {
    let webhooks = Alignment(pairing.old.api.webhooks, pairing.new.api.webhooks, named: \.name)
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
      webhook.examples.map(\.withoutFacts), other.examples.map(\.withoutFacts),
      of: other.subject, named: \.name, from: webhook.facts, to: other.facts)
  }

  private mutating func compareRefusals(_ webhook: Webhook, _ other: Webhook) {
    let refusals = Alignment(webhook.refusals, other.refusals, named: \.name)
    let changed = refusals.pairs.filter { $0.old.has != $0.new.has || $0.old.lacks != $0.new.lacks }
    let isRefusedLess = !refusals.removed.isEmpty || !changed.isEmpty
    guard isRefusedLess || !refusals.added.isEmpty else { return }
    let parts = [
      ("new", refusals.added.map(\.name)), ("other", changed.map(\.new.name)),
      ("gone", refusals.removed.map(\.name)),
    ].filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.quoted)" }
    report(
      .webhookRefusals, other.subject, "refuses other shapes, \(parts.joined(separator: "; "))",
      wire: isRefusedLess ? "programs built before refuse what is sent now" : nil,
      from: webhook.facts, to: other.facts)
  }
}

extension Webhook {
  /// As in "webhook event".
  fileprivate var subject: String { "webhook \(name)" }
}
