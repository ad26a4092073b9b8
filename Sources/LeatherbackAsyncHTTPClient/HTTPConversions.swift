#if AsyncHTTPClient
  import AsyncHTTPClient
  import HTTPTypes
  import NIOHTTP1

  extension HTTPClient.Request {
    /// The same request for AsyncHTTPClient, which may also be answered packed; `nil` when its
    /// address is no URL.
    init?(_ request: HTTPRequest, body: [UInt8]?) {
      guard let scheme = request.scheme, let authority = request.authority, let path = request.path
      else { return nil }
      var headers = HTTPHeaders(request.headerFields.map { ($0.name.rawName, $0.value) })
      if !headers.contains(name: "Accept-Encoding") {
        headers.add(name: "Accept-Encoding", value: "gzip, deflate")
      }
      do {
        try self.init(
          url: scheme + "://" + authority + path,
          method: HTTPMethod(rawValue: request.method.rawValue), headers: headers,
          body: body.map { .bytes($0) })
      } catch {
        return nil
      }
    }
  }

  extension HTTPResponse {
    /// Status and header fields of AsyncHTTPClient's answer; `nil` when the status is no number of
    /// three digits.
    init?(_ head: HTTPResponseHead) {
      let code = Int(head.status.code)
      guard (100...999).contains(code) else { return nil }
      self.init(status: Status(code: code))
      for (name, value) in head.headers {
        guard let name = HTTPField.Name(name) else { continue }
        headerFields.append(HTTPField(name: name, value: value))
      }
    }
  }
#endif
