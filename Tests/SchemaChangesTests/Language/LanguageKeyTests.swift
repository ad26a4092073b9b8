import APISchema
import Foundation
import SchemaChanges
import Testing
import YAMLTree

/// No key of the language is overlooked: a schema in which all of them stand is changed at each, and the
/// change has to be told.
@Suite("Every key of the language")
struct LanguageKeyTests {
  /// Keys that can have another value without a change of anything that is described.
  static let changingNothing: [String: String] = [
    "api.certainty": "is only a note for those who read the file",
    "api.source": "is only a note for those who read the file",
    "type.standalone": "silences a rule",
  ]

  /// Keys of which one alone cannot have another value: members of an amount of money are its only ones
  /// that have to be there, and examples, which are compared as a whole, have to be right in all parts.
  static let boundToOthers: Set<String> = [
    "money.amount", "money.currency", "exampleResponse.error", "pageExample.payload",
    "pageExample.query", "pageExample.url",
    "pageExampleReturn.case", "webhookExample.refused",
  ]

  /// Lists whose order means nothing.
  static let unordered: Set<String> = ["field.also", "field.excludes", "textType.excludes"]

  /// Right values of keys that name something else in the schema, or of which few values are right.
  static let otherValues: [String: [String]] = [
    "confirm.call": ["orders.find"],
    "confirm.with": ["other"],
    "defaults.credential": ["user"],
    "defaults.server": ["spare"],
    "error.failures": ["others"],
    "error.traceID": ["trace.other"],
    "family.in": ["hint"],
    "pageExampleReturn.case": ["lost"],
    "pageReturn.contains": ["don"],
    "textType.alphabet": ["ABCDEFGH"],
    "textType.pattern": ["[A-Z0-9]*"],
    "field.pattern": ["[a-z]+"],
    "webhook.type": ["Spare"],
    "exampleRequest.path": ["2f0e7c4e-8a3b-4b5e-9f57-3b1b1c2d3e4f"],
    "defaults.pageEnvelope": ["rows"],
    "file.credential": ["user"],
    "file.envelope": ["none"],
    "file.errors": ["Broken"],
    "file.pageEnvelope": ["rows"],
    "hostedPage.server": ["spare"],
    "file.server": ["spare"],
  ]

  private let sources: [SourceFile]
  private let walk: LanguageWalk

  init() throws {
    sources = try ["calls", "service"].map { name in
      let text = try Data(
        contentsOf: ChangePair.folder.appending(path: "language/\(name).yaml"))
      var diagnostics = Diagnostics()
      return try #require(
        SourceFile(path: "schema/\(name).yaml", bytes: Array(text), into: &diagnostics))
    }
    var diagnostics = Diagnostics()
    walk = LanguageWalk(
      through: sources.compactMap { YAMLDocument(parsing: $0, into: &diagnostics) })
  }

  @Test("stands in the schema of this test")
  func all() {
    let present = Set(walk.places.map(\.name))
    let keys = Construct.allCases.flatMap { construct in
      construct.keys.map { "\(construct.rawValue).\($0.name)" }
    }
    #expect(keys.filter { !present.contains($0) } == [])
  }

  @Test("is compared: another value of it is told, and so is the way back")
  func seen() throws {
    let base = try #require(Self.version(of: sources))
    let bare = try #require(Self.version(of: sources, leavingExamplesOut: true))
    var counts: [String: Int] = [:]
    for place in walk.places where !place.holds.isMap && counts[place.name, default: 0] == 0 {
      var found = try versions(of: place, unlike: base)
      // Many values are those of the examples too.
      if found.isEmpty { found = try versions(of: place, unlike: bare, leavingExamplesOut: true) }
      for (mutation, old, version) in found {
        counts[place.name, default: 0] += 1
        let there = SchemaComparison(of: old, with: version)
        let back = SchemaComparison(of: version, with: old)
        #expect(!there.changes.isEmpty, "\(place.name): \(mutation.text)")
        #expect(!back.changes.isEmpty, "\(place.name): \(mutation.text)")
      }
    }
    let unchanged = Set(walk.places.filter { !$0.holds.isMap }.map(\.name))
      .subtracting(counts.keys)
    #expect(unchanged == Self.boundToOthers.union(Self.changingNothing.keys))
  }

  /// Other values of a key that are right: one, or three of a list.
  private func versions(
    of place: KeyPlace, unlike base: SchemaVersion, leavingExamplesOut: Bool = false
  ) throws -> [(mutation: KeyMutation, old: SchemaVersion, new: SchemaVersion)] {
    let source = try #require(sources.first { $0.path == place.path })
    let named = walk.places.filter { $0.name == place.name }.compactMap(\.entry.value.scalar?.text)
    let names = (Self.otherValues[place.name] ?? []) + Set(named).sorted()
    let wanted = place.holds.isList && !Self.unordered.contains(place.name) ? 3 : 1
    var found: [(KeyMutation, SchemaVersion, SchemaVersion)] = []
    for mutation in KeyMutation.all(of: place, names: names, in: source.bytes).prefix(12) {
      var diagnostics = Diagnostics()
      let changed = SourceFile(
        path: source.path, bytes: mutation.applied(to: source.bytes), into: &diagnostics)
      let files = sources.map { $0.path == source.path ? changed ?? $0 : $0 }
      guard let version = Self.version(of: files, leavingExamplesOut: leavingExamplesOut),
        version.api != base.api
      else { continue }
      found.append((mutation, base, version))
      if found.count == wanted { break }
    }
    return found
  }

  private static func version(
    of sources: [SourceFile], leavingExamplesOut: Bool = false
  ) -> SchemaVersion? {
    var diagnostics = Diagnostics()
    let api =
      leavingExamplesOut
      ? APIDescription(leavingExamplesOut: sources, into: &diagnostics)
      : APIDescription(reading: sources, into: &diagnostics)
    return api.map { SchemaVersion($0, of: sources) }
  }
}

extension Outline {
  /// Whether keys of its own say what stands there.
  fileprivate var isMap: Bool {
    switch self {
    case .construct, .named, .enumeration: true
    case .either(let one, let other): one.isMap && other.isMap
    default: false
    }
  }

  fileprivate var isList: Bool {
    switch self {
    case .list: true
    case .either(let one, let other): one.isList || other.isList
    default: false
    }
  }
}
