import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension URLRequest {
  /// The same request for URLSession; `nil` when its address is no URL.
  init?(_ request: HTTPRequest, body: [UInt8]?) {
    guard let scheme = request.scheme, let authority = request.authority,
      let path = request.path, let url = URL(string: scheme + "://" + authority + path)
    else { return nil }
    self.init(url: url)
    httpMethod = request.method.rawValue
    httpBody = body.map { Data($0) }
    httpShouldHandleCookies = false
    for field in request.headerFields {
      addValue(field.value, forHTTPHeaderField: field.name.rawName)
    }
  }
}

extension HTTPResponse {
  /// Status and header fields of URLSession's answer.
  init?(_ response: HTTPURLResponse) {
    guard (100...999).contains(response.statusCode) else { return nil }
    self.init(status: Status(code: response.statusCode))
    for (name, value) in response.allHeaderFields {
      guard let text = name as? String, let name = HTTPField.Name(text),
        let value = value as? String
      else { continue }
      headerFields.append(HTTPField(name: name, value: value))
    }
  }
}

extension HTTPURLResponse {
  /// Bytes of the names and values of all header fields.
  var headerSize: Int {
    allHeaderFields.reduce(0) { size, field in
      let (name, value) = (field.key as? String ?? "", field.value as? String ?? "")
      return size + name.utf8.count + value.utf8.count
    }
  }
}
