/// A name or a reference in a run of text.
struct FoundMention {
  var range: Range<Int>
  var subject: Subject

  enum Subject {
    case name(NameTable.Match)
    case citation(Citation)
  }
}

extension DocumentWriter {
  /// The longest that begins at an index; of a name and a reference of one length the name.
  ///
  /// - Parameters:
  ///   - region: The run in the bytes of the inlines.
  ///   - shift: From there to ``plain``, of which the run is the end.
  func mention(at index: Int, in region: Range<Int>, shift: Int) -> FoundMention? {
    let bytes = inlines.bytes
    let kind = mentionStarts.classes[Int(bytes[index])]
    var name: NameTable.Match?
    if kind.contains(.beginsName), let names = options.names {
      // The closure would take all of the writer with it.
      let plain = plain
      name = names.match(in: bytes, at: index, region: region) {
        Sentences.begins(in: plain, at: index + shift)
      }
    }
    if options.findsCitations, kind.contains(.beginsCitation),
      let (citation, end) = Citation.read(bytes, at: index, region: region),
      name.map({ $0.fault != nil || $0.range.upperBound < end }) ?? true
    {
      return FoundMention(range: index..<end, subject: .citation(citation))
    }
    return name.map { FoundMention(range: $0.range, subject: .name($0)) }
  }
}
