// Generated from schema. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

extension Endpoint {
  /// All operations of the schema, in its order.
  public static let all: [Endpoint] = [
    .openBankingRegister,
    .openBankingCreateClientToken,
    .openBankingCreateConsent,
    .openBankingCreateUserToken,
    .openBankingListAccounts,
    .paymentLinksCreate,
    .paymentLinksList,
    .paymentLinksRetrieve,
    .paymentLinksRetrieveByAlias,
    .paymentLinksTransactions,
    .paymentsValidate,
    .paymentsInitiate,
    .paymentsRetrieveThreeDSecurePage,
    .paymentsFinalize,
    .payoutsTransfer,
    .payoutsRetrieve,
    .payoutsRetrieveBatch,
    .payoutsList,
    .sendRListCurrencies,
    .sendRQuote,
    .sendRListPaymentMethods,
    .sendRInitiate,
    .sendRRetrieve,
    .transactionsRetrieve,
  ]
}
