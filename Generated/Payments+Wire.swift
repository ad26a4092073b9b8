// Generated from schema/payments.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

extension PaymentValidation: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    isValid = try object.bool("isValid")
    channels = try object.value("channels")
  }

  public func write(members writer: inout JSONWriter) {
    writer.bool("isValid", isValid)
    writer.value("channels", channels)
  }
}

extension AvailableChannel: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    id = try object.string("id")
    name = try object.string("name")
    alias = try object.value("alias")
    description = try object.stringIfPresent("description")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("id", id)
    writer.string("name", name)
    writer.value("alias", alias)
    writer.stringIfPresent("description", description)
  }
}

extension PaymentMethod: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    try self.init(members: &object, besides: [])
  }

  /// Reads the members that are not among `besides`, which lie beside them.
  init(
    members object: inout JSONObject,
    besides: [StaticString]
  ) throws(JSONError) {
    if object.text("channel") == "Card", object.text("currency") == "GBP" {
      self = .cardGBP(try CardGBP(members: &object))
    } else if object.text("channel") == "Card", object.text("currency") == "NGN" {
      self = .cardNGN(try CardNGN(members: &object))
    } else if object.text("channel") == "PayByAccount" {
      self = .payByAccount(try PayByAccount(members: &object))
    } else if object.text("channel") == "PayByTransfer" {
      self = .payByTransfer(try PayByTransfer(members: &object))
    } else if object.text("channel") == "Interac" {
      self = .interac(try Interac(members: &object))
    } else {
      self = .other(object.additionalMembers(except: besides))
    }
  }

  public func write(members writer: inout JSONWriter) {
    switch self {
    case .cardGBP(let payload):
      writer.string("channel", "Card")
      writer.string("currency", "GBP")
      payload.write(members: &writer)
    case .cardNGN(let payload):
      writer.string("channel", "Card")
      writer.string("currency", "NGN")
      payload.write(members: &writer)
    case .payByAccount(let payload):
      writer.string("channel", "PayByAccount")
      payload.write(members: &writer)
    case .payByTransfer(let payload):
      writer.string("channel", "PayByTransfer")
      payload.write(members: &writer)
    case .interac(let payload):
      writer.string("channel", "Interac")
      payload.write(members: &writer)
    case .other(let members): writer.unknownCase(members)
    }
  }
}

extension PaymentMethod.CardGBP: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    narration = try object.string("narration")
    reference = try object.stringIfPresent("reference")
    paymentRequestProps = try object.value("paymentRequestProps")
    metaData = try object.value("metaData")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("narration", narration)
    writer.checkLength("narration", narration, max: 100)
    writer.stringIfPresent("reference", reference)
    writer.checkLength("reference", reference, max: 20)
    writer.value("paymentRequestProps", paymentRequestProps)
    writer.value("metaData", metaData)
  }
}

extension PaymentMethod.CardNGN: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    narration = try object.stringIfPresent("narration")
    reference = try object.stringIfPresent("reference")
    paymentRequestProps = try object.value("paymentRequestProps")
    metaData = try object.value("metaData")
  }

  public func write(members writer: inout JSONWriter) {
    writer.stringIfPresent("narration", narration)
    writer.checkLength("narration", narration, max: 100)
    writer.stringIfPresent("reference", reference)
    writer.checkLength("reference", reference, max: 20)
    writer.value("paymentRequestProps", paymentRequestProps)
    writer.value("metaData", metaData)
  }
}

extension PaymentMethod.CardNGN.MetaData: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    returnURL = try object.url("return-url")
    redirectURL = try object.urlIfPresent("redirect-url")
    additionalMembers = object.additionalMembers(except: ["return-url", "redirect-url"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.url("return-url", returnURL)
    writer.urlIfPresent("redirect-url", redirectURL)
    writer.additional(additionalMembers, except: ["return-url", "redirect-url"])
  }
}

extension PaymentMethod.PayByAccount: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    currency = try object.value("currency")
    reference = try object.string("reference")
    narration = try object.stringIfPresent("narration")
    metaData = try object.value("metaData")
    paymentRequestProps = try object.valueIfPresent("paymentRequestProps")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("currency", currency)
    writer.string("reference", reference)
    writer.stringIfPresent("narration", narration)
    writer.checkLength("narration", narration, max: 100)
    writer.value("metaData", metaData)
    writer.valueIfPresent("paymentRequestProps", paymentRequestProps)
  }
}

extension PaymentMethod.PayByAccount.MetaData: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    returnURL = try object.url("return-url")
    redirect = try object.boolIfPresent("redirect")
    additionalMembers = object.additionalMembers(except: ["return-url", "redirect"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.url("return-url", returnURL)
    writer.boolIfPresent("redirect", redirect)
    writer.additional(additionalMembers, except: ["return-url", "redirect"])
  }
}

extension PaymentMethod.PayByTransfer: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    currency = try object.value("currency")
    reference = try object.stringIfPresent("reference")
    narration = try object.stringIfPresent("narration")
    metaData = try object.valueIfPresent("metaData")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("currency", currency)
    writer.stringIfPresent("reference", reference)
    writer.checkLength("reference", reference, max: 20)
    writer.stringIfPresent("narration", narration)
    writer.checkLength("narration", narration, max: 100)
    writer.valueIfPresent("metaData", metaData)
  }
}

extension PaymentMethod.Interac: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    currency = try object.value("currency")
    paymentRequestProps = try object.value("paymentRequestProps")
    reference = try object.stringIfPresent("reference")
    narration = try object.stringIfPresent("narration")
    metaData = try object.valueIfPresent("metaData")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("currency", currency)
    writer.value("paymentRequestProps", paymentRequestProps)
    writer.stringIfPresent("reference", reference)
    writer.stringIfPresent("narration", narration)
    writer.checkLength("narration", narration, max: 100)
    writer.valueIfPresent("metaData", metaData)
  }
}

extension PaymentMethod.Interac.MetaData: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    returnURL = try object.urlIfPresent("return-url")
    additionalMembers = object.additionalMembers(except: ["return-url"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.urlIfPresent("return-url", returnURL)
    writer.additional(additionalMembers, except: ["return-url"])
  }
}

extension CardProps: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    card = try object.value("card")
    returnURL = try object.urlIfPresent("returnUrl")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("card", card)
    writer.urlIfPresent("returnUrl", returnURL)
  }
}

extension PaymentCard: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    number = try object.value("number")
    cvv = try object.value("cvv")
    expMonth = try object.int("expMonth")
    expYear = try object.int("expYear")
    cardNumber = try object.valueIfPresent("cardNumber")
    expiryDate = try object.valueIfPresent("expiryDate")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("number", number)
    writer.checkPatternSensitive("number", number, "[0-9]+")
    writer.value("cvv", cvv)
    writer.checkPatternSensitive("cvv", cvv, "[0-9]+")
    writer.int("expMonth", expMonth)
    writer.checkMinimumInt("expMonth", expMonth, 1)
    writer.checkMaximumInt("expMonth", expMonth, 12)
    writer.int("expYear", expYear)
    writer.checkMinimumInt("expYear", expYear, 1000)
    writer.checkMaximumInt("expYear", expYear, 9999)
    writer.valueIfPresent("cardNumber", cardNumber)
    writer.valueIfPresent("expiryDate", expiryDate)
  }
}

extension InteracProps: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    email = try object.string("email")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("email", email)
  }
}

extension UserInformation: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    firstName = try object.string("firstName")
    lastName = try object.string("lastName")
    emailAddress = try object.string("emailAddress")
    phone = try object.string("phone")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("firstName", firstName)
    writer.string("lastName", lastName)
    writer.string("emailAddress", emailAddress)
    writer.string("phone", phone)
  }
}

extension UsedPaymentLink: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    alias = try object.string("alias")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("alias", alias)
  }
}

extension UndocumentedAmount: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    amount = try object.decimal("amount")
    currency = try object.value("currency")
  }

  public func write(members writer: inout JSONWriter) {
    writer.decimal("amount", amount)
    writer.value("currency", currency)
  }
}

extension InitiatedPayment: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    paymentStatus = try object.value("paymentStatus")
    requiresAction = try object.boolIfPresent("requiresAction")
    message = try object.stringIfPresent("message")
    bankAuthURL = try object.stringIfPresent("bankAuthURL")
    paymentItem = try object.valueIfPresent("paymentItem")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("paymentStatus", paymentStatus)
    writer.boolIfPresent("requiresAction", requiresAction)
    writer.stringIfPresent("message", message)
    writer.stringIfPresent("bankAuthURL", bankAuthURL)
    writer.valueIfPresent("paymentItem", paymentItem)
  }
}

extension PaymentItem: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    channel = try object.value("channel")
    message = try object.stringIfPresent("message")
    totalAmount = try object.decimalIfPresent("totalAmount")
    amount = try object.decimal("amount")
    fees = try object.decimalIfPresent("fees")
    reference = try object.string("reference")
    paymentReference = try object.stringIfPresent("paymentReference")
    metaData = try object.valueIfPresent("metaData")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("channel", channel)
    writer.stringIfPresent("message", message)
    writer.decimalIfPresent("totalAmount", totalAmount)
    writer.decimal("amount", amount)
    writer.decimalIfPresent("fees", fees)
    writer.string("reference", reference)
    writer.stringIfPresent("paymentReference", paymentReference)
    writer.valueIfPresent("metaData", metaData)
  }
}

extension PaymentItemMetaData: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    transferInfo = try object.valueIfPresent("transfer-info")
    authURL = try object.stringIfPresent("AuthUrl")
    token = try object.valueIfPresent("token")
    additionalMembers = object.additionalMembers(except: ["transfer-info", "AuthUrl", "token"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.valueIfPresent("transfer-info", transferInfo)
    writer.stringIfPresent("AuthUrl", authURL)
    writer.valueIfPresent("token", token)
    writer.additional(additionalMembers, except: ["transfer-info", "AuthUrl", "token"])
  }
}

extension TransferInfo: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    note = try object.stringIfPresent("note")
    bank = try object.stringIfPresent("bank")
    accountNumber = try object.stringIfPresent("account_number")
    accountName = try object.stringIfPresent("account_name")
    expiration = try object.stringIfPresent("expiration")
    mode = try object.stringIfPresent("mode")
  }

  public func write(members writer: inout JSONWriter) {
    writer.stringIfPresent("note", note)
    writer.stringIfPresent("bank", bank)
    writer.stringIfPresent("account_number", accountNumber)
    writer.stringIfPresent("account_name", accountName)
    writer.stringIfPresent("expiration", expiration)
    writer.stringIfPresent("mode", mode)
  }
}

extension ThreeDSecurePage: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    authenticationHTML = try object.string("authenticationhtml")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("authenticationhtml", authenticationHTML)
  }
}

extension FinalizedPayment: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    status = try object.value("status")
    message = try object.stringIfPresent("message")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("status", status)
    writer.stringIfPresent("message", message)
  }
}

extension FailedPayment: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    paymentStatus = try object.value("paymentStatus")
    message = try object.stringIfPresent("message")
    additionalMembers = object.additionalMembers(except: ["paymentStatus", "message"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("paymentStatus", paymentStatus)
    writer.stringIfPresent("message", message)
    writer.additional(additionalMembers, except: ["paymentStatus", "message"])
  }
}

extension PaymentFailed {
  public init(members object: inout JSONObject) throws(JSONError) {
    value = try object.value("value")
    isSuccess = try object.boolIfPresent("isSuccess")
    error = try object.stringIfPresent("error")
    message = try object.stringIfPresent("message")
    additionalMembers = object.additionalMembers(except: ["value", "isSuccess", "error", "message"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("value", value)
    writer.boolIfPresent("isSuccess", isSuccess)
    writer.stringIfPresent("error", error)
    writer.stringIfPresent("message", message)
    writer.additional(additionalMembers, except: ["value", "isSuccess", "error", "message"])
  }
}

extension Endpoint {
  static let paymentsValidate = Endpoint(
    "payments.validate",
    .post,
    "/api/payment/pay/validate",
    server: .laas,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self],
    response: PaymentValidation.self
  )

  static let paymentsInitiate = Endpoint(
    "payments.initiate",
    .post,
    "/api/payment/pay/initiate",
    server: .laas,
    credential: .secretKey,
    envelope: .result,
    retry: .never,
    failures: [
      PaymentFailed.self,
      ValidationFailed.self,
      BusinessRuleFailed.self,
      BadRequest.self,
      CallFailed.self,
    ],
    response: InitiatedPayment.self
  )

  static let paymentsRetrieveThreeDSecurePage = Endpoint(
    "payments.retrieveThreeDSecurePage",
    .get,
    "/api/payment/pay/get-auth-3ds",
    server: .laas,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self],
    response: ThreeDSecurePage.self
  )

  static let paymentsFinalize = Endpoint(
    "payments.finalize",
    .post,
    "/api/payment/pay/Finalize",
    server: .laas,
    credential: .secretKey,
    envelope: .result,
    retry: .never,
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self],
    response: FinalizedPayment.self
  )
}
