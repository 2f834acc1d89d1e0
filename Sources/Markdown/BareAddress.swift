internal import Text

/// A web or mail address in a text.
struct BareAddress {
  var text: Range<Int>
  /// What its destination begins with before the text itself.
  var prefix: String

  /// All addresses in a range of text, ascending.
  ///
  /// - Parameters:
  ///   - beginsWord: Whether `www.` may begin the range.
  ///   - entities: What is written as an entity in the range, ascending.
  ///   - brackets: How many brackets are open before the range, and then behind it.
  /// - Complexity: O(*n*) in the range's bytes.
  static func all(
    in bytes: ContiguousArray<UInt8>, _ range: Range<Int>, beginsWord: Bool, isPlain: Bool,
    entities: [Range<Int>], brackets: inout Int
  ) -> [BareAddress] {
    var scan = AddressScan(
      bytes: bytes, range: range, isPlain: isPlain, entities: entities, brackets: brackets)
    scan.findWebAddresses(beginsWord: beginsWord)
    brackets = scan.brackets
    scan.findMailAddresses()
    return scan.found
  }

  /// Where web addresses may begin in a range of text.
  static func starts(
    in bytes: ContiguousArray<UInt8>, _ range: Range<Int>, isPlain: Bool
  ) -> [Int] {
    var starts: [Int] = []
    var index = range.lowerBound
    while let colon = bytes.firstIndex(of: "://", by: 0, in: index..<range.upperBound) {
      var start = colon
      while start > index, colon - start < 6, bytes[start - 1].isASCIILetter { start -= 1 }
      starts.append(start)
      index = colon + 3
    }
    index = range.lowerBound
    while let word = bytes.firstIndex(of: "www.", by: 3, in: index..<range.upperBound) {
      if word == range.lowerBound || bytes[word - 1].canPrecedeWWW { starts.append(word) }
      index = word + 4
    }
    return starts.sorted()
  }

  /// The web address that begins at an index of a source.
  static func web(
    in bytes: ContiguousArray<UInt8>, at start: Int, end: Int, isPlain: Bool
  ) -> Range<Int>? {
    var colon = start
    while colon < end, colon - start < 6, bytes[colon].isASCIILetter { colon += 1 }
    let scan = AddressScan(bytes: bytes, range: start..<end, isPlain: isPlain)
    let address =
      colon < end && bytes[colon] == UInt8(ascii: ":")
      ? scan.urlAddress(colon: colon, notBefore: start) : scan.wwwAddress(at: start)
    return address?.text
  }
}
