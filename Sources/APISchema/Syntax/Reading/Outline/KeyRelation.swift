/// How keys of one construct depend on each other.
package enum KeyRelation: Sendable, Equatable {
  /// At most one of them.
  case atMostOne([String])

  /// At least one of them.
  case some([String])

  /// The first only beside the second.
  case needs(String, beside: String)
}

extension Construct {
  /// What holds between the keys of the construct, besides each of them alone.
  package var relations: [KeyRelation] {
    switch self {
    case .field:
      [.atMostOne(FieldKeys.kinds), .some(FieldKeys.kinds + ["const"])] + Self.relationsOfShapes
    case .type:
      [
        .atMostOne(TypeKeys.kinds), .some(TypeKeys.kinds), .needs("life", beside: "fields"),
        .needs("confirm", beside: "fields"),
      ] + Self.relationsOfShapes
    case .length: [.some(["min", "max"])]
    case .textType: [.needs("made", beside: "alphabet")]
    case .enumValue:
      [
        .some(["value", "request"]), .needs("response", beside: "request"),
        .atMostOne(["value", "request"]),
      ]
    default: []
    }
  }

  private static var relationsOfShapes: [KeyRelation] {
    [.needs("open", beside: "fields"), .needs("base", beside: "enum")]
  }
}
