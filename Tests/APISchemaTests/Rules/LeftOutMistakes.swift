extension BadSchema {
  /// Operations that are left out.
  static let leftOutMistakes = [
    BadSchema.ofAPI(
      "an operation that is left out and described",
      """
      resource: things
      endpoints:
        ①list①: { request: GET /things }
        ④fetch④: { request: "GET /things/{id}", name: retrieve }
      leftOut:
        ②list②: { missing: path and method }
        fetch: { missing: path and method }
        ③retrieve③: { missing: path and method }
      """,
      expects: """
        ② 'list' is left out, and described as well [described-and-left-out]
          hint: remove it here if the endpoint is what it stands for, else give it another name
          note ①: described here
        ③ 'retrieve' is left out, and described as well [described-and-left-out]
          hint: remove it here if the endpoint is what it stands for, else give it another name
          note ④: described here
        """),
    BadSchema.ofAPI(
      "an operation that two files without a resource leave out",
      """
      leftOut:
        ①bankList①: { missing: path and method }
      """,
      also: """
        leftOut:
          ②bankList②: { missing: path and method }
        """,
      expects: """
        ② a left-out operation called 'bankList' is declared already [duplicate-name]
          hint: give one of the two another name, or keep only one
          note ①: first declared here
        """),
    BadSchema.ofAPI(
      "names that no endpoint could have",
      """
      leftOut:
        ①bank-list①: { missing: path and method }
        ②BankList②: { missing: path and method }
      """,
      expects: """
        ① 'bank-list' has a '-', and a Swift name holds letters A to Z and digits [unusable-swift-name]
          hint: choose another name: this one is the name in Swift
        ② 'BankList' is not spelt as Swift spells it: 'bankList' [unusable-swift-name]
          hint: choose another name: this one is the name in Swift
        """),
  ]
}
