import APISchema

/// What became of the limits of a value.
struct LimitChange: Sendable {
  /// In words, as in "at most 20 characters, was 30".
  private(set) var tightened: [String] = []
  private(set) var loosened: [String] = []

  init(from old: Limits, to new: Limits) {
    compare(old.minimum, new.minimum, "at least") { $0.isNumber(lessThan: $1) }
    compare(old.maximum, new.maximum, "at most") { $1.isNumber(lessThan: $0) }
    compare(old.scale, new.scale, "digits behind the point:") { $1 < $0 }
    compare(old.minimumLength, new.minimumLength, "length at least") { $0 < $1 }
    compare(old.maximumLength, new.maximumLength, "length at most") { $1 < $0 }
    comparePatterns(old.pattern, new.pattern)
    let added = new.excluded.filter { !old.excluded.contains($0) }
    let removed = old.excluded.filter { !new.excluded.contains($0) }
    if !added.isEmpty { tightened.append("without \(added.quoted)") }
    if !removed.isEmpty { loosened.append("also with \(removed.quoted)") }
  }

  /// - Parameter isTighter: Whether fewer values keep the second limit than the first.
  private mutating func compare<Bound: Equatable>(
    _ old: Bound?, _ new: Bound?, _ words: String, isTighter: (Bound, Bound) -> Bool
  ) {
    switch (old, new) {
    case (nil, nil): break
    case (nil, let new?): tightened.append("\(words) \(new), was free")
    case (let old?, nil): loosened.append("no longer \(words) \(old)")
    case (let old?, let new?):
      if isTighter(old, new) {
        tightened.append("\(words) \(new), was \(old)")
      } else if isTighter(new, old) {
        loosened.append("\(words) \(new), was \(old)")
      }
    }
  }

  private mutating func comparePatterns(_ old: String?, _ new: String?) {
    guard old != new else { return }
    // Whether one pattern takes all that another takes is not worked out: it counts as tighter.
    if let new {
      tightened.append("pattern '\(new)'" + (old.map { ", was '\($0)'" } ?? ", was free"))
    } else if let old {
      loosened.append("no longer pattern '\(old)'")
    }
  }
}

extension String {
  fileprivate func isNumber(lessThan other: String) -> Bool {
    guard let own = DecimalDigits(self), let other = DecimalDigits(other) else { return false }
    return own.isLess(than: other)
  }
}

extension DecimalDigits {
  /// Whether the number is less than another.
  fileprivate func isLess(than other: DecimalDigits) -> Bool {
    if isNegative != other.isNegative { return isNegative }
    if self == other { return false }
    return isNegative != (magnitudeIsLess(than: other))
  }

  private func magnitudeIsLess(than other: DecimalDigits) -> Bool {
    if digits == "0" || other.digits == "0" { return digits == "0" && other.digits != "0" }
    let (places, otherPlaces) = (digits.count + exponent, other.digits.count + other.exponent)
    if places != otherPlaces { return places < otherPlaces }
    // Digits from the first that is not zero on: as texts they compare as the numbers do.
    return digits < other.digits
  }
}

extension [String] {
  /// The texts in quotes with commas between them.
  var quoted: String { map { "'\($0)'" }.joined(separator: ", ") }
}
