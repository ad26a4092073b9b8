extension YAMLTreeBuilder {
  /// Reports each key that a map has had before, and takes its entry out.
  ///
  /// Keys are equal as Swift compares text: two that differ only in how their accents are encoded
  /// look the same and would be one key of a dictionary.
  ///
  /// - Parameter start: Where the map's keys and values start among the pending nodes.
  mutating func removeDuplicateKeys(from start: Int) {
    // An entry that an error of syntax cut off has a key without a value.
    let keyCount = (pending.count - start + 1) / 2
    guard keyCount > 1 else { return }
    let duplicates =
      keyCount <= 8 ? comparedDuplicates(from: start) : hashedDuplicates(from: start, keyCount)
    for duplicate in duplicates {
      report(
        .duplicateKey(
          record(duplicate.key), first: record(duplicate.first),
          surplus: surplus(of: duplicate).map(record), in: source))
    }
    for duplicate in duplicates.reversed() {
      pending.removeSubrange(duplicate.key..<min(duplicate.key + 2, pending.count))
    }
  }

  private typealias Duplicate = (key: Int, first: Int)

  private func record(_ position: Int) -> NodeRecord { records[Int(pending[position])] }

  /// The key of the two that nothing is lost with: nothing stands behind it, or the same as behind the
  /// other one.
  private func surplus(of duplicate: Duplicate) -> Int? {
    guard duplicate.key + 1 < pending.count else { return nil }
    let (first, second) = (record(duplicate.first + 1), record(duplicate.key + 1))
    if second.isNothing { return duplicate.key }
    if first.isNothing { return duplicate.first }
    return text(of: first).elementsEqual(text(of: second)) ? duplicate.key : nil
  }

  private func text(of record: NodeRecord) -> ArraySlice<UInt8> {
    source.bytes[Int(record.lowerBound)..<Int(max(record.lowerBound, record.upperBound))]
  }

  /// For a few keys comparing each with all others is cheaper than a dictionary.
  private func comparedDuplicates(from start: Int) -> [Duplicate] {
    var duplicates: [Duplicate] = []
    for key in stride(from: start, to: pending.count, by: 2) {
      let text = record(key).text
      for earlier in stride(from: start, to: key, by: 2) where record(earlier).text == text {
        duplicates.append((key, earlier))
        break
      }
    }
    return duplicates
  }

  private func hashedDuplicates(from start: Int, _ keyCount: Int) -> [Duplicate] {
    var firsts = [String: Int](minimumCapacity: keyCount)
    var duplicates: [Duplicate] = []
    for key in stride(from: start, to: pending.count, by: 2) {
      let text = record(key).text
      if let first = firsts[text] {
        duplicates.append((key, first))
      } else {
        firsts[text] = key
      }
    }
    return duplicates
  }
}

extension NodeRecord {
  /// Whether nothing is written there.
  fileprivate var isNothing: Bool { style == .plain && text.isEmpty }
}
