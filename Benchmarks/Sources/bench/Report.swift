/// Prints rows under a title, the columns aligned.
struct Report {
  private var rows: [[String]] = []
  private let title: String

  init(_ title: String, columns: [String]) {
    self.title = title
    rows.append(columns)
  }

  mutating func add(_ cells: String...) { rows.append(cells) }

  func print() {
    Swift.print("\n\(title)")
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0
    }
    for row in rows {
      let cells = row.enumerated().map { column, cell in
        let gap = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + gap : gap + cell
      }
      Swift.print("  " + cells.joined(separator: "  "))
    }
  }
}

/// The middle value, or 0 for none.
func median(_ values: [Double]) -> Double {
  guard !values.isEmpty else { return 0 }
  return values.sorted()[values.count / 2]
}

/// Seconds that `work` takes.
func seconds(_ work: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  let start = clock.now
  try work()
  return (clock.now - start).seconds
}

extension Double {
  /// With that many digits behind the point.
  func rounded(to digits: Int) -> String {
    let scale = (0..<digits).reduce(1.0) { power, _ in power * 10 }
    let whole = Int((self * scale).rounded())
    guard digits > 0 else { return String(whole) }
    let text = String(abs(whole))
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    return (whole < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
  }

  var milliseconds: String { (self * 1000).rounded(to: 1) + " ms" }
}
