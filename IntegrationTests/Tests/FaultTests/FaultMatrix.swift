import Foundation
import NIOConcurrencyHelpers
import TestedTransports

/// What each fault ended with, over each transport. It is written to the file that the environment
/// names in `FAULT_MATRIX`, anew after each fault, for tests run in any order.
enum FaultMatrix {
  /// One line of the table.
  struct Row: Sendable {
    let fault: String
    let call: String
    let transport: TestedTransport
    let outcome: String
    var money = "-"
    var requests = "-"
    var payments = "-"

    init(_ fault: Fault, _ transport: TestedTransport, outcome: String) {
      self.fault = fault.name
      call = fault.call.rawValue
      self.transport = transport
      self.outcome = outcome
    }
  }

  private static let rows = NIOLockedValueBox<[Row]>([])

  static func add(_ row: Row) {
    rows.withLockedValue { rows in
      rows.append(row)
      guard let path = ProcessInfo.processInfo.environment["FAULT_MATRIX"] else { return }
      try? Data(text(of: rows).utf8).write(to: URL(fileURLWithPath: path))
    }
  }

  private static func text(of rows: [Row]) -> String {
    let order = Dictionary(
      Fault.all.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { $1 })
    let sorted = rows.sorted {
      (order[$0.fault] ?? .max, $0.fault, $0.transport.rawValue)
        < (order[$1.fault] ?? .max, $1.fault, $1.transport.rawValue)
    }
    let cells =
      [["fault", "call", "transport", "outcome", "money moved", "requests", "payments"]]
      + sorted.map {
        [$0.fault, $0.call, $0.transport.rawValue, $0.outcome, $0.money, $0.requests, $0.payments]
      }
    let widths = cells[0].indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.map { row in
      zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
        .joined(separator: "  ") + "\n"
    }.joined()
  }
}
