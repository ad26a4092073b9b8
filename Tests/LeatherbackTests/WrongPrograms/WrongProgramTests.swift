import Foundation
import TestSupport
import Testing

/// What must not be mixed up has types of its own, so that the compiler finds the mistake and not the
/// service.
@Suite("Wrong programs", .enabled(if: Compiler.isInstalled, "no compiler is installed here"))
struct WrongProgramTests {
  @Test("are not compiled, and the right ones are", arguments: WrongProgram.all)
  func mistakes(program: WrongProgram) async throws {
    #expect(try await complaints(about: program.text(with: program.right)) == "")
    let complaints = try await complaints(about: program.text(with: program.wrong))
    #expect(reasons(in: complaints).contains(program.reason), "\(complaints)")
  }

  private func complaints(about text: String) async throws -> String {
    let compiler = try Compiler()
    let file = compiler.folder.appending(path: "Consumer.swift")
    try Data(text.utf8).write(to: file)
    return try await compiler.complaints(about: [file], named: "Consumer", ["-typecheck"])
  }

  /// What the compiler says about the program itself, and about what could be called instead.
  private func reasons(in complaints: String) -> Set<String> {
    Set(
      complaints.split(separator: "\n").compactMap { line in
        line.firstMatch(of: #/:\d+:\d+: (?:error|note): (.*)$/#).map { String($0.1) }
      })
  }
}

extension WrongProgram {
  static let all = [
    WrongProgram(
      mistake: "a public key for the client",
      lines: """
        func client(_ secretKey: SecretKey, _ publicKey: PublicKey) -> LeatherbackClient {
          LeatherbackClient(secretKey: <#…#>)
        }
        """,
      right: "secretKey", wrong: "publicKey",
      reason: "candidate expects value of type 'SecretKey' for parameter #1 (got 'PublicKey')"),
    WrongProgram(
      mistake: "a secret key for a hosted page",
      lines: """
        func page(_ publicKey: PublicKey, _ secretKey: SecretKey, _ thanks: URL) -> HostedPage {
          .checkout.redirect(
            redirectURL: thanks, key: <#…#>, customer: .asked(.init()), reference: "ORDER7",
            shouldWindowClose: false, amount: 12, currencyCode: .gbp)
        }
        """,
      right: "publicKey", wrong: "secretKey",
      reason: "cannot convert value of type 'SecretKey' to expected argument type 'PublicKey'"),
    WrongProgram(
      mistake: "a secret key's text for a hosted page",
      lines: """
        func page(_ publicKey: PublicKey, _ text: String) -> HostedPage {
          .checkout.popup(
            amount: 12, currencyCode: .gbp, key: <#…#>, customer: .asked(.init()), channels: [.card])
        }
        """,
      right: "publicKey", wrong: "text",
      reason: "cannot convert value of type 'String' to expected argument type 'PublicKey'"),
    WrongProgram(
      mistake: "an amount with its currency for a bare amount",
      lines: """
        func start(_ price: Money, _ method: PaymentMethod, _ customer: UserInformation) {
          let request: APIRequest = .payments.initiate(
            method: method, amount: <#…#>, userInformation: customer)
          print(request)
        }
        """,
      right: "price.amount", wrong: "price",
      reason: "cannot convert value of type 'Money' to expected argument type 'Decimal'"),
    WrongProgram(
      mistake: "a bare amount for an amount with its currency",
      lines: """
        func validate(_ price: Money) {
          let request: APIRequest = .payments.validate(amount: <#…#>, channels: [.card])
          print(request)
        }
        """,
      right: "price", wrong: "price.amount",
      reason: "cannot convert value of type 'Decimal' to expected argument type 'Money'"),
    WrongProgram(
      mistake: "a merchant's own reference where look-ups want the one that an answer held",
      lines: """
        func find(_ sent: PayoutReference, _ accepted: AcceptedTransfer) {
          let request: APIRequest = .payouts.retrieve(reference: <#…#>)
          print(request)
        }
        """,
      right: "accepted.tenantReference", wrong: "sent",
      reason:
        "cannot convert value of type 'PayoutReference' to expected argument type 'LookupReference'"
    ),
    WrongProgram(
      mistake: "a text that nobody answered for a look-up",
      lines: """
        func find(_ kept: LookupReference) {
          let request: APIRequest = .sendR.retrieve(reference: <#…#>)
          print(request)
        }
        """,
      right: "kept", wrong: "\"INVOICE-0044\"",
      reason: "cannot convert value of type 'String' to expected argument type 'LookupReference'"),
  ]
}
