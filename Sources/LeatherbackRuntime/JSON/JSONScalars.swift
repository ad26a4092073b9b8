#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

// Types of the standard library and Foundation that are JSON values as they are.

extension String: JSONReadable, JSONWritable {
  public init(json value: JSONCursor) throws(JSONError) { self = try value.string() }

  public func write(json writer: inout JSONWriter) { writer.writeString(self) }
}

extension Int: JSONReadable, JSONWritable {
  public init(json value: JSONCursor) throws(JSONError) { self = try value.int() }

  public func write(json writer: inout JSONWriter) { writer.writeInt(self) }
}

extension Bool: JSONReadable, JSONWritable {
  public init(json value: JSONCursor) throws(JSONError) { self = try value.bool() }

  public func write(json writer: inout JSONWriter) { writer.writeBool(self) }
}

extension Decimal: JSONReadable, JSONWritable {
  public init(json value: JSONCursor) throws(JSONError) { self = try value.decimal() }

  public func write(json writer: inout JSONWriter) { writer.writeDecimal(self) }
}

extension URL: JSONReadable, JSONWritable {
  public init(json value: JSONCursor) throws(JSONError) { self = try value.url() }

  public func write(json writer: inout JSONWriter) { writer.writeString(absoluteString) }
}
