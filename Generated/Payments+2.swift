// Generated from schema/payments.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

extension PaymentItemMetaData: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    transferInfo = try object.valueIfPresent("transfer-info")
    authURL = try object.urlIfPresent("AuthUrl")
    token = try object.valueIfPresent("token")
    additionalMembers = object.additionalMembers(except: ["transfer-info", "AuthUrl", "token"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.valueIfPresent("transfer-info", transferInfo)
    writer.urlIfPresent("AuthUrl", authURL)
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
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self]
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
    ]
  )

  static let paymentsRetrieveThreeDSecurePage = Endpoint(
    "payments.retrieveThreeDSecurePage",
    .get,
    "/api/payment/pay/get-auth-3ds",
    server: .laas,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self]
  )

  static let paymentsFinalize = Endpoint(
    "payments.finalize",
    .post,
    "/api/payment/pay/Finalize",
    server: .laas,
    credential: .secretKey,
    envelope: .result,
    retry: .never,
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self]
  )
}
