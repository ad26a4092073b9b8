import HTTPTypes

/// One complete answer of the service, judged without knowing what its result is.
struct Answer {
  let endpoint: Endpoint
  let response: HTTPResponse
  let body: [UInt8]

  /// What the answer may have. No transport is trusted to have refused more.
  let limits: AnswerLimits

  /// The call that the answer ends.
  let call: CallRecord

  /// How long the service asks to wait.
  var retryAfter: Duration?
}

/// What an answer may have.
struct AnswerLimits {
  /// Bytes of the body.
  let bytes: Int

  /// Bytes of names and values of the header fields.
  let headerBytes: Int

  /// Objects and arrays inside one another.
  let depth: Int
}

extension Answer {
  /// Reads the result, or says why there is none.
  func result<Response: APIResponse>(
    as type: Response.Type
  ) throws(LeatherbackError) -> Response {
    let root: JSONCursor
    switch try document() {
    case .success(let document):
      root = document.root
    case .failure(let error):
      guard isSuccess else { throw unrecognised() }
      guard let result = Response.withoutAnswer else { throw unreadable(error, in: nil) }
      return result
    }
    try refuse(root)
    try checkSuccess(root)
    do {
      return try Response(answer: root, in: endpoint.envelope)
    } catch {
      throw unreadable(error, in: root)
    }
  }

  /// The body as JSON. Throws when there is no sense in reading it.
  private func document() throws(LeatherbackError) -> Result<JSONDocument, JSONError> {
    if response.status.kind == .redirection { throw unusable(.redirected) }
    guard body.count <= limits.bytes, response.headerBytes <= limits.headerBytes else {
      throw unusable(.answerTooLarge)
    }
    return Result { () throws(JSONError) in
      try JSONDocument(
        parsing: body, limits: JSONLimits(depth: limits.depth, bytes: limits.bytes))
    }
  }

  /// Throws when the answer is a refusal, in a known form or not.
  private func refuse(_ root: JSONCursor) throws(LeatherbackError) {
    var unreadableFailure: JSONError?
    for type in endpoint.failures where type.shape.matches(status: status, root: root) {
      let failure: any ServiceFailure
      do {
        failure = try type.init(json: root)
      } catch {
        unreadableFailure = unreadableFailure ?? error
        continue
      }
      // HTTP says of 401 that the request was not acted on, whatever the body looks like.
      let moneyMoved = status == 401 ? .no : type.shape.moneyMoved
      throw self.failure(.refused(failure), moneyMoved: moneyMoved)
    }
    guard isSuccess, saysSuccess(root) != false else { throw unrecognised() }
    // It looks like a refusal: not to be taken for a success because a member of it is odd.
    if let unreadableFailure { throw unreadable(unreadableFailure, in: nil) }
  }
}

extension Answer {
  private var status: Int { response.status.code }

  private var isSuccess: Bool { (200..<300).contains(status) }

  /// What the envelope says, at whatever status; `nil` when it says nothing.
  private func saysSuccess(_ root: JSONCursor) -> Bool? { try? successWord(in: root)?.bool() }

  /// The member that tells success from failure; `nil` when it is absent or null.
  private func successWord(in root: JSONCursor) -> JSONCursor? {
    guard let place = endpoint.envelope.success, let member = root.member(at: place) else {
      return nil
    }
    return member.isNull ? nil : member
  }

  /// Throws when the envelope says something that is neither yes nor no, such as `"false"`.
  private func checkSuccess(_ root: JSONCursor) throws(LeatherbackError) {
    do {
      _ = try successWord(in: root)?.bool()
    } catch {
      throw unreadable(error, in: nil)
    }
  }

  /// Whether the status alone says that the service did nothing.
  ///
  /// Not so for a timeout (408), a conflict (409) and too many requests (429): the first may have come
  /// too late, the second may be about an earlier request that succeeded, and of the third nobody
  /// promises that it is counted before it is acted on.
  private var isPlainRefusal: Bool {
    (400..<500).contains(status) && ![408, 409, 429].contains(status)
  }
}

extension Answer {
  private func failure(
    _ cause: LeatherbackError.Cause, moneyMoved: MoneyMoved
  ) -> LeatherbackError {
    LeatherbackError(
      cause, of: endpoint, status: status, moneyMoved: moneyMoved, call: call,
      response: RawResponse(response, body: body), retryAfter: retryAfter)
  }

  private func unusable(_ kind: TransportError.Kind) -> LeatherbackError {
    failure(.transport(TransportError(kind, wasRequestSent: .unknown)), moneyMoved: .unknown)
  }

  /// Money has moved for sure only when the service says that it succeeded.
  private func unreadable(_ error: JSONError, in root: JSONCursor?) -> LeatherbackError {
    let acted = root.flatMap { saysSuccess($0) } == true
    return failure(.unreadableAnswer(error), moneyMoved: acted ? .yes : .unknown)
  }

  private func unrecognised() -> LeatherbackError {
    let answer = UnrecognisedAnswer(contentType: response.headerFields[.contentType], body: body)
    return failure(.refusedUnrecognised(answer), moneyMoved: isPlainRefusal ? .no : .unknown)
  }
}

extension HTTPResponse {
  /// Bytes of names and values of all header fields.
  fileprivate var headerBytes: Int {
    headerFields.reduce(0) { $0 + $1.name.rawName.utf8.count + $1.value.utf8.count }
  }
}
