// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.MetaData`.
public struct MetaData: Sendable, Equatable {
  /// `return-url` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.return-url`.
  public var returnURL: URL?

  /// Read from `redirect-now` too.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.redirect`.
  public var redirect: Bool?

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    returnURL: URL? = nil,
    redirect: Bool? = nil,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.returnURL = returnURL
    self.redirect = redirect
    self.additionalMembers = additionalMembers
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Anything`.
public struct Anything: Sendable, Equatable {
  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(additionalMembers: [String: JSONValue] = [:]) {
    self.additionalMembers = additionalMembers
  }
}

extension MetaData: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    returnURL = try object.urlIfPresent("return-url")
    if object.contains("redirect") {
      redirect = try object.boolIfPresent("redirect")
    } else {
      redirect = try object.boolIfPresent("redirect-now")
    }
    additionalMembers = object.additionalMembers(except: [
      "return-url",
      "redirect",
      "redirect-now",
      "mode",
      "options",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.urlIfPresent("return-url", returnURL)
    writer.boolIfPresent("redirect", redirect)
    writer.constant("mode", "\"mobile\"")
    writer.constant("options", "{}")
    writer.additional(
      additionalMembers,
      except: ["return-url", "redirect", "redirect-now", "mode", "options"]
    )
  }
}

extension Anything: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    additionalMembers = object.additionalMembers()
  }

  public func write(members writer: inout JSONWriter) {
    writer.additional(additionalMembers)
  }
}
