// Files, and what calls name: servers, credentials, envelopes, errors.
extension DiagnosticCatalog {
  static let surroundingPages: [DiagnosticPage] = [
    DiagnosticPage(
      130, "missing-api",
      "No file names the API",
      why: """
        One file has the section 'api'.
        """,
      wrong: .whole(
        """
        servers: { main: { url: "https://shop.example" } }
        defaults: { server: main }
        resource: orders
        endpoints: { list: { request: GET /orders } }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders } }
        """)),
    DiagnosticPage(
      131, "repeated-section",
      "A section that stands once stands in two files",
      why: """
        'api' and 'defaults' speak for the whole schema.
        """,
      wrong: .api(
        """
        api: { name: Again }
        resource: orders
        endpoints: { list: { request: GET /orders } }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders } }
        """)),
    DiagnosticPage(
      132, "resource-without-endpoints",
      "A file names a resource and has no endpoints",
      why: """
        A resource is the group to which the endpoints of its file belong.
        """,
      wrong: .thing(
        """
        resource: orders
        types: { Thing: { fields: { id: uuid } } }
        """),
      right: .thing(
        """
        types: { Thing: { fields: { id: uuid } } }
        """)),
    DiagnosticPage(
      133, "endpoints-without-resource",
      "A file has endpoints and names no resource",
      why: """
        Endpoints are reached through their resource, as in \
        'client.send(.orders.list())'.
        """,
      wrong: .api(
        """
        endpoints: { list: { request: GET /orders } }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders } }
        """)),
    DiagnosticPage(
      134, "bad-server-url",
      "The URL of a server is none that a key may be sent to",
      why: """
        A server is https, a host, and perhaps a port and a path.
        """,
      wrong: .whole(
        """
        api: { name: Shop }
        servers: { main: { url: "http://shop.example" } }
        defaults: { server: main }
        resource: orders
        endpoints: { list: { request: GET /orders } }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders } }
        """)),
    DiagnosticPage(
      135, "bad-header-name",
      "A name is none that a header field can have",
      why: """
        Header names have letters, digits and some marks, and no blank.
        """,
      wrong: .whole(
        """
        api: { name: Shop }
        servers: { main: { url: "https://shop.example" } }
        credentials: { key: { header: "X Key" } }
        defaults: { server: main, credential: key }
        resource: orders
        endpoints: { list: { request: GET /orders } }
        """),
      right: .whole(
        """
        api: { name: Shop }
        servers: { main: { url: "https://shop.example" } }
        credentials: { key: { header: X-Key } }
        defaults: { server: main, credential: key }
        resource: orders
        endpoints: { list: { request: GET /orders } }
        """)),
    DiagnosticPage(
      136, "missing-server",
      "Nothing says where a call goes",
      why: """
        An endpoint names its server, or 'defaults' names one for all.
        """,
      wrong: .whole(
        """
        api: { name: Shop }
        servers: { main: { url: "https://shop.example" } }
        resource: orders
        endpoints: { list: { request: GET /orders }, all: { request: GET /all, server: main } }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders } }
        """)),
    DiagnosticPage(
      137, "missing-credential",
      "Nothing says what a call needs as proof",
      why: """
        Where a schema has credentials, an endpoint without one says 'credential: none'.
        """,
      wrong: .whole(
        """
        api: { name: Shop }
        servers: { main: { url: "https://shop.example" } }
        credentials: { key: { header: X-Key } }
        defaults: { server: main }
        resource: orders
        endpoints: { list: { request: GET /orders }, all: { request: GET /all, credential: key } }
        """),
      right: .whole(
        """
        api: { name: Shop }
        servers: { main: { url: "https://shop.example" } }
        credentials: { key: { header: X-Key } }
        defaults: { server: main, credential: key }
        resource: orders
        endpoints: { list: { request: GET /orders } }
        """)),
    DiagnosticPage(
      154, "unknown-server",
      "A name stands for no server",
      why: """
        Servers are declared under 'servers'.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, server: mian }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, server: main }
        """)),
    DiagnosticPage(
      155, "unknown-credential",
      "A name stands for no credential",
      why: """
        Credentials are declared under 'credentials'; 'none' is a call without one.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, credential: key }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, credential: none }
        """)),
    DiagnosticPage(
      156, "unknown-envelope",
      "A name stands for no envelope",
      why: """
        Envelopes are declared under 'envelopes'; 'none' is a bare answer.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, returns: string, envelope: reslut }
        envelopes: { result: { value: v } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, returns: string, envelope: result }
        envelopes: { result: { value: v } }
        """)),
    DiagnosticPage(
      157, "unknown-error",
      "A name stands for no error",
      why: """
        Errors are declared under 'errors' of any file.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, errors: [Refused] }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, errors: [Refused] }
        errors: { Refused: { when: { status: 400 }, fields: { title: string } } }
        """)),
    DiagnosticPage(
      158, "unused-type",
      "Nothing uses a type",
      why: """
        What nothing uses is most often a slip: a name that was misspelt, or left behind. It would be \
        compiled by everybody and used by nobody.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, credential: none }
        types: { Extra: { fields: { id: uuid } } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders }
        """)),
    DiagnosticPage(
      159, "unused-error",
      "Nothing uses an error",
      why: """
        What nothing uses is most often a slip: a name that was misspelt, or left behind. It would be \
        compiled by everybody and used by nobody.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, credential: none }
        errors: { Late: { when: { status: 408 }, fields: { title: string } } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders }
        """)),
    DiagnosticPage(
      180, "unused-server",
      "Nothing uses a server",
      why: """
        What nothing uses is most often a slip: a name that was misspelt, or left behind. It would be \
        compiled by everybody and used by nobody.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, credential: none }
        servers: { spare: { url: "https://spare.example" } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders }
        """)),
    DiagnosticPage(
      181, "unused-credential",
      "Nothing uses a credential",
      why: """
        What nothing uses is most often a slip: a name that was misspelt, or left behind. It would be \
        compiled by everybody and used by nobody.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, credential: none }
        credentials: { key: { header: X-Key } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders }
        """)),
    DiagnosticPage(
      182, "unused-envelope",
      "Nothing uses an envelope",
      why: """
        What nothing uses is most often a slip: a name that was misspelt, or left behind. It would be \
        compiled by everybody and used by nobody.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, credential: none }
        envelopes: { result: { value: value } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders }
        """)),
    DiagnosticPage(
      183, "standalone-in-use",
      "A standalone type that a call uses",
      why: """
        'standalone' says that programs make or read values of the type by themselves, and that no call \
        does. Where one does, it would hide the day on which nothing uses the type any more.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, returns: Order }
        types: { Order: { standalone: true, fields: { id: uuid } } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, returns: Order }
        types: { Order: { fields: { id: uuid } } }
        """)),
    DiagnosticPage(
      310, "missing-defaults",
      "Calls lack server and credential, and the schema has no section 'defaults'",
      why: """
        What all calls have in common is said once, in the section 'defaults' of one file. Until it \
        is there, nothing is known about the answers of calls either, and nothing is said about them.
        """,
      wrong: .whole(
        """
        api: { name: Shop }
        servers: { main: { url: "https://shop.example" } }
        credentials: { secretKey: { header: X-Key } }
        resource: orders
        endpoints: { list: { request: GET /orders } }
        """),
      right: .whole(
        """
        api: { name: Shop }
        servers: { main: { url: "https://shop.example" } }
        credentials: { secretKey: { header: X-Key } }
        defaults: { server: main, credential: secretKey }
        resource: orders
        endpoints: { list: { request: GET /orders } }
        """)),
    DiagnosticPage(
      311, "missing-envelope",
      "Answers lie in an envelope that nothing names",
      why: """
        The examples of a call show an envelope of the schema around the result, and neither the \
        call nor its file nor 'defaults' says so. Where answers really come bare, 'envelope: none' \
        says that.
        """,
      wrong: .api(
        """
        resource: orders
        envelopes: { result: { value: value, success: isSuccess } }
        endpoints:
          get:
            request: GET /order
            returns: Order
            examples:
              one: { response: { body: { isSuccess: true, value: { id: a } } } }
          count:
            request: GET /count
            returns: integer
            envelope: result
        types: { Order: { fields: { id: string } } }
        """),
      right: .api(
        """
        resource: orders
        envelopes: { result: { value: value, success: isSuccess } }
        endpoints:
          get:
            request: GET /order
            returns: Order
            envelope: result
            examples:
              one: { response: { body: { isSuccess: true, value: { id: a } } } }
          count:
            request: GET /count
            returns: integer
            envelope: result
        types: { Order: { fields: { id: string } } }
        """)),
  ]
}
