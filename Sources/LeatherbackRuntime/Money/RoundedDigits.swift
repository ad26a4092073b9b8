#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The digits of a number, to be cut behind the point.
struct RoundedDigits {
  private let whole: [UInt8]
  private let fraction: [UInt8]
  private let isNegative: Bool

  /// Takes plain digits with or without a point, and without a sign.
  init(_ text: UnsafeRawBufferPointer, isNegative: Bool) {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    whole = parts.first.map(Array.init) ?? []
    fraction = parts.count > 1 ? Array(parts[1]) : []
    self.isNegative = isNegative
  }

  /// The number with so many digits behind the point; `nil` when it has no more.
  func rounded(_ rule: FloatingPointRoundingRule, fractionDigits: Int) -> Decimal? {
    guard fraction.count > fractionDigits else { return nil }
    var kept = whole + fraction.prefix(fractionDigits)
    if goesUp(rule, cut: fraction.dropFirst(fractionDigits), last: kept.last) {
      Self.increment(&kept)
    }
    let point = kept.count - fractionDigits
    let sign = isNegative ? Array("-".utf8) : []
    let text = sign + kept[..<point] + Array(".".utf8) + kept[point...]
    return text.withUnsafeBytes { NumberParts($0).decimal }
  }

  /// Whether rounding goes away from zero.
  private func goesUp(
    _ rule: FloatingPointRoundingRule, cut: ArraySlice<UInt8>, last: UInt8?
  ) -> Bool {
    let zero = UInt8(ascii: "0")
    let half = UInt8(ascii: "5")
    guard let first = cut.first, cut.contains(where: { $0 != zero }) else { return false }
    switch rule {
    case .up: return !isNegative
    case .down: return isNegative
    case .towardZero: return false
    case .awayFromZero: return true
    case .toNearestOrEven where first == half && cut.dropFirst().allSatisfy({ $0 == zero }):
      return last.map { !$0.isMultiple(of: 2) } ?? false
    case .toNearestOrEven, .toNearestOrAwayFromZero: return first >= half
    @unknown default: return first >= half
    }
  }

  private static func increment(_ digits: inout [UInt8]) {
    for index in digits.indices.reversed() {
      if digits[index] < UInt8(ascii: "9") {
        digits[index] += 1
        return
      }
      digits[index] = UInt8(ascii: "0")
    }
    digits.insert(UInt8(ascii: "1"), at: 0)
  }
}
