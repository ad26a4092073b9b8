// Names in one object have to differ.
//
// A reader that takes the first of two equal names and one that takes the last see two different
// payments; so such a text is not read at all.
extension JSONScanner {
  /// Throws if two members of an object that ends at `position` have the same name.
  func rejectDuplicates(in object: Int, count: Int) throws(JSONError) {
    var seen: UInt64 = 0
    var name = object + 1
    for _ in 0..<count {
      let entry = entries[name]
      // Swift takes differently composed characters for the same text, so such names would meet in
      // a dictionary: compare them, and names of large objects, as Swift does.
      if count > 32 || !entry.traits.isEmpty {
        return try rejectDuplicateTexts(in: object, count: count)
      }
      let bit: UInt64 = 1 << UInt64(entry.mark & 63)
      if seen & bit != 0 { try rejectEarlier(name, in: object) }
      seen |= bit
      name = Int(entries[name + 1].next)
    }
  }

  /// Throws if a name before `name` in the object has the same bytes.
  private func rejectEarlier(_ name: Int, in object: Int) throws(JSONError) {
    let entry = entries[name]
    var earlier = object + 1
    while earlier < name {
      let other = entries[earlier]
      if other.mark == entry.mark, other.size == entry.size,
        other.content(in: bytes).elementsEqual(entry.content(in: bytes))
      {
        throw duplicate(name)
      }
      earlier = Int(entries[earlier + 1].next)
    }
  }

  private func rejectDuplicateTexts(in object: Int, count: Int) throws(JSONError) {
    var texts = Set<String>(minimumCapacity: count)
    var name = object + 1
    for _ in 0..<count {
      guard texts.insert(entries[name].text(in: bytes)).inserted else { throw duplicate(name) }
      name = Int(entries[name + 1].next)
    }
  }

  private func duplicate(_ name: Int) -> JSONError {
    error(.duplicateMember, at: Int(entries[name].start) - 1)
  }
}
