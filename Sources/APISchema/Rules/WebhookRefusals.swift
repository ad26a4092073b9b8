import YAMLTree

/// A webhook is read as an object, and what it refuses is told by members, with a reason.
///
/// ```yaml
/// webhooks:
///   event:
///     type: WebhookEvent
///     refuse: { draft: { has: [event] } }      # why?
/// ```
enum WebhookRefusals {
  static func check(_ webhook: WebhookSyntax, into diagnostics: inout Diagnostics) {
    for refusal in webhook.refusals {
      for path in refusal.has + refusal.lacks { MemberPaths.check(path, into: &diagnostics) }
      // What one that is not whole lacks may be there.
      if refusal.facts.isWhole {
        if refusal.has.isEmpty, refusal.lacks.isEmpty {
          diagnostics.report(.refusalWithoutCondition(refusal.name))
        }
        if refusal.facts.doc == nil { diagnostics.report(.refusalWithoutReason(refusal.name)) }
      }
      for place in refusal.has {
        guard let lacking = refusal.lacks.first(where: { $0.value == place.value }) else {
          continue
        }
        diagnostics.report(.hasAndLacks(place, lacking: lacking))
      }
    }
  }
}

extension Diagnostic {
  /// A webhook is read as something that has no members.
  static func webhookIsNoObject(_ type: Located<String>, _ words: String) -> Diagnostic {
    Diagnostic(
      .error, id: "webhook-is-no-object", at: type.range,
      "an event is an object, and this is \(words)",
      hint: "declare an object with a member of this type, or 'fields' in its place")
  }

  /// Two webhooks are read as one type.
  static func typeOfTwoWebhooks(_ type: Located<String>, first: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "type-of-two-webhooks", at: type.range,
      "the webhook '\(first.value)' is read as '\(type.value)' already",
      hint: "one webhook reads all events of a type: put them together",
      notes: [Note("that webhook is declared here", at: first.range)])
  }

  /// Nothing tells a refused shape from what is read.
  static func refusalWithoutCondition(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "refusal-without-condition", at: name.range,
      "nothing says how '\(name.value)' is recognised",
      hint: "write 'has' or 'lacks' with the members that tell it")
  }

  /// Nobody would know why an event is refused.
  static func refusalWithoutReason(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "refusal-without-reason", at: name.range,
      "nothing says why '\(name.value)' is refused",
      hint: "write it in 'doc': it is what people read in the error")
  }

  /// An example is refused as something that is not declared.
  static func unknownRefusal(_ name: Located<String>, declared: [String]) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-refusal", at: name.range,
      "this webhook refuses nothing called '\(name.value)'",
      hint: declared.closest(to: name.value).map { "did you mean '\($0)'?" }
        ?? "declare it under 'refuse'")
  }

  /// An example is refused and does not say so.
  static func bodyIsRefused(_ range: SourceRange, as refusal: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "body-is-refused", at: range,
      "this body is refused as '\(refusal.value)'",
      hint: "write 'refused: \(refusal.value)', or make its conditions narrower",
      notes: [Note("what is refused is declared here", at: refusal.range)])
  }

  /// An example is not refused as it says.
  static func bodyIsNotRefused(
    _ refused: Located<String>, matched: Located<String>?
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "body-is-not-refused", at: refused.range,
      matched.map { "this body is refused as '\($0.value)' first" }
        ?? "this body is not refused as '\(refused.value)': it lacks a member, or has one too many",
      hint: matched.map { "write 'refused: \($0.value)', or order the refusals anew" }
        ?? "compare the body with 'has' and 'lacks' of '\(refused.value)'")
  }
}
