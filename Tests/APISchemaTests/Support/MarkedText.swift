/// Text of a schema file in which circled digits mark places: `①Mony①` marks all of `Mony`, and
/// `①Mony` alone the place where it begins.
struct MarkedText: Sendable {
  /// The text without its marks.
  let text: String

  /// UTF-8 offsets by mark. One that stands once has no end.
  private var places: [Character: (start: Int, end: Int?)] = [:]

  init(_ marked: String) {
    var text = ""
    for character in marked.unicodeScalars.map(Character.init) {
      guard ("①"..."⑳").contains(character) else {
        text.unicodeScalars.append(contentsOf: character.unicodeScalars)
        continue
      }
      let offset = text.utf8.count
      if let place = places[character] {
        places[character] = (place.start, offset)
      } else {
        places[character] = (offset, nil)
      }
    }
    self.text = text
  }

  /// The mark that stands at the range of UTF-8 bytes.
  func mark(at range: Range<Int>) -> Character? {
    places.keys.sorted().first { mark in
      guard let place = places[mark], place.start == range.lowerBound else { return false }
      return place.end == nil || place.end == range.upperBound
    }
  }
}
