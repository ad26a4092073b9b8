#if Generator
  import CLibYAML

  /// Events of a text, one after the other, from libyaml.
  ///
  /// This is the only place that knows libyaml. It neither copies the text nor keeps it: the text
  /// must outlive the reader.
  struct YAMLEventReader: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>

    /// Whether the parser has its memory and its text.
    private let isReady: Bool

    /// Starts at the first byte of UTF-8 `text`, which holds no byte order mark and is not empty.
    init(_ text: UnsafeBufferPointer<UInt8>) {
      parser = .allocate(capacity: 1)
      parser.initialize(to: yaml_parser_t())
      event = .allocate(capacity: 1)
      event.initialize(to: yaml_event_t())
      isReady = yaml_parser_initialize(parser) == 1 && text.baseAddress != nil
      guard isReady else { return }
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    }

    deinit {
      yaml_event_delete(event)
      yaml_parser_delete(parser)
      event.deallocate()
      parser.deallocate()
    }

    /// Goes to the next event. After a throw or the end of the stream there is none.
    mutating func next() throws(YAMLFailure) -> YAMLEventKind {
      yaml_event_delete(event)
      guard isReady, yaml_parser_parse(parser, event) == 1 else { throw failure }
      switch event.pointee.type {
      case YAML_SCALAR_EVENT: return .scalar
      case YAML_MAPPING_START_EVENT: return .mappingStart
      case YAML_MAPPING_END_EVENT: return .mappingEnd
      case YAML_SEQUENCE_START_EVENT: return .sequenceStart
      case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
      case YAML_ALIAS_EVENT: return .alias
      case YAML_DOCUMENT_START_EVENT: return .documentStart
      case YAML_DOCUMENT_END_EVENT: return .documentEnd
      case YAML_STREAM_START_EVENT: return .streamStart
      default: return .streamEnd
      }
    }

    /// Where the event begins; a node's anchor and tag belong to it.
    var start: YAMLMark { YAMLMark(event.pointee.start_mark) }

    /// Where the event ends.
    var end: YAMLMark { YAMLMark(event.pointee.end_mark) }

    /// Text of a scalar.
    var text: String {
      let scalar = event.pointee.data.scalar
      return String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    }

    /// Style of a scalar.
    var style: YAMLScalar.Style {
      switch event.pointee.data.scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
    }

    /// Whether a scalar has an anchor or a tag; hardly any has.
    @inline(__always)
    var scalarHasProperties: Bool {
      let scalar = event.pointee.data.scalar
      return scalar.anchor != nil || scalar.tag != nil
    }

    /// Whether the node has a tag.
    var hasTag: Bool { tagPointer != nil }

    /// Whether the node has an anchor, or is an alias.
    var hasAnchor: Bool { anchorPointer != nil }

    /// Name of the node's anchor, or of the anchor that an alias stands for.
    var anchor: String? { anchorPointer.map { String(cString: $0) } }

    private var anchorPointer: UnsafeMutablePointer<yaml_char_t>? {
      switch event.pointee.type {
      case YAML_SCALAR_EVENT: event.pointee.data.scalar.anchor
      case YAML_MAPPING_START_EVENT: event.pointee.data.mapping_start.anchor
      case YAML_SEQUENCE_START_EVENT: event.pointee.data.sequence_start.anchor
      case YAML_ALIAS_EVENT: event.pointee.data.alias.anchor
      default: nil
      }
    }

    private var tagPointer: UnsafeMutablePointer<yaml_char_t>? {
      switch event.pointee.type {
      case YAML_SCALAR_EVENT: event.pointee.data.scalar.tag
      case YAML_MAPPING_START_EVENT: event.pointee.data.mapping_start.tag
      case YAML_SEQUENCE_START_EVENT: event.pointee.data.sequence_start.tag
      default: nil
      }
    }

    private var failure: YAMLFailure {
      let state = parser.pointee
      return YAMLFailure(
        problem: state.problem.map { String(cString: $0) } ?? YAMLFailure.noMemory,
        place: YAMLMark(state.problem_mark),
        context: state.context.map { (String(cString: $0), YAMLMark(state.context_mark)) }
      )
    }
  }

  extension YAMLMark {
    fileprivate init(_ mark: yaml_mark_t) {
      line = Int(clamping: mark.line)
      column = Int(clamping: mark.column)
    }
  }
#else
  /// Stands in for libyaml in a build without the trait `Generator`, and fails at once.
  struct YAMLEventReader {
    let start = YAMLMark(line: 0, column: 0)
    let end = YAMLMark(line: 0, column: 0)
    let text = ""
    let style = YAMLScalar.Style.plain
    let scalarHasProperties = false
    let hasTag = false
    let hasAnchor = false
    let anchor: String? = nil

    init(_ text: UnsafeBufferPointer<UInt8>) {}

    mutating func next() throws(YAMLFailure) -> YAMLEventKind {
      throw YAMLFailure(problem: YAMLFailure.noParser, place: start, context: nil)
    }
  }
#endif
