/// Lines of what a compiler says that are about generated files.
struct CompilerMessages: Sendable {
  /// One for each place, in their order.
  private(set) var lines: [(text: String, place: FilePlace)] = []

  /// - Parameters:
  ///   - text: All that was said, about other files too.
  ///   - isGenerated: Whether a path is that of a generated file.
  init(in text: String, where isGenerated: (_ path: String) throws(DiskError) -> Bool)
    throws(DiskError)
  {
    for line in text.split(whereSeparator: \.isNewline) {
      guard let place = FilePlace(String(line)), place.path.hasSuffix(".swift"),
        !lines.contains(where: { $0.place == place }), try isGenerated(place.path)
      else { continue }
      lines.append((String(line), place))
    }
  }

  /// So much of it is read.
  static let maximumByteCount = 16 << 20
}
