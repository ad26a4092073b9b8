extension YAMLTreeBuilder {
  /// Reports each key that a map has had before, and takes its entry out.
  ///
  /// Keys are equal as Swift compares text: two that differ only in how their accents are encoded
  /// look the same and would be one key of a dictionary.
  ///
  /// - Parameter start: Where the map's keys and values start among the pending nodes.
  mutating func removeDuplicateKeys(from start: Int) {
    let keys = Array(stride(from: start, to: pending.count - 1, by: 2))
    let duplicates = keys.count <= 8 ? comparedDuplicates(keys) : hashedDuplicates(keys)
    for duplicate in duplicates {
      report(.duplicateKey(record(duplicate.key), first: record(duplicate.first), in: source))
    }
    for duplicate in duplicates.reversed() {
      pending.removeSubrange(duplicate.key...duplicate.key + 1)
    }
  }

  /// Looks for duplicates in maps that an error of syntax left open.
  mutating func reportDuplicatesInOpenMappings() {
    while let frame = frames.popLast() {
      if frame.isMapping { removeDuplicateKeys(from: frame.pendingStart) }
      pending.removeLast(pending.count - frame.pendingStart)
    }
  }

  private func record(_ position: Int) -> NodeRecord { records[Int(pending[position])] }

  /// For a few keys comparing each with all others is cheaper than a dictionary.
  private func comparedDuplicates(_ keys: [Int]) -> [(key: Int, first: Int)] {
    keys.indices.compactMap { index in
      let text = record(keys[index]).text
      return keys[..<index].first { record($0).text == text }.map { (keys[index], $0) }
    }
  }

  private func hashedDuplicates(_ keys: [Int]) -> [(key: Int, first: Int)] {
    var firsts = [String: Int](minimumCapacity: keys.count)
    return keys.compactMap { key in
      let text = record(key).text
      if let first = firsts[text] { return (key, first) }
      firsts[text] = key
      return nil
    }
  }
}
