import Foundation
import Generated
import LeatherbackRuntime

/// Generated models over the runtime's JSON against the same models over Foundation's coders.
enum JSONBenchmark {
  static func run() throws {
    let bytes = payload(links: 2_000)
    let data = Data(bytes)
    let links = try Self.links(in: bytes)
    let twins = try JSONDecoder().decode([FoundationPaymentLink].self, from: data)
    guard links.count == 2_000, twins.count == 2_000 else { throw BenchmarkError("lost links") }

    var times: [[Double]] = Array(repeating: [], count: 4)
    for _ in 0..<15 {
      times[0].append(
        try seconds {
          _ = try Self.links(in: bytes)
        })
      times[1].append(
        try seconds { _ = try JSONDecoder().decode([FoundationPaymentLink].self, from: data) })
      times[2].append(
        seconds {
          var writer = JSONWriter()
          writer.writeValue(links)
          _ = writer.finish()
        })
      times[3].append(try seconds { _ = try JSONEncoder().encode(twins) })
    }
    let size = Double(bytes.count) / 1_000_000
    let speeds = times.map { size / median($0) }
    var report = Report(
      "JSON of 2,000 payment links, \(size.rounded(to: 2)) MB",
      columns: ["direction", "runtime MB/s", "Foundation MB/s", "ratio"])
    for (direction, first) in [("decode", 0), ("encode", 2)] {
      report.add(
        direction, speeds[first].rounded(to: 0), speeds[first + 1].rounded(to: 0),
        (speeds[first] / speeds[first + 1]).rounded(to: 1))
    }
    report.print()
  }

  /// The links that a text lists.
  static func links(in bytes: [UInt8]) throws -> [PaymentLink] {
    try JSONDocument(parsing: bytes).root.array(of: PaymentLink.self)
  }

  /// A list of links as the service sends them.
  static func payload(links: Int) -> [UInt8] {
    let items = (0..<links).map { number in
      """
      {"id":"6c15e8f2-a0d9-47b4-8e36-\(100_000_000_000 + number)","name":"Link \(number)",\
      "description":"Two hours on the \\"Ọ̀ṣun\\" lagoon","alias":"0-t5gk\(number)",\
      "link":"https://pay.leatherback.co/0-t5gk\(number)",\
      "amountInfo":{"currencyCode":"NGN","amount":\(number).50},"linkType":"Reuseable",\
      "amountType":"Dynamic","supportEmail":null,"logo":null,"status":"Active",\
      "createdDate":"2023-04-11T16:05:27.4402198+00:00","environment":"Test"}
      """
    }
    return Array("[\(items.joined(separator: ","))]".utf8)
  }
}
