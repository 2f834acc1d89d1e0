import CYAML

/// One event of a parse. Marks are in code points from the beginning of the input.
struct YAMLEvent {
  var kind: Kind
  var start: Int
  var end: Int
  var hasAnchor = false
  var hasTag = false

  enum Kind {
    case scalar(String, YAMLNode.ScalarStyle)
    case sequenceStart(isFlow: Bool)
    case sequenceEnd
    case mappingStart(isFlow: Bool)
    case mappingEnd
    case alias
    case documentStart
    case documentEnd
    case streamStart
    case streamEnd
  }
}

/// Where libyaml stopped, in its own words. Marks are in code points.
struct YAMLParserError: Error {
  var problem: String
  var mark: Int
  var context: String
  var contextMark: Int
}

/// The events of a YAML text, one after the other: the one owner of libyaml's parser.
///
/// The input is copied, so that it lives as long as the parser reads it. It must be UTF-8 without a
/// byte order mark.
@safe struct YAMLEventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    unsafe input = .allocate(capacity: bytes.count)
    _ = unsafe input.initialize(fromContentsOf: bytes)
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    precondition(unsafe yaml_parser_initialize(parser) == 1, "no memory for a YAML parser")
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event; not to be asked again after the end of the stream or an error.
  mutating func next() throws(YAMLParserError) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw error }
    defer { unsafe yaml_event_delete(&event) }
    var read = YAMLEvent(
      kind: .streamEnd, start: unsafe Int(event.start_mark.index),
      end: unsafe Int(event.end_mark.index))
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let style: YAMLNode.ScalarStyle =
        switch unsafe scalar.style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
        default: .plain
        }
      let text = unsafe String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      read.kind = .scalar(text, style)
      read.hasAnchor = unsafe scalar.anchor != nil
      read.hasTag = unsafe scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      let sequence = unsafe event.data.sequence_start
      read.kind = .sequenceStart(isFlow: unsafe sequence.style == YAML_FLOW_SEQUENCE_STYLE)
      read.hasAnchor = unsafe sequence.anchor != nil
      read.hasTag = unsafe sequence.tag != nil
    case YAML_MAPPING_START_EVENT:
      let mapping = unsafe event.data.mapping_start
      read.kind = .mappingStart(isFlow: unsafe mapping.style == YAML_FLOW_MAPPING_STYLE)
      read.hasAnchor = unsafe mapping.anchor != nil
      read.hasTag = unsafe mapping.tag != nil
    case YAML_SEQUENCE_END_EVENT: read.kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: read.kind = .mappingEnd
    case YAML_ALIAS_EVENT: read.kind = .alias
    case YAML_DOCUMENT_START_EVENT: read.kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: read.kind = .documentEnd
    case YAML_STREAM_START_EVENT: read.kind = .streamStart
    default: read.kind = .streamEnd
    }
    return read
  }

  private var error: YAMLParserError {
    let state = unsafe parser.pointee
    return unsafe YAMLParserError(
      problem: state.problem.map { unsafe String(cString: $0) } ?? "",
      mark: Int(state.problem_mark.index),
      context: state.context.map { unsafe String(cString: $0) } ?? "",
      contextMark: Int(state.context_mark.index))
  }
}
