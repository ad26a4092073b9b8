// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Link`.
public struct Link: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.status`.
  public var status: Status

  /// `transfer-info` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.transfer-info`.
  public var transferInfo: TransferInfo?

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.before`.
  public var before: Generated.Status

  /// Creates a value with the given members.
  public init(status: Status, transferInfo: TransferInfo? = nil, before: Generated.Status) {
    self.status = status
    self.transferInfo = transferInfo
    self.before = before
  }
}

extension Link {
  /// State of the link. The service may send values that are not listed here.
  ///
  /// Schema: `schema/sample.yaml`, `types.Link.Status`.
  public struct Status: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `New` on the wire.
    ///
    /// Schema: `schema/sample.yaml`, `types.Link.Status.enum.New`.
    public static let new = Status(rawValue: "New")

    /// `Active` on the wire.
    ///
    /// Schema: `schema/sample.yaml`, `types.Link.Status.enum.Active`.
    public static let active = Status(rawValue: "Active")
  }
}

extension Link {
  /// An object of the API.
  ///
  /// Schema: `schema/sample.yaml`, `types.Link.TransferInfo`.
  public struct TransferInfo: Sendable, Equatable {
    /// `account_number` on the wire.
    ///
    /// Schema: `schema/sample.yaml`, `types.Sample.fields.account_number`.
    public var accountNumber: String?

    /// Schema: `schema/sample.yaml`, `types.Sample.fields.mode`.
    public var mode: Mode

    /// Schema: `schema/sample.yaml`, `types.Sample.fields.status`.
    public var status: Status

    /// Creates a value with the given members.
    public init(accountNumber: String? = nil, mode: Mode, status: Status) {
      self.accountNumber = accountNumber
      self.mode = mode
      self.status = status
    }
  }
}

extension Link.TransferInfo {
  /// A value of the API. The service may send values that are not listed here.
  ///
  /// Schema: `schema/sample.yaml`, `types.Link.TransferInfo.Mode`.
  public struct Mode: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `fast` on the wire.
    ///
    /// Schema: `schema/sample.yaml`, `types.Link.TransferInfo.Mode.enum.fast`.
    public static let fast = Mode(rawValue: "fast")
  }
}

/// A value of the API. The service may send values that are not listed here.
///
/// Schema: `schema/sample.yaml`, `types.Status`.
public struct Status: OpenEnum, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Old` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Status.enum.Old`.
  public static let old = Status(rawValue: "Old")
}

extension Link: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    status = try object.value("status")
    transferInfo = try object.valueIfPresent("transfer-info")
    before = try object.value("before")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("status", status)
    writer.valueIfPresent("transfer-info", transferInfo)
    writer.value("before", before)
  }
}

extension Link.TransferInfo: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    accountNumber = try object.stringIfPresent("account_number")
    mode = try object.value("mode")
    status = try object.value("status")
  }

  public func write(members writer: inout JSONWriter) {
    writer.stringIfPresent("account_number", accountNumber)
    writer.value("mode", mode)
    writer.value("status", status)
  }
}
