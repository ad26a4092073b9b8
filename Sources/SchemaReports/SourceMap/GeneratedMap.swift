package import APISchema
import SwiftBindings

/// What stands where in a generated file: read from the comments that say which line of the schema a
/// declaration comes from.
package struct GeneratedMap: Sendable {
  /// A declaration in Swift.
  package struct Entry: Sendable, Equatable {
    package let origin: Origin

    /// Number of the line on which the declaration begins, from 1.
    package let line: Int

    /// Lines from the first one of the comment to the last one of the declaration.
    package let lines: ClosedRange<Int>

    /// The declaration without its body, in the lines of the file.
    package let head: [String]

    /// The same on one line.
    package let signature: String
  }

  /// In the order of the file.
  package private(set) var entries: [Entry] = []

  let lines: [Substring]

  /// - Parameter text: A file that was generated, be it by an earlier version of the schema.
  package init(reading text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var index = lines.startIndex
    while index < lines.endIndex {
      guard lines[index].isComment else {
        index += 1
        continue
      }
      let start = index
      while index < lines.endIndex, lines[index].isComment { index += 1 }
      guard index < lines.endIndex, let origin = Self.origin(in: lines[start..<index]) else {
        continue
      }
      let head = Self.head(at: index, of: lines)
      let end = Self.end(of: index, head: head, in: lines)
      entries.append(
        Entry(
          origin: origin, line: index + 1, lines: (start + 1)...(end + 1),
          head: Self.text(of: lines[index...head]), signature: Self.signature(lines[index...head])))
    }
  }

  /// Whether the first line says that the file was generated.
  var isGenerated: Bool { names != nil }

  /// Whether the first line names a file of the schema.
  func isMade(from file: String) -> Bool {
    let name = String(decoding: CommentText(plain: file).bytes, as: UTF8.self)
    return names.map { ", \($0), ".contains(", \(name), ") } ?? false
  }

  /// What the first line names, with commas between.
  private var names: Substring? {
    guard let line = lines.first, line.hasPrefix(Self.opening),
      let end = line.ranges(of: Self.closing).last?.lowerBound
    else { return nil }
    return line[..<end].dropFirst(Self.opening.count)
  }

  private static let opening = "// Generated from "
  private static let closing = ". Do not edit: "

  /// The place in the schema that the comment names: after its purpose, before its parameters.
  private static func origin(in comment: ArraySlice<Substring>) -> Origin? {
    let words = comment.map { $0.drop { $0 == " " }.dropFirst(3).drop { $0 == " " } }
    let text = words.prefix { $0 != "- Parameters:" }.joined(separator: " ")
    // Code in back-ticks makes every second piece; the last such sentence is the generator's own.
    let pieces = text.split(separator: "`", omittingEmptySubsequences: false)
    let start = pieces.indices.last { index in
      pieces[index].hasSuffix("Schema: ") && index + 3 < pieces.endIndex
        && pieces[index + 2] == ", "
    }
    return start.map { Origin(file: String(pieces[$0 + 1]), keyPath: String(pieces[$0 + 3])) }
  }

  /// Index of the line on which the head of a declaration ends.
  private static func head(at start: Int, of lines: [Substring]) -> Int {
    var open = 0
    for index in start..<lines.endIndex {
      for character in lines[index] {
        if character == "(" { open += 1 } else if character == ")" { open -= 1 }
      }
      if open <= 0 { return index }
    }
    return start
  }

  /// Index of the last line of a declaration whose head ends on the line `head`.
  private static func end(of start: Int, head: Int, in lines: [Substring]) -> Int {
    guard lines[head].hasSuffix("{") else { return head }
    let margin = lines[start].prefix { $0 == " " }
    return lines[head...].firstIndex { $0 == margin + "}" } ?? head
  }

  /// Lines without the margin of the first one, and without the brace of a body.
  private static func text(of lines: ArraySlice<Substring>) -> [String] {
    let margin = lines.first?.prefix { $0 == " " }.count ?? 0
    var texts = lines.map { String($0.dropFirst(margin)) }
    if let last = texts.popLast() {
      texts.append(last.hasSuffix(" {") ? String(last.dropLast(2)) : last)
    }
    return texts
  }

  private static func signature(_ lines: ArraySlice<Substring>) -> String {
    var text = ""
    for line in lines.map({ $0.drop { $0 == " " } }) {
      if text.isEmpty || text.hasSuffix("(") || line.hasPrefix(")") {
        text += line
      } else {
        text += " " + line
      }
    }
    return text.hasSuffix(" {") ? String(text.dropLast(2)) : text
  }
}

extension Substring {
  fileprivate var isComment: Bool { drop { $0 == " " }.hasPrefix("///") }
}
