/// The anchor and the tag that stand before a node.
struct NodeProperties {
  /// From the `&` to the end of the name.
  private(set) var anchor: Range<Int>?

  /// From the `!` to the end of the tag.
  private(set) var tag: Range<Int>?

  /// Where the node itself starts.
  private(set) var end: Int

  /// Reads what stands at `offset`; nothing if there is neither an anchor nor a tag.
  init(at offset: Int, in source: SourceFile) {
    var cursor = ByteCursor(source.bytes, at: offset)
    reading: while true {
      let start = cursor.offset
      switch cursor.next {
      case UInt8(ascii: "&") where anchor == nil:
        cursor.skip(1)
        cursor.skip { $0.isAnchorCharacter }
        anchor = start..<cursor.offset
      case UInt8(ascii: "!") where tag == nil:
        cursor.skip(1)
        let isVerbatim = cursor.next == UInt8(ascii: "<")
        cursor.skip {
          !$0.isBlank && !$0.isBreak && (isVerbatim || !$0.isFlowIndicator)
        }
        tag = start..<cursor.offset
      default:
        break reading
      }
      cursor.skipBlanksAndComments()
    }
    end = cursor.offset
  }
}

extension ByteCursor {
  fileprivate mutating func skipBlanksAndComments() {
    while true {
      skip { $0.isBlank || $0.isBreak }
      // libyaml passes over a byte order mark at the start of any line.
      if skipByteOrderMarkAtLineStart() { continue }
      guard next == .numberSign else { return }
      skipLine()
    }
  }
}

extension UInt8 {
  fileprivate var isAnchorCharacter: Bool {
    isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  fileprivate var isFlowIndicator: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default: false
    }
  }
}
