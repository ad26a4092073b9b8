/// The name that somebody most likely meant who wrote another one.
package struct LikelyName: Sendable, Equatable {
  package let name: String

  /// Whether it can hardly have been another one: it differs by one slip of the finger, all
  /// others by more than two, and not in a digit.
  package let isCertain: Bool
}

extension Collection where Element: StringProtocol {
  /// The name of these that somebody who wrote `written` most likely meant.
  ///
  /// A name that differs only in case wins. Else it is the one that the fewest slips of the finger
  /// lead to: a letter left out, added, changed or swapped with its neighbour. More than a third of
  /// the letters is no slip any more, and the result is `nil`. Of equals the first wins.
  package func closest(to written: String) -> String? { likeliest(for: written)?.name }

  /// The same with whether it is the only one that can have been meant.
  package func likeliest(for written: String) -> LikelyName? {
    let folded = written.lowercased()
    let letters = Array(folded)
    // Longer texts are no names, and comparing them would take time for nothing.
    guard !letters.isEmpty, letters.count <= 100 else { return nil }
    var best: (name: String, slips: Int)?
    var secondSlips = Int.max
    for element in self {
      let name = String(element)
      let candidate = name.lowercased()
      if candidate == folded { return LikelyName(name: name, isCertain: isOnly(name)) }
      let limit = Swift.max(1, Swift.max(letters.count, candidate.count) / 3)
      guard abs(candidate.count - letters.count) <= limit else { continue }
      let slips = slipCount(from: letters, to: Array(candidate))
      guard slips <= limit, slips < candidate.count else { continue }
      if slips < best?.slips ?? .max {
        if let best { secondSlips = best.slips }
        best = (name, slips)
      } else if name != best?.name {
        secondSlips = Swift.min(secondSlips, slips)
      }
    }
    return best.map { best in
      let isCertain =
        best.slips == 1 && secondSlips > 2 && letters.count >= 4
        && folded.filter(\.isNumber) == best.name.lowercased().filter(\.isNumber)
      return LikelyName(name: best.name, isCertain: isCertain)
    }
  }

  /// Whether no other of these differs from `name` in case alone.
  private func isOnly(_ name: String) -> Bool {
    let folded = name.lowercased()
    return allSatisfy { $0 == name || $0.lowercased() != folded }
  }
}

/// Number of letters to leave out, add, change or swap to get from one text to the other.
private func slipCount(from source: [Character], to target: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...target.count)
  for row in source.indices {
    var current = [row + 1]
    for column in target.indices {
      let change = last[column] + (source[row] == target[column] ? 0 : 1)
      var least = Swift.min(change, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, source[row] == target[column - 1], source[row - 1] == target[column] {
        least = Swift.min(least, beforeLast[column - 1] + 1)
      }
      current.append(least)
    }
    (beforeLast, last) = (last, current)
  }
  return last[target.count]
}
