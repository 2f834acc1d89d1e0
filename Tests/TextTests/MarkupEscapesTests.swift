import Testing
import Text

@Suite("Escaping for markup") struct MarkupEscapesTests {
  private func escaped(_ text: String, _ escapes: MarkupEscapes) -> String {
    var bytes: ContiguousArray<UInt8> = [0x3E]
    bytes.append(escaping: text, escapes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `what markup gives a meaning to is a reference`() {
    #expect(escaped("<a b=\"c\">é & 'd'", .all) == ">&lt;a b=&quot;c&quot;&gt;é &amp; &#39;d&#39;")
    #expect(escaped("'<'", .doubleQuoted) == ">'&lt;'")
    #expect(escaped("", .all) == ">")
    #expect(escaped("nothing", .all) == ">nothing")
  }

  @Test func `ranges and bytes are escaped as texts are`() {
    let letters: [Character] = ["a", "é", "&", "<", ">", "\"", "'", "=", "\n"]
    for length in [0, 1, 31, 32, 33, 97] {
      for step in 1...11 {
        let text = String((0..<length).map { letters[$0 * step * step % letters.count] })
        let source = ContiguousArray(("<" + text + "&").utf8)
        var (range, single) = (ContiguousArray<UInt8>(), ContiguousArray<UInt8>())
        range.append(escaping: source, 1..<source.count - 1)
        for byte in text.utf8 { single.append(escaping: byte) }
        #expect(">" + range.text(range.indices) == escaped(text, .doubleQuoted))
        #expect(">" + single.text(single.indices) == escaped(text, .all))
      }
    }
  }

  @Test func `XML has no characters that it cannot hold`() {
    var xml = XMLText()
    xml.element("t", "a\u{0}\u{1F}\u{FFFE}\u{FFFF}<'\t\n\r\u{FFFD}b")
    #expect(xml.bytes.text(xml.bytes.indices) == "<t>a&lt;'\t\n\r\u{FFFD}b</t>")
  }
}
