extension YAMLTreeBuilder {
  /// Reports the keys that a map has had before, and takes their entries out.
  ///
  /// Keys are equal as Swift compares text: two that differ only in how their accents are encoded
  /// look the same and would be one key of a dictionary.
  ///
  /// - Parameter start: Where the map's keys and values start among the pending nodes.
  /// - Returns: Whether more than the second of two lines is lost with them.
  mutating func removeDuplicateKeys(from start: Int) -> Bool {
    // An entry that an error of syntax cut off has a key without a value.
    let keyCount = (pending.count - start + 1) / 2
    guard keyCount > 1 else { return false }
    let duplicates =
      keyCount <= 8 ? comparedDuplicates(from: start) : hashedDuplicates(from: start, keyCount)
    guard let first = duplicates.first else { return false }
    let isOneKey = duplicates.allSatisfy { $0.first == first.first }
    let areLinesTwice = duplicates.allSatisfy { $0.key == $0.first + 2 }
    guard isOneKey || areLinesTwice else {
      removeSecondMap(from: startOfSecondMap(behind: first), duplicates)
      return true
    }
    var removed: [Int] = []
    for duplicate in duplicates {
      let surplus = surplus(of: duplicate)
      report(
        .duplicateKey(
          record(duplicate.key), first: record(duplicate.first), surplus: surplus.map(record),
          in: source))
      let isSecond = isOneKey && duplicates.count > 1
      removed.append(isSecond ? duplicate.key : surplus ?? duplicate.key)
    }
    for key in removed.reversed() { pending.removeSubrange(key..<min(key + 2, pending.count)) }
    // A second line with the same key right behind the first says nothing about other entries.
    return !areLinesTwice
  }

  private typealias Duplicate = (key: Int, first: Int)

  /// Several keys that come again are those of another map, whose name is missing or stands too far
  /// inside: all from there on is taken out.
  private mutating func removeSecondMap(from position: Int, _ duplicates: [Duplicate]) {
    let isHeader = position < duplicates[0].key
    report(
      .secondMap(
        isHeader ? record(position) : nil, keys: duplicates.map { record($0.key) },
        firsts: duplicates.map { record($0.first) }, in: source))
    pending.removeSubrange(position...)
  }

  /// The last key before the duplicate with nothing behind it, which most likely is the name of the
  /// second map; else the duplicate itself.
  private func startOfSecondMap(behind duplicate: Duplicate) -> Int {
    stride(from: duplicate.first + 2, to: duplicate.key, by: 2).reversed().first {
      record($0 + 1).isNothing
    }
      ?? duplicate.key
  }

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
