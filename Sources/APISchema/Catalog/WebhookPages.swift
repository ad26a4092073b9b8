// Events that the service sends by itself.
extension DiagnosticCatalog {
  static let webhookPages: [DiagnosticPage] = [
    DiagnosticPage(
      230, "webhook-is-no-object",
      "An event is read as something without members",
      why: """
        An event is an object: its members tell what happened. A union or a text can be a member of it.
        """,
      wrong: .api(
        """
        webhooks: { event: { type: Name } }
        types: { Name: { enum: [Paid, Refused] } }
        """),
      right: .api(
        """
        webhooks: { event: { type: Event } }
        types: { Event: { fields: { Name: { enum: [Paid, Refused] } } } }
        """)),
    DiagnosticPage(
      231, "type-of-two-webhooks",
      "Two webhooks are read as one type",
      why: """
        In Swift the type itself reads the bytes of an event, so one webhook says how.
        """,
      wrong: .api(
        """
        webhooks: { paid: { type: Event }, refused: { type: Event } }
        types: { Event: { fields: { Name: string } } }
        """),
      right: .api(
        """
        webhooks: { event: { type: Event } }
        types: { Event: { fields: { Name: string } } }
        """)),
    DiagnosticPage(
      232, "refusal-without-condition",
      "Nothing tells what a webhook refuses",
      why: """
        A shape is recognised by members that are there or are not. Without any, all events would be \
        refused.
        """,
      wrong: .api(
        """
        webhooks:
          event:
            type: Event
            refuse: { draft: { doc: The draft is no longer sent. } }
        types: { Event: { fields: { Name: string } } }
        """),
      right: .api(
        """
        webhooks:
          event:
            type: Event
            refuse: { draft: { has: [name], lacks: [Name], doc: The draft is no longer sent. } }
        types: { Event: { fields: { Name: string } } }
        """)),
    DiagnosticPage(
      233, "refusal-without-reason",
      "Nothing says why an event is refused",
      why: """
        Whoever gets such an event sees the name of its shape and the text of 'doc', and nothing else.
        """,
      wrong: .api(
        """
        webhooks:
          event:
            type: Event
            refuse: { draft: { has: [name] } }
        types: { Event: { fields: { Name: string } } }
        """),
      right: .api(
        """
        webhooks:
          event:
            type: Event
            refuse: { draft: { has: [name], doc: The draft is no longer sent. } }
        types: { Event: { fields: { Name: string } } }
        """)),
    DiagnosticPage(
      234, "unknown-refusal",
      "An example is refused as nothing that is declared",
      why: """
        'refused' of an example names a shape under 'refuse' of its webhook.
        """,
      wrong: .api(
        """
        webhooks:
          event:
            type: Event
            examples: { a draft: { body: { name: paid }, refused: draft } }
        types: { Event: { fields: { Name: string } } }
        """),
      right: .api(
        """
        webhooks:
          event:
            type: Event
            refuse: { draft: { has: [name], doc: The draft is no longer sent. } }
            examples: { a draft: { body: { name: paid }, refused: draft } }
        types: { Event: { fields: { Name: string } } }
        """)),
    DiagnosticPage(
      235, "body-is-refused",
      "An example is refused and does not say so",
      why: """
        Examples are judged as the program judges an event: what is refused is tried first.
        """,
      wrong: .api(
        """
        webhooks:
          event:
            type: Event
            refuse: { draft: { has: [name], doc: The draft is no longer sent. } }
            examples: { paid: { body: { Name: Paid, name: paid } } }
        types: { Event: { open: true, fields: { Name: string } } }
        """),
      right: .api(
        """
        webhooks:
          event:
            type: Event
            refuse: { draft: { has: [name], lacks: [Name], doc: The draft is no longer sent. } }
            examples: { paid: { body: { Name: Paid, name: paid } } }
        types: { Event: { open: true, fields: { Name: string } } }
        """)),
    DiagnosticPage(
      236, "body-is-not-refused",
      "An example is not refused as it says",
      why: """
        An example is refused as the first shape under 'refuse' whose conditions all hold.
        """,
      wrong: .api(
        """
        webhooks:
          event:
            type: Event
            refuse: { draft: { has: [name], doc: The draft is no longer sent. } }
            examples: { a draft: { body: { Name: Paid }, refused: draft } }
        types: { Event: { fields: { Name: string } } }
        """),
      right: .api(
        """
        webhooks:
          event:
            type: Event
            refuse: { draft: { has: [name], doc: The draft is no longer sent. } }
            examples: { a draft: { body: { name: paid }, refused: draft } }
        types: { Event: { fields: { Name: string } } }
        """)),
  ]
}
