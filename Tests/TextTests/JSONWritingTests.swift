import Testing
import Text

@Suite("Writing JSON") struct JSONWritingTests {
  @Test func `quotes, backslashes and controls are escaped, the rest is as it is`() {
    #expect(
      "a\"\\\n\r\t\u{1}\u{1F}é</'\u{7F}\u{2028}".json() == #""a\"\\\n\r\t\u0001\u001fé</'"#
        + "\u{7F}\u{2028}\"")
  }

  @Test func `nothing steers a terminal`() {
    #expect("\u{7F}\u{80}\u{9F}\u{A0}é".jsonString == #""\u007f\u0080\u009f"# + "\u{A0}é\"")
  }

  @Test func `nothing ends a script`() {
    #expect(
      "</script>&'\u{2028}\u{2029}\u{2027}".json(escaping: .script)
        == #""\u003c/script\u003e\u0026'\u2028\u2029"# + "\u{2027}\"")
    #expect("it's".json(escaping: [.script, .apostrophes]) == #""it\u0027s""#)
  }

  @Test func `objects keep the order of their members, lists of plain values are on one line`() {
    let text = JSONText.object([
      ("b", .array(["x", .number(-1), true])), ("a", .object([])),
      ("c", .array([.object([("d\"", "e")])])),
    ])
    #expect(
      text.written() == """
        {
          "b": ["x", -1, true],
          "a": {},
          "c": [
            {
              "d\\"": "e"
            }
          ]
        }
        """)
  }
}
