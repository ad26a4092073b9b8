import YAMLTree

/// What a reading of schema files knows besides the node that it looks at.
struct SyntaxReader {
  private(set) var diagnostics = Diagnostics()

  /// Whether names of declarations may be lost to mistakes that are reported.
  var losesNames = false

  /// What is known about the declaration that is read next.
  private var place = DeclarationPlace()

  /// Kinds and places of what is reported: what an anchor stands for is read for each of its aliases.
  private var reported: Set<Report> = []

  /// How often something was not reported as it had been already.
  private var repeatCount = 0

  private struct Report: Hashable {
    let id: String
    let range: SourceRange
  }

  /// Keys from the file's root to the place that is being read, in UTF-8, with dots between them.
  ///
  /// Most keys that are gone through are never asked for, so texts are made on demand.
  private var path: [UInt8] = []

  /// Where each of the keys starts in `path`.
  private var starts: [Int] = []

  /// The keys with dots between them.
  var keyPath: String { String(decoding: path, as: UTF8.self) }

  /// The key whose value is being read.
  var subject: String { String(decoding: path[(starts.last ?? 0)...], as: UTF8.self) }

  mutating func report(_ diagnostic: Diagnostic) {
    let report = Report(id: diagnostic.id, range: diagnostic.range)
    if reported.insert(report).inserted {
      diagnostics.report(diagnostic)
    } else {
      repeatCount += 1
    }
  }

  /// The point that the reading has come to.
  var point: ReadingPoint {
    ReadingPoint(position: diagnostics.all.count, repeatCount: repeatCount)
  }

  /// Puts one finding in place of those that are part of it, which were found since `start`, or when
  /// the same was read for another alias.
  mutating func replace(
    since start: ReadingPoint, where isPart: (Diagnostic) -> Bool, by whole: Diagnostic
  ) {
    // To look through everything for each would take too long where there are many.
    let position = start.repeatCount == repeatCount ? start.position : 0
    diagnostics.replace(from: position, where: isPart, by: whole)
  }

  /// Notes where the declaration that is read next stands.
  mutating func expect(_ place: DeclarationPlace) { self.place = place }

  /// What was noted about the declaration, which is then read.
  mutating func takePlace() -> DeclarationPlace {
    defer { place = DeclarationPlace() }
    return place
  }

  /// Reads what lies behind `key`.
  mutating func inside<Result>(
    _ key: String, _ read: (inout SyntaxReader) -> Result
  ) -> Result {
    let outerCount = path.count
    if !starts.isEmpty { path.append(UInt8(ascii: ".")) }
    starts.append(path.count)
    path.append(contentsOf: key.utf8)
    defer {
      starts.removeLast()
      path.removeLast(path.count - outerCount)
    }
    return read(&self)
  }
}

/// A point that the reading of schema files has come to.
struct ReadingPoint {
  /// How much had been found.
  fileprivate let position: Int

  /// How much of it had been found again.
  fileprivate let repeatCount: Int
}

/// Where a declaration stands among others.
struct DeclarationPlace: Sendable {
  /// The map of the declarations.
  var map: SourceRange?

  /// Whether some of its keys stand elsewhere, which is reported there.
  var isPartial = false

  /// Whether, now that it was read, all of its keys are those of something else.
  var isStray = false

  /// Whether, now that it was read, another declaration may be lost in it.
  var mayHoldOthers = false
}
