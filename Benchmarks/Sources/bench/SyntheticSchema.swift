/// A schema of any size, the same for the same count.
///
/// Each endpoint has its own request fields, one enumeration and one model, as in a real schema, and
/// twenty endpoints share a file.
struct SyntheticSchema {
  /// Paths below the schema's folder with their text.
  let files: [(path: String, text: String)]

  var byteCount: Int { files.reduce(0) { $0 + $1.text.utf8.count } }

  init(endpoints count: Int) {
    let perFile = 20
    var files = [("synthetic.yaml", Self.shared)]
    for first in stride(from: 0, to: count, by: perFile) {
      let numbers = first..<min(first + perFile, count)
      files.append(("group\(first / perFile).yaml", Self.group(numbers, number: first / perFile)))
    }
    self.files = files
  }

  /// Writes the files below `folder`.
  func write(to folder: String) throws(BenchmarkError) {
    _ = try ChildProcess(["mkdir", "-p", folder])
    for file in files { try Folder(path: folder).write(file.text, to: file.path) }
  }

  private static let shared = """
    api:
      name: Synthetic
      doc: An API that is only there to be measured.

    servers:
      main:
        url: https://api.example.com
        doc: The only host.
        source: p:1

    credentials:
      secretKey:
        header: X-Api
        doc: The secret key alone.
        source: p:1

    envelopes:
      result:
        value: value
        success: isSuccess
        doc: One value.
        source: p:1

    defaults:
      server: main
      credential: secretKey
      envelope: result
      errors: [Refused]

    errors:
      Refused:
        doc: A refusal.
        source: p:1
        when:
          equals: { isSuccess: false }
        fields:
          isSuccess?: boolean
          message?: string?
        reason: [message]
        moneyMoved: no

    """

  private static func group(_ numbers: Range<Int>, number: Int) -> String {
    var text = """
      resource: group\(number)
      doc: Group \(number) of the synthetic calls.
      source: p:2

      endpoints:

      """
    for number in numbers { text += endpoint(number) }
    text += "\ntypes:\n"
    for number in numbers { text += types(number) }
    return text
  }

  private static func endpoint(_ number: Int) -> String {
    """
      create\(number):
        doc: Creates thing \(number), which is then waiting for its payment.
        request: POST /api/things/\(number)/{id}
        source: p:\(1000 + number)
        retry: never
        path:
          id: { type: uuid, doc: Identifier of the parent. }
        body:
          name:         { type: string, length: { max: 100 }, doc: Name that customers see., example: Lunch }
          amount:       { type: decimal, min: 1.00, scale: 2, doc: Amount in the major unit. }
          state:        State\(number)
          reference?:   { type: string, length: { max: 20 }, doc: Reference of the merchant. }
        returns: Thing\(number)
        examples:
          a thing:
            request:
              path: { id: 2d60ca92-8f2f-486a-aa21-35cc9434898f }
              body: { name: Lunch, amount: 12.50, state: New }
            response:
              body: { value: { id: 2d60ca92-8f2f-486a-aa21-35cc9434898f, state: New, amount: 12.50, createdDate: "2024-06-18T13:21:10.7721355" }, isSuccess: true }

    """
  }

  private static func types(_ number: Int) -> String {
    """
      State\(number):
        doc: State of thing \(number).
        source: p:\(1000 + number)
        enum: [New, Active, Closed]
      Thing\(number):
        doc: A thing of kind \(number).
        source: p:\(1000 + number)
        fields:
          id:            { type: uuid, doc: Identifier. }
          state:         State\(number)
          amount:        { type: decimal, scale: 2, doc: Amount in the major unit. }
          createdDate:   { type: timestamp, doc: When it was made. }
          supportEmail?: { type: email?, doc: Address for questions. }

    """
  }
}
