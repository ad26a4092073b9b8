// Generated from schema/payout-destinations.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

extension PayoutDestination: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    try self.init(members: &object, besides: [])
  }

  /// Reads the members that are not among `besides`, which lie beside them.
  init(
    members object: inout JSONObject,
    besides: [StaticString]
  ) throws(JSONError) {
    if object.text("currencyCode") == "NGN",
      object.text("paymentMethodType") == "BankCode"
    {
      self = .ngn(try NGN(members: &object))
    } else if object.text("currencyCode") == "GBP",
      object.text("paymentMethodType") == "SortCode"
    {
      self = .gbp(try GBP(members: &object))
    } else if object.text("currencyCode") == "USD",
      object.text("paymentMethodType") == "AbaRouting"
    {
      self = .usdLocal(try USDLocal(members: &object))
    } else if object.text("currencyCode") == "USD",
      object.text("paymentMethodType") == "BicSwift"
    {
      self = .usdInternational(try USDInternational(members: &object))
    } else if object.text("currencyCode") == "INR",
      object.text("paymentMethodType") == "YESBANKALL"
    {
      self = .inr(try INR(members: &object))
    } else if object.text("currencyCode") == "PKR",
      object.text("paymentMethodType") == "Transfer"
    {
      var payload = try PKR(members: &object)
      for name in besides { payload.additionalMembers[name.description] = nil }
      self = .pkr(payload)
    } else if object.text("currencyCode") == "ETB" {
      var payload = try ETB(members: &object)
      for name in besides { payload.additionalMembers[name.description] = nil }
      self = .etb(payload)
    } else {
      self = .other(object.additionalMembers(except: besides))
    }
  }

  public func write(members writer: inout JSONWriter) {
    switch self {
    case .ngn(let payload):
      writer.string("currencyCode", "NGN")
      writer.string("paymentMethodType", "BankCode")
      payload.write(members: &writer)
    case .gbp(let payload):
      writer.string("currencyCode", "GBP")
      writer.string("paymentMethodType", "SortCode")
      payload.write(members: &writer)
    case .usdLocal(let payload):
      writer.string("currencyCode", "USD")
      writer.string("paymentMethodType", "AbaRouting")
      payload.write(members: &writer)
    case .usdInternational(let payload):
      writer.string("currencyCode", "USD")
      writer.string("paymentMethodType", "BicSwift")
      payload.write(members: &writer)
    case .inr(let payload):
      writer.string("currencyCode", "INR")
      writer.string("paymentMethodType", "YESBANKALL")
      payload.write(members: &writer)
    case .pkr(let payload):
      writer.string("currencyCode", "PKR")
      writer.string("paymentMethodType", "Transfer")
      payload.write(members: &writer)
    case .etb(let payload):
      writer.string("currencyCode", "ETB")
      payload.write(members: &writer)
    case .other(let members): writer.unknownCase(members)
    }
  }
}

extension PayoutDestination.NGN: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    beneficiaryAccountName = try object.string("beneficiaryAccountName")
    beneficiaryAccountNumber = try object.string("beneficiaryAccountNumber")
    bankCode = try object.string("paymentMethodValue")
    beneficiaryCountryISO = try object.string("beneficiaryCountryIso")
    beneficiaryAddress = try object.stringIfPresent("beneficiaryAddress")
    beneficiaryCity = try object.stringIfPresent("beneficiaryCity")
    beneficiaryState = try object.stringIfPresent("beneficiaryState")
    beneficiaryZIP = try object.stringIfPresent("beneficiaryZIP")
    nameEnquiryRef = try object.stringIfPresent("nameEnquiryRef")
    beneficiaryKYCLevel = try object.valueIfPresent("beneficiaryKYCLevel")
    beneficiaryBankVerificationNumber = try object.valueIfPresent(
      "beneficiaryBankVerificationNumber"
    )
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("beneficiaryAccountName", beneficiaryAccountName)
    writer.string("beneficiaryAccountNumber", beneficiaryAccountNumber)
    writer.checkPattern("beneficiaryAccountNumber", beneficiaryAccountNumber, "[0-9]{10}")
    writer.string("paymentMethodValue", bankCode)
    writer.checkPattern("paymentMethodValue", bankCode, "[0-9]{6}")
    writer.string("beneficiaryCountryIso", beneficiaryCountryISO)
    writer.checkLength("beneficiaryCountryIso", beneficiaryCountryISO, min: 2, max: 2)
    writer.stringIfPresent("beneficiaryAddress", beneficiaryAddress)
    writer.stringOrNull("beneficiaryCity", beneficiaryCity)
    writer.stringOrNull("beneficiaryState", beneficiaryState)
    writer.stringOrNull("beneficiaryZIP", beneficiaryZIP)
    writer.stringOrNull("nameEnquiryRef", nameEnquiryRef)
    writer.valueOrNull("beneficiaryKYCLevel", beneficiaryKYCLevel)
    writer.valueOrNull("beneficiaryBankVerificationNumber", beneficiaryBankVerificationNumber)
    writer.checkPatternSensitive(
      "beneficiaryBankVerificationNumber",
      beneficiaryBankVerificationNumber,
      "[0-9]{11}"
    )
  }
}

extension PayoutDestination.GBP: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    beneficiaryAccountName = try object.string("beneficiaryAccountName")
    beneficiaryAccountNumber = try object.string("beneficiaryAccountNumber")
    sortCode = try object.string("paymentMethodValue")
    beneficiaryCountryISO = try object.string("beneficiaryCountryIso")
    beneficiaryAddress = try object.stringIfPresent("beneficiaryAddress")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("beneficiaryAccountName", beneficiaryAccountName)
    writer.string("beneficiaryAccountNumber", beneficiaryAccountNumber)
    writer.checkPattern("beneficiaryAccountNumber", beneficiaryAccountNumber, "[0-9]{8}")
    writer.string("paymentMethodValue", sortCode)
    writer.checkPattern("paymentMethodValue", sortCode, "[0-9]{6}")
    writer.string("beneficiaryCountryIso", beneficiaryCountryISO)
    writer.checkLength("beneficiaryCountryIso", beneficiaryCountryISO, min: 2, max: 2)
    writer.stringIfPresent("beneficiaryAddress", beneficiaryAddress)
  }
}

extension PayoutDestination.USDLocal: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    beneficiaryAccountName = try object.string("beneficiaryAccountName")
    beneficiaryAccountNumber = try object.string("beneficiaryAccountNumber")
    routingNumber = try object.string("paymentMethodValue")
    beneficiaryCountryISO = try object.string("beneficiaryCountryIso")
    beneficiaryAddress = try object.stringIfPresent("beneficiaryAddress")
    beneficiaryCity = try object.stringIfPresent("beneficiaryCity")
    beneficiaryState = try object.stringIfPresent("beneficiaryState")
    beneficiaryZIP = try object.stringIfPresent("beneficiaryZIP")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("beneficiaryAccountName", beneficiaryAccountName)
    writer.string("beneficiaryAccountNumber", beneficiaryAccountNumber)
    writer.checkPattern("beneficiaryAccountNumber", beneficiaryAccountNumber, "[0-9]{1,10}")
    writer.string("paymentMethodValue", routingNumber)
    writer.checkPattern("paymentMethodValue", routingNumber, "[0-9]{9}")
    writer.constant("intermidiaryBankRoutingNumber", "null")
    writer.string("beneficiaryCountryIso", beneficiaryCountryISO)
    writer.checkLength("beneficiaryCountryIso", beneficiaryCountryISO, min: 2, max: 2)
    writer.stringIfPresent("beneficiaryAddress", beneficiaryAddress)
    writer.stringOrNull("beneficiaryCity", beneficiaryCity)
    writer.stringOrNull("beneficiaryState", beneficiaryState)
    writer.stringOrNull("beneficiaryZIP", beneficiaryZIP)
  }
}

extension PayoutDestination.USDInternational: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    beneficiaryAccountName = try object.string("beneficiaryAccountName")
    beneficiaryAccountNumber = try object.string("beneficiaryAccountNumber")
    bic = try object.string("paymentMethodValue")
    intermediaryBankRoutingNumber = try object.string("intermidiaryBankRoutingNumber")
    beneficiaryCountryISO = try object.string("beneficiaryCountryIso")
    beneficiaryAddress = try object.stringIfPresent("beneficiaryAddress")
    beneficiaryCity = try object.stringIfPresent("beneficiaryCity")
    beneficiaryState = try object.stringIfPresent("beneficiaryState")
    beneficiaryZIP = try object.stringIfPresent("beneficiaryZIP")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("beneficiaryAccountName", beneficiaryAccountName)
    writer.string("beneficiaryAccountNumber", beneficiaryAccountNumber)
    writer.checkPattern("beneficiaryAccountNumber", beneficiaryAccountNumber, "[0-9]{1,10}")
    writer.string("paymentMethodValue", bic)
    writer.checkPattern("paymentMethodValue", bic, "[0-9A-Za-z]{8}([0-9A-Za-z]{3})?")
    writer.string("intermidiaryBankRoutingNumber", intermediaryBankRoutingNumber)
    writer.checkPattern(
      "intermidiaryBankRoutingNumber",
      intermediaryBankRoutingNumber,
      "[0-9]{8,9}"
    )
    writer.string("beneficiaryCountryIso", beneficiaryCountryISO)
    writer.checkLength("beneficiaryCountryIso", beneficiaryCountryISO, min: 2, max: 2)
    writer.stringIfPresent("beneficiaryAddress", beneficiaryAddress)
    writer.stringOrNull("beneficiaryCity", beneficiaryCity)
    writer.stringOrNull("beneficiaryState", beneficiaryState)
    writer.stringOrNull("beneficiaryZIP", beneficiaryZIP)
  }
}

extension PayoutDestination.INR: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    remitter = try object.value("remittersInfo")
    beneficiaryAccountName = try object.string("beneficiaryAccountName")
    beneficiaryAccountNumber = try object.string("beneficiaryAccountNumber")
    beneficiaryFirstName = try object.string("beneficiaryFirstName")
    beneficiaryLastName = try object.string("beneficiaryLastName")
    beneficiaryType = try object.value("beneficiaryType")
    beneficiaryContactNumber = try object.value("beneficiaryContactNo")
    ifsc = try object.string("paymentMethodValue")
    transferPurpose = try object.value("transferPurpose")
    beneficiaryAddress = try object.string("beneficiaryAddress")
    beneficiaryCity = try object.string("beneficiaryCity")
    beneficiaryState = try object.string("beneficiaryState")
    beneficiaryZIP = try object.string("beneficiaryZIP")
    beneficiaryCountryISO = try object.string("beneficiaryCountryIso")
    beneficiaryIDType = try object.value("beneficiaryIDType")
    beneficiaryIDNumber = try object.string("beneficiaryIDNumber")
    beneficiaryIDIssueDate = try object.date("beneficiaryIDIssueDate")
    beneficiaryIDExpiryDate = try object.date("beneficiaryIDExpiryDate")
    beneficiaryPIN = try object.valueIfPresent("beneficiaryPIN")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("remittersInfo", remitter)
    writer.string("beneficiaryAccountName", beneficiaryAccountName)
    writer.string("beneficiaryAccountNumber", beneficiaryAccountNumber)
    writer.checkPattern("beneficiaryAccountNumber", beneficiaryAccountNumber, "\\w+")
    writer.string("beneficiaryFirstName", beneficiaryFirstName)
    writer.string("beneficiaryLastName", beneficiaryLastName)
    writer.value("beneficiaryType", beneficiaryType)
    writer.value("beneficiaryContactNo", beneficiaryContactNumber)
    writer.string("paymentMethodValue", ifsc)
    writer.value("transferPurpose", transferPurpose)
    writer.string("beneficiaryAddress", beneficiaryAddress)
    writer.string("beneficiaryCity", beneficiaryCity)
    writer.string("beneficiaryState", beneficiaryState)
    writer.string("beneficiaryZIP", beneficiaryZIP)
    writer.string("beneficiaryCountryIso", beneficiaryCountryISO)
    writer.checkLength("beneficiaryCountryIso", beneficiaryCountryISO, min: 2, max: 2)
    writer.value("beneficiaryIDType", beneficiaryIDType)
    writer.string("beneficiaryIDNumber", beneficiaryIDNumber)
    writer.date("beneficiaryIDIssueDate", beneficiaryIDIssueDate)
    writer.date("beneficiaryIDExpiryDate", beneficiaryIDExpiryDate)
    writer.valueOrNull("beneficiaryPIN", beneficiaryPIN)
  }
}

extension PayoutDestination.INR.Remitter: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    fullName = try object.string("remitterFullName")
    kind = try object.value("remitterType")
    address = try object.string("remitterAddress")
    countryISO = try object.string("remitterCountryIso")
    dateOfBirth = try object.date("remitterDateOfBirth")
    phoneNumber = try object.value("remitterPhoneNumber")
    idType = try object.value("remitterIDType")
    idNumber = try object.value("remitterID")
    idIssueDate = try object.date("remitterIDIssueDate")
    idExpiryDate = try object.date("remitterIDExpiryDate")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("remitterFullName", fullName)
    writer.value("remitterType", kind)
    writer.string("remitterAddress", address)
    writer.string("remitterCountryIso", countryISO)
    writer.checkLength("remitterCountryIso", countryISO, min: 2, max: 2)
    writer.date("remitterDateOfBirth", dateOfBirth)
    writer.value("remitterPhoneNumber", phoneNumber)
    writer.value("remitterIDType", idType)
    writer.value("remitterID", idNumber)
    writer.date("remitterIDIssueDate", idIssueDate)
    writer.date("remitterIDExpiryDate", idExpiryDate)
  }
}

extension PayoutDestination.PKR: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    remitter = try object.value("remittersInfo")
    beneficiaryAccountName = try object.string("beneficiaryAccountName")
    beneficiaryAccountNumber = try object.string("beneficiaryAccountNumber")
    beneficiaryFirstName = try object.string("beneficiaryFirstName")
    beneficiaryLastName = try object.string("beneficiaryLastName")
    bankCode = try object.string("paymentMethodValue")
    beneficiaryAddress = try object.string("beneficiaryAddress")
    beneficiaryCountryISO = try object.string("beneficiaryCountryIso")
    beneficiaryType = try object.valueIfPresent("beneficiaryType")
    beneficiaryCity = try object.stringIfPresent("beneficiaryCity")
    beneficiaryState = try object.stringIfPresent("beneficiaryState")
    beneficiaryZIP = try object.stringIfPresent("beneficiaryZIP")
    beneficiaryContactNumber = try object.valueIfPresent("beneficiaryContactNo")
    beneficiaryPIN = try object.valueIfPresent("beneficiaryPIN")
    additionalMembers = object.additionalMembers(except: [
      "currencyCode",
      "paymentMethodType",
      "remittersInfo",
      "beneficiaryAccountName",
      "beneficiaryAccountNumber",
      "beneficiaryFirstName",
      "beneficiaryLastName",
      "paymentMethodValue",
      "beneficiaryAddress",
      "beneficiaryCountryIso",
      "beneficiaryType",
      "beneficiaryCity",
      "beneficiaryState",
      "beneficiaryZIP",
      "beneficiaryContactNo",
      "beneficiaryPIN",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("remittersInfo", remitter)
    writer.string("beneficiaryAccountName", beneficiaryAccountName)
    writer.string("beneficiaryAccountNumber", beneficiaryAccountNumber)
    writer.checkPattern("beneficiaryAccountNumber", beneficiaryAccountNumber, "\\w+")
    writer.string("beneficiaryFirstName", beneficiaryFirstName)
    writer.string("beneficiaryLastName", beneficiaryLastName)
    writer.string("paymentMethodValue", bankCode)
    writer.string("beneficiaryAddress", beneficiaryAddress)
    writer.string("beneficiaryCountryIso", beneficiaryCountryISO)
    writer.checkLength("beneficiaryCountryIso", beneficiaryCountryISO, min: 2, max: 2)
    writer.valueIfPresent("beneficiaryType", beneficiaryType)
    writer.stringOrNull("beneficiaryCity", beneficiaryCity)
    writer.stringOrNull("beneficiaryState", beneficiaryState)
    writer.stringOrNull("beneficiaryZIP", beneficiaryZIP)
    writer.valueOrNull("beneficiaryContactNo", beneficiaryContactNumber)
    writer.valueOrNull("beneficiaryPIN", beneficiaryPIN)
    writer.additional(
      additionalMembers,
      except: [
        "currencyCode",
        "paymentMethodType",
        "remittersInfo",
        "beneficiaryAccountName",
        "beneficiaryAccountNumber",
        "beneficiaryFirstName",
        "beneficiaryLastName",
        "paymentMethodValue",
        "beneficiaryAddress",
        "beneficiaryCountryIso",
        "beneficiaryType",
        "beneficiaryCity",
        "beneficiaryState",
        "beneficiaryZIP",
        "beneficiaryContactNo",
        "beneficiaryPIN",
      ]
    )
  }
}

extension PayoutDestination.PKR.Remitter: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    firstName = try object.string("remitterFirstName")
    lastName = try object.stringIfPresent("remitterLastName")
    kind = try object.value("remitterType")
    address = try object.string("remitterAddress")
    countryISO = try object.string("remitterCountryIso")
    dateOfBirth = try object.date("remitterDateOfBirth")
    phoneNumber = try object.value("remitterPhoneNumber")
    idType = try object.value("remitterIDType")
    idNumber = try object.value("remitterID")
    idIssueDate = try object.date("remitterIDIssueDate")
    idExpiryDate = try object.date("remitterIDExpiryDate")
    fullName = try object.stringIfPresent("remitterFullName")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("remitterFirstName", firstName)
    writer.stringIfPresent("remitterLastName", lastName)
    writer.value("remitterType", kind)
    writer.string("remitterAddress", address)
    writer.string("remitterCountryIso", countryISO)
    writer.checkLength("remitterCountryIso", countryISO, min: 2, max: 2)
    writer.date("remitterDateOfBirth", dateOfBirth)
    writer.value("remitterPhoneNumber", phoneNumber)
    writer.value("remitterIDType", idType)
    writer.value("remitterID", idNumber)
    writer.date("remitterIDIssueDate", idIssueDate)
    writer.date("remitterIDExpiryDate", idExpiryDate)
    writer.stringIfPresent("remitterFullName", fullName)
  }
}

extension PayoutDestination.ETB: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    remitter = try object.value("remittersInfo")
    beneficiaryAccountName = try object.string("beneficiaryAccountName")
    beneficiaryAccountNumber = try object.string("beneficiaryAccountNumber")
    beneficiaryType = try object.value("beneficiaryType")
    beneficiaryContactNumber = try object.value("beneficiaryContactNo")
    beneficiaryAddress = try object.string("beneficiaryAddress")
    beneficiaryIDType = try object.value("beneficiaryIDType")
    beneficiaryIDIssueDate = try object.date("beneficiaryIDIssueDate")
    beneficiaryIDExpiryDate = try object.date("beneficiaryIDExpiryDate")
    paymentMethodType = try object.valueIfPresent("paymentMethodType")
    paymentMethodValue = try object.stringIfPresent("paymentMethodValue")
    additionalMembers = object.additionalMembers(except: [
      "currencyCode",
      "remittersInfo",
      "beneficiaryAccountName",
      "beneficiaryAccountNumber",
      "beneficiaryType",
      "beneficiaryContactNo",
      "beneficiaryAddress",
      "beneficiaryIDType",
      "beneficiaryIDIssueDate",
      "beneficiaryIDExpiryDate",
      "paymentMethodType",
      "paymentMethodValue",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("remittersInfo", remitter)
    writer.string("beneficiaryAccountName", beneficiaryAccountName)
    writer.string("beneficiaryAccountNumber", beneficiaryAccountNumber)
    writer.checkPattern("beneficiaryAccountNumber", beneficiaryAccountNumber, "\\w+")
    writer.value("beneficiaryType", beneficiaryType)
    writer.value("beneficiaryContactNo", beneficiaryContactNumber)
    writer.string("beneficiaryAddress", beneficiaryAddress)
    writer.value("beneficiaryIDType", beneficiaryIDType)
    writer.date("beneficiaryIDIssueDate", beneficiaryIDIssueDate)
    writer.date("beneficiaryIDExpiryDate", beneficiaryIDExpiryDate)
    writer.valueIfPresent("paymentMethodType", paymentMethodType)
    writer.stringIfPresent("paymentMethodValue", paymentMethodValue)
    writer.additional(
      additionalMembers,
      except: [
        "currencyCode",
        "remittersInfo",
        "beneficiaryAccountName",
        "beneficiaryAccountNumber",
        "beneficiaryType",
        "beneficiaryContactNo",
        "beneficiaryAddress",
        "beneficiaryIDType",
        "beneficiaryIDIssueDate",
        "beneficiaryIDExpiryDate",
        "paymentMethodType",
        "paymentMethodValue",
      ]
    )
  }
}

extension PayoutDestination.ETB.Remitter: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    firstName = try object.string("remitterFirstName")
    lastName = try object.string("remitterLastName")
    kind = try object.value("remitterType")
    address = try object.string("remitterAddress")
    countryISO = try object.string("remitterCountryIso")
    dateOfBirth = try object.date("remitterDateOfBirth")
    phoneNumber = try object.value("remitterPhoneNumber")
    idType = try object.value("remitterIDType")
    idNumber = try object.value("remitterID")
    idIssueDate = try object.date("remitterIDIssueDate")
    idExpiryDate = try object.date("remitterIDExpiryDate")
    additionalMembers = object.additionalMembers(except: [
      "remitterFirstName",
      "remitterLastName",
      "remitterType",
      "remitterAddress",
      "remitterCountryIso",
      "remitterDateOfBirth",
      "remitterPhoneNumber",
      "remitterIDType",
      "remitterID",
      "remitterIDIssueDate",
      "remitterIDExpiryDate",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("remitterFirstName", firstName)
    writer.string("remitterLastName", lastName)
    writer.value("remitterType", kind)
    writer.string("remitterAddress", address)
    writer.string("remitterCountryIso", countryISO)
    writer.date("remitterDateOfBirth", dateOfBirth)
    writer.value("remitterPhoneNumber", phoneNumber)
    writer.value("remitterIDType", idType)
    writer.value("remitterID", idNumber)
    writer.date("remitterIDIssueDate", idIssueDate)
    writer.date("remitterIDExpiryDate", idExpiryDate)
    writer.additional(
      additionalMembers,
      except: [
        "remitterFirstName",
        "remitterLastName",
        "remitterType",
        "remitterAddress",
        "remitterCountryIso",
        "remitterDateOfBirth",
        "remitterPhoneNumber",
        "remitterIDType",
        "remitterID",
        "remitterIDIssueDate",
        "remitterIDExpiryDate",
      ]
    )
  }
}
