extension BadSchema {
  /// Sections, servers, credentials and envelopes.
  static let fileMistakes = [
    BadSchema.alone(
      "a schema without a name",
      """
      ①resource: things
      servers: { live: { url: https://api.example.com } }
      defaults: { server: live }
      endpoints:
        list: { request: GET /things }
      """,
      expects: """
        ① no file of the schema has the key 'api' [missing-api]
          hint: write 'api: { name: … }' in one file
        """),
    BadSchema.alone(
      "a section in two files",
      """
      resource: things
      ①api①: { name: Test }
      servers: { live: { url: https://api.example.com } }
      ②defaults②: { server: live }
      endpoints:
        list: { request: GET /things }
      """,
      also: """
        ③api③: { name: Another }
        ④defaults④: { server: live }
        """,
      expects: """
        ③ 'api' stands in another file already [repeated-section]
          hint: keep one of the two
          note ①: first written here
        ④ 'defaults' stands in another file already [repeated-section]
          hint: keep one of the two
          note ②: first written here
        """),
    BadSchema.ofAPI(
      "endpoints without a resource",
      """
      endpoints:
        ①list①: { request: GET /things }
      """,
      expects: """
        ① endpoints need a resource, and this file has none [endpoints-without-resource]
          hint: write 'resource: …' at the top of the file, in Swift spelling as in 'paymentLinks'
        """),
    BadSchema.ofAPI(
      "a resource without endpoints",
      """
      resource: ①things①
      """,
      expects: """
        ① the resource 'things' has no endpoints [resource-without-endpoints]
          hint: add 'endpoints', or leave 'resource' out of a file that holds only types
        """),
    BadSchema.ofAPI(
      "a resource in two files",
      """
      resource: ①things①
      endpoints: { list: { request: GET /things } }
      """,
      also: """
        resource: ②things②
        endpoints: { create: { request: POST /things, retry: safe } }
        """,
      expects: """
        ② a resource called 'things' is declared already [duplicate-name]
          hint: give one of the two another name, or keep only one
          note ①: first declared here
        """),
    BadSchema.alone(
      "servers that are no https URL",
      """
      api: { name: Test }
      resource: things
      servers:
        a: { url: ①http://api.example.com① }
        b: { url: ②https://api.example.com/② }
        c: { url: ③https://me@api.example.com③ }
        d: { url: ④"https://"④ }
        e: { url: ⑤https://api.example.com/v1?x=1⑤ }
      endpoints:
        first: { request: GET /a, server: a }
        second: { request: GET /b, server: b }
        third: { request: GET /c, server: c }
        fourth: { request: GET /d, server: d }
        fifth: { request: GET /e, server: e }
      """,
      expects: """
        ① 'http://api.example.com' cannot be a server's URL [bad-server-url]
          hint: a server's URL begins with 'https://'
        ② 'https://api.example.com/' cannot be a server's URL [bad-server-url]
          hint: a server's URL does not end in a slash
        ③ 'https://me@api.example.com' cannot be a server's URL [bad-server-url]
          hint: a server's URL holds no user name or password
        ④ 'https://' cannot be a server's URL [bad-server-url]
          hint: a server's URL names a host, as in 'https://api.example.com'
        ⑤ 'https://api.example.com/v1?x=1' cannot be a server's URL [bad-server-url]
          hint: a server's URL ends with its path: it has no '?' and no '#'
        """),
    BadSchema.ofAPI(
      "headers that cannot carry a key",
      """
      resource: things
      credentials:
        one: { header: ①X Api① }
        two: { header: ②Content-Type② }
      endpoints:
        list: { request: GET /things, credential: one }
        all: { request: GET /all, credential: two }
      """,
      expects: """
        ① 'X Api' cannot be the name of a header [bad-header-name]
          hint: a header's name holds letters, digits and hyphens, as in 'X-Api'
        ② the header 'Content-Type' cannot carry a secret key [bad-header-name]
          hint: HTTP itself needs it; the service expects the key in another one
        """),
    BadSchema.ofAPI(
      "envelopes that hold too little or too much",
      """
      resource: things
      envelopes:
        ①empty①: { success: ok }
        ②page②: { items: items, number: page.number }
        ③both③: { value: ④value④, items: ⑤items⑤, number: n, size: s, total: t }
        path: { value: ⑥data..value⑥ }
      endpoints:
        a: { request: GET /a, envelope: empty }
        b: { request: GET /b, envelope: both }
        c: { request: GET /c, envelope: path }
        d: { request: GET /d, pages: string, envelope: page }
      """,
      expects: """
        ① the envelope 'empty' does not say where the result is [incomplete-envelope]
          hint: write 'value', or for a paged list 'items', 'number', 'size' and 'total'
        ② the page envelope 'page' lacks 'size', 'total' [incomplete-envelope]
          hint: a page has 'items', 'number', 'size' and 'total'
        ③ the envelope 'both' is for one value and for a page at once [mixed-envelope]
          hint: declare two envelopes
          note ④: this is for one value
          note ⑤: this is for a page
        ⑥ 'data..value' does not lead to a member: a name between its dots is empty [bad-member-path]
          hint: write names with single dots between them, as in 'extensions.traceId'
        """),
    BadSchema.alone(
      "servers whose host, port or path is none",
      """
      api: { name: Test }
      resource: things
      servers:
        a: { url: ①https://api.example.com:0① }
        b: { url: ②https://api.example.com:65536② }
        c: { url: ③"https://api.example.com:"③ }
        d: { url: ④https://:8443④ }
        e: { url: ⑤https://api..com⑤ }
        f: { url: ⑥https://api.example.com/v1/../v2⑥ }
        g: { url: ⑦"https://api.example.com#a"⑦ }
        h: { url: "https://[::1]:8443/v1" }
      endpoints:
        a: { request: GET /, server: a }
        b: { request: GET /, server: b }
        c: { request: GET /, server: c }
        d: { request: GET /, server: d }
        e: { request: GET /, server: e }
        f: { request: GET /, server: f }
        g: { request: GET /, server: g }
        h: { request: GET /, server: h }
      """,
      expects: """
        ① 'https://api.example.com:0' cannot be a server's URL [bad-server-url]
          hint: a port is a number from 1 to 65535, as in 'https://api.example.com:8443'
        ② 'https://api.example.com:65536' cannot be a server's URL [bad-server-url]
          hint: a port is a number from 1 to 65535, as in 'https://api.example.com:8443'
        ③ 'https://api.example.com:' cannot be a server's URL [bad-server-url]
          hint: a port is a number from 1 to 65535, as in 'https://api.example.com:8443'
        ④ 'https://:8443' cannot be a server's URL [bad-server-url]
          hint: a server's URL names a host, as in 'https://api.example.com'
        ⑤ 'https://api..com' cannot be a server's URL [bad-server-url]
          hint: a server's URL names a host, as in 'https://api.example.com'
        ⑥ 'https://api.example.com/v1/../v2' cannot be a server's URL [bad-server-url]
          hint: a server's path is written without '.' and '..' between its slashes
        ⑦ 'https://api.example.com#a' cannot be a server's URL [bad-server-url]
          hint: a server's URL ends with its path: it has no '?' and no '#'
        """),
  ]
}
