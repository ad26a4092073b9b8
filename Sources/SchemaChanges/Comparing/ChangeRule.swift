/// A kind of change, with what it breaks.
///
/// The raw value is its name in reports. It is never given to another one.
package enum ChangeRule: String, Sendable, CaseIterable {
  // What everything is sent to and wrapped in.
  case serverAdded = "server-added"
  case serverRemoved = "server-removed"
  case serverAddress = "server-address"
  case credentialAdded = "credential-added"
  case credentialRemoved = "credential-removed"
  case credentialScheme = "credential-scheme"
  case envelopeAdded = "envelope-added"
  case envelopeRemoved = "envelope-removed"
  case envelopeShape = "envelope-shape"

  // Calls.
  case resourceRenamed = "resource-renamed"
  case endpointAdded = "endpoint-added"
  case endpointRemoved = "endpoint-removed"
  case endpointRenamed = "endpoint-renamed"
  case requestLine = "request-line"
  case endpointServer = "endpoint-server"
  case endpointCredential = "endpoint-credential"
  case endpointEnvelope = "endpoint-envelope"
  case endpointAnswer = "endpoint-answer"
  case endpointBody = "endpoint-body"
  case endpointErrors = "endpoint-errors"
  case retryForbidden = "retry-forbidden"
  case retryAllowed = "retry-allowed"

  // Members and parameters.
  case fieldAdded = "field-added"
  case fieldRemoved = "field-removed"
  case fieldRenamed = "field-renamed"
  case fieldWireName = "field-wire-name"
  case fieldMoved = "field-moved"
  case fieldOrder = "field-order"
  case fieldType = "field-type"
  case fieldRequired = "field-required"
  case fieldOptional = "field-optional"
  case fieldNullable = "field-nullable"
  case fieldNotNullable = "field-not-nullable"
  case fieldDefault = "field-default"
  case fieldConstant = "field-constant"
  case fieldSensitive = "field-sensitive"
  case fieldAlso = "field-also"
  case fieldFlattened = "field-flattened"
  case limitTightened = "limit-tightened"
  case limitLoosened = "limit-loosened"

  // Types.
  case typeAdded = "type-added"
  case typeRemoved = "type-removed"
  case typeRenamed = "type-renamed"
  case typeKind = "type-kind"
  case typeOpened = "type-opened"
  case typeClosed = "type-closed"
  case typeHashable = "type-hashable"
  case typeLife = "type-life"
  case typeMoney = "type-money"
  case typeConfirmation = "type-confirmation"
  case textAlphabet = "text-alphabet"
  case valueAdded = "value-added"
  case valueRemoved = "value-removed"
  case valueRenamed = "value-renamed"
  case valueOnWire = "value-on-wire"
  case enumBase = "enum-base"
  case caseAdded = "case-added"
  case caseRemoved = "case-removed"
  case caseRenamed = "case-renamed"
  case caseCondition = "case-condition"
  case caseOrder = "case-order"

  // Errors.
  case errorAdded = "error-added"
  case errorRemoved = "error-removed"
  case errorCondition = "error-condition"
  case errorTexts = "error-texts"
  case errorMoney = "error-money"
  case familyAdded = "family-added"
  case familyRemoved = "family-removed"
  case familyTexts = "family-texts"
  case familyOrder = "family-order"

  // Hosted pages.
  case pageAdded = "page-added"
  case pageRemoved = "page-removed"
  case pageRenamed = "page-renamed"
  case pageAddress = "page-address"
  case returnAdded = "return-added"
  case returnRemoved = "return-removed"
  case returnRenamed = "return-renamed"
  case returnCondition = "return-condition"
  case returnOrder = "return-order"

  // Webhooks.
  case webhookAdded = "webhook-added"
  case webhookRemoved = "webhook-removed"
  case webhookRenamed = "webhook-renamed"
  case webhookType = "webhook-type"
  case webhookRefusals = "webhook-refusals"

  // What is only said.
  case documentation
  case examples
  case leftOut = "left-out"

  // What no other rule explains.
  case inSwift = "in-swift"
}
