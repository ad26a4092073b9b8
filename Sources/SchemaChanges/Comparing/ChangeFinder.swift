import APISchema

/// Finds the changes between two versions: the rules in `Rules` are its methods.
///
/// What breaks in Swift is known before the first rule is asked. A rule that reports a change says
/// what of it is the reason, and what is left in the end is reported by itself: no break is lost, and
/// none is told twice but one that several changes are the reason of, each by itself.
struct ChangeFinder {
  let pairing: Pairing
  let fit: WireFit
  private let breaks: [SwiftBreak]

  /// Places of the breaks that no change is the reason of yet.
  private var open: Set<Int>
  private(set) var findings: [Finding] = []

  /// A change before its places are looked up.
  struct Finding {
    let rule: ChangeRule
    let subject: String
    let summary: String
    let onWire: String?
    let inSwift: [String]
    let isAddition: Bool
    let old: Origin?
    let new: Origin?
  }

  init(_ pairing: Pairing, breaks: [SwiftBreak]) {
    self.pairing = pairing
    fit = WireFit(pairing: pairing)
    self.breaks = breaks
    open = Set(breaks.indices)
    findAll()
    for place in open.sorted() { reportUnexplained(breaks[place]) }
  }

  private mutating func findAll() {
    findAPI()
    findService()
    findResources()
    findCalls()
    findPages()
    findTypes()
    findErrors()
    findWebhooks()
    findLeftOut()
  }

  /// Reports a change.
  ///
  /// - Parameters:
  ///   - wire: Why it breaks programs that are built already, or `nil`.
  ///   - claims: What it is the reason of in Swift.
  mutating func report(
    _ rule: ChangeRule, _ subject: String, _ summary: String, wire: String? = nil,
    claims: [Claim] = [], isAddition: Bool = false, from old: Facts?, to new: Facts?
  ) {
    var reasons: [String] = []
    for (place, left) in breaks.enumerated() {
      let isOpen = open.contains(place)
      // A new name has one reason, whatever else is gone.
      let isGone = pairing.renames.newName(of: left.subject.name) == left.subject.name
      guard
        claims.contains(where: { (isOpen || $0.isShared && isGone) && $0.holds(left) })
      else { continue }
      open.remove(place)
      if !reasons.contains(left.reason) { reasons.append(left.reason) }
    }
    findings.append(
      Finding(
        rule: rule, subject: subject, summary: summary, onWire: wire, inSwift: reasons,
        isAddition: isAddition, old: old?.origin, new: new?.origin))
  }

  /// What follows in Swift for types that are declared in what has another name now.
  func claimsOnTypes(namedAfter name: String) -> [Claim] {
    pairing.causes.filter { $0.value == name }.map { .some(.old($0.key.name), .name) }
  }

  /// What follows in Swift for types that were declared in what is gone, and have no counterpart.
  func claimsOnTypes(declaredIn facts: Facts) -> [Claim] {
    pairing.old.types.filter { type in
      type.isInline && pairing.newType(of: type) == nil
        && type.facts.origin.file == facts.origin.file
        && "\(type.facts.origin.keyPath).".hasPrefix("\(facts.origin.keyPath).")
    }
    .map { .some(.old($0.id.name), .name) }
  }

  private mutating func reportUnexplained(_ left: SwiftBreak) {
    let name = left.subject.name
    let newName = left.subject.version == .old ? pairing.renames.newName(of: name) : name
    findings.append(
      Finding(
        rule: .inSwift, subject: newName, summary: "is another in Swift", onWire: nil,
        inSwift: [left.reason], isAddition: false,
        old: left.subject.version == .old ? pairing.old.origins[name] : nil,
        new: pairing.new.origins[newName]))
  }
}

/// Breaks in Swift that a change is the reason of.
struct Claim {
  let subject: Subject

  /// The aspects that it explains; `nil` for all.
  let aspects: Set<SwiftBreak.Aspect>?

  /// Whether it explains what is held by the subject as well.
  let includesMembers: Bool

  /// Whether other changes may be a reason of the same, each by itself: a resource goes with its
  /// calls, and each of them is missed.
  var isShared = false

  static func all(_ subject: Subject) -> Claim {
    Claim(subject: subject, aspects: nil, includesMembers: false)
  }

  /// What is gone because all that it held is.
  static func whole(_ subject: Subject) -> Claim {
    Claim(subject: subject, aspects: [.name], includesMembers: false, isShared: true)
  }

  static func members(_ subject: Subject, _ aspects: Set<SwiftBreak.Aspect>? = nil) -> Claim {
    Claim(subject: subject, aspects: aspects, includesMembers: true)
  }

  static func some(_ subject: Subject, _ aspects: SwiftBreak.Aspect...) -> Claim {
    Claim(subject: subject, aspects: Set(aspects), includesMembers: false)
  }

  func holds(_ left: SwiftBreak) -> Bool {
    guard left.subject.version == subject.version, aspects?.contains(left.aspect) != false else {
      return false
    }
    return left.subject.name == subject.name
      || includesMembers && left.subject.name.hasPrefix(subject.name + ".")
  }
}
