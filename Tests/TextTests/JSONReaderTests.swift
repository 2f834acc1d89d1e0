import Testing
import Text

/// Kinds of texts as Nicolas Seriot's JSONTestSuite has them.
@Suite("JSON reader") struct JSONReaderTests {
  @Test(arguments: [
    "[]", "{}", " [] ", "[[]   ]", "[\"\"]", "\"\"", "null", "true", " false\n", "-0", "0",
    "[0e+1]",
    "[1E22]", "[123.456e-789]", "[-0.0]", "[20e1]", "[1.5E-2]", "[123123e100000]", "[-123]",
    "[null,true , false]", "\t[1,\r\n2]", "{\"a\":1,\"a\":2}", "{\"\":0}", "{\"a\\u0000b\":[]}",
    "[\"\\u0060\\u012a\\u12AB\"]", "[\"\\uD801\\udc37\"]", "[\"\\ud83d\\ude39\\ud83d\\udc8d\"]",
    "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]", "[\"\\\\u0000\"]", "[\"a/*b*/c/*d//e\"]", "[\"\\uFFFF\"]",
    "[\"\u{7F}\"]", "[\"\u{2028}\u{2029}\"]", "[\"π€𝄞\"]", "[\"\\uDBFF\\uDFFE\"]", "\u{FEFF}{}",
    "[\"\\u0000\"]", "[\"\u{10FFFF}\"]", "{\"a\":{\"b\":[{\"c\":null}]}}", "[\"asd \"]", "[4]\n",
  ]) func `what RFC 8259 allows is read`(text: String) throws {
    _ = try JSONNode(reading: ContiguousArray(text.utf8))
  }

  @Test(
    arguments: [
      ("⟦⟧", .value), ("  ⟦⟧", .value), ("⟦[⟧", .unclosed), ("⟦{⟧", .unclosed), ("⟦]⟧", .mismatch),
      ("[1⟦}⟧", .mismatch), ("{\"a\":1⟦]⟧", .mismatch), ("[⟦}⟧", .mismatch), ("[]⟦]⟧", .trailing),
      ("[1] ⟦x⟧", .trailing), ("1⟦,⟧", .trailing), ("{}⟦/⟧**/", .trailing), ("⟦[⟧1", .unclosed),
      ("⟦[⟧1,", .unclosed), ("[⟦[⟧1", .unclosed), ("⟦{⟧\"a\"", .unclosed), ("⟦{⟧\"a\":", .unclosed),
      ("[1⟦,⟧]", .extraComma), ("[1⟦,⟧ }", .extraComma), ("{\"a\":1⟦,⟧}", .extraComma),
      ("[1,⟦,⟧]", .value), ("[⟦,⟧1]", .value), ("[⟦,⟧]", .value), ("[1 ⟦t⟧rue]", .comma),
      ("[1⟦:⟧2]", .comma), ("[\"\"⟦:⟧1]", .comma), ("{\"a\":1 ⟦\"⟧b\":2}", .comma),
      ("{\"a\":⟦}⟧", .value), ("{\"a\"⟦,⟧\"b\"}", .colon), ("{\"a\" ⟦1⟧}", .colon),
      ("{\"a\":⟦:⟧1}", .value), ("{⟦a⟧:1}", .key), ("{⟦1⟧:1}", .key), ("{⟦'⟧a':1}", .key),
      ("{⟦,⟧}", .key), ("{\"a\":1,⟦,⟧\"b\":2}", .key), ("{⟦[⟧]:1}", .key), ("{⟦ü⟧:1}", .key),
      ("[⟦tru⟧]", .word), ("[⟦NaN⟧]", .word), ("[⟦Infinity⟧]", .word), ("[⟦nullx⟧]", .word),
      ("[⟦True⟧]", .word), ("⟦undefined⟧", .word), ("[⟦'⟧a']", .value), ("[⟦+⟧1]", .value),
      ("[⟦.⟧5]", .value), ("[⟦*⟧]", .value), ("⟦/⟧/ x", .value), ("[⟦é⟧]", .value),
      ("[⟦-⟧]", .number), ("[⟦01⟧]", .number), ("[⟦-01⟧]", .number), ("[⟦1.⟧]", .number),
      ("[⟦1.e3⟧]", .number), ("[⟦1e⟧]", .number), ("[⟦1e+⟧]", .number), ("[⟦0x1F⟧]", .number),
      ("[⟦-NaN⟧]", .number), ("[⟦1eE2⟧]", .number), ("[⟦1+2⟧]", .number), ("[⟦1.2.3⟧]", .number),
      ("[⟦--1⟧]", .number), ("[⟦12a⟧]", .number), ("⟦0.e1⟧", .number), ("⟦-⟧", .number),
      ("[⟦\"a⟧", .string), ("⟦\"⟧", .string), ("[\"a⟦\\⟧", .string), ("[\"⟦\t⟧\"]", .control),
      ("[\"a⟦\n⟧b\"]", .control), ("[\"⟦\0⟧\"]", .control), ("[\"⟦\\x⟧00\"]", .escape),
      ("[\"⟦\\'⟧\"]", .escape), ("[\"⟦\\a⟧\"]", .escape), ("[\"⟦\\é⟧\"]", .escape),
      ("[\"⟦\\u00A⟧\"]", .escape), ("[\"⟦\\uD8⟧xx\"]", .escape), ("[\"⟦\\U⟧0061\"]", .escape),
      ("[\"⟦\\uD800⟧\"]", .surrogate), ("[\"⟦\\uDC00⟧\"]", .surrogate),
      ("[\"⟦\\uD800⟧\\n\"]", .surrogate), ("[\"⟦\\uD800⟧\\uD800\\uDC00\"]", .surrogate),
      ("[\"⟦\\uDd1e⟧\\uD834\"]", .surrogate), ("⟦\u{A0}⟧[]", .value), ("⟦\u{0C}⟧[]", .value),
      ("[1⟦\u{0B}⟧]", .comma), ("⟦<⟧null>", .value), ("[⟦\u{2060}⟧]", .value),
    ] as [(String, JSONFault.Reason)]) func `what it does not allow is refused with its place`(
      marked: String, reason: JSONFault.Reason
    ) throws
  {
    let bytes = ContiguousArray(marked.utf8)
    let start = try #require(bytes.firstRange(of: ContiguousArray("⟦".utf8), from: 0))
    let end = try #require(bytes.firstRange(of: ContiguousArray("⟧".utf8), from: 0))
    let text =
      bytes[..<start.lowerBound] + bytes[start.upperBound..<end.lowerBound]
      + bytes[end.upperBound...]
    let fault = #expect(throws: JSONFault.self) {
      try JSONNode(reading: ContiguousArray(text))
    }
    #expect(fault == JSONFault(reason, at: start.lowerBound..<end.lowerBound - 3))
  }

  @Test(
    arguments: [
      ([0xFF], 2..<3), ([0xC0, 0xAF], 2..<3), ([0xE2, 0x82], 2..<4), ([0xED, 0xA0, 0x80], 2..<3),
      ([0x61, 0x80], 3..<4), ([0xF4, 0xBF, 0xBF, 0xBF], 2..<3),
    ] as [([UInt8], Range<Int>)]) func `what is not UTF-8 is refused`(
      inner: [UInt8], place: Range<Int>
    )
  {
    let fault = #expect(throws: JSONFault.self) {
      try JSONNode(reading: ContiguousArray("[\"".utf8) + inner + ContiguousArray("\"]".utf8))
    }
    #expect(fault == JSONFault(.encoding, at: place))
  }

  @Test func `bytes of UTF-16 are refused`() {
    #expect(throws: JSONFault.self) { try JSONNode(reading: [0xFF, 0xFE, 0x5B, 0, 0x5D, 0]) }
    #expect(throws: JSONFault.self) { try JSONNode(reading: [0, 0x5B, 0, 0x5D]) }
  }

  @Test func `no text cut short is read`() throws {
    let text = ContiguousArray(
      #"{"a": [1.5, true, null, "\u00e9\ud83d\ude39é"], "b": {"c": -1}}"#.utf8)
    _ = try JSONNode(reading: text)
    for end in text.indices {
      #expect(throws: JSONFault.self) { try JSONNode(reading: ContiguousArray(text[..<end])) }
    }
  }

  @Test func `nesting has an end`() throws {
    func nested(_ count: Int) -> ContiguousArray<UInt8> {
      ContiguousArray(repeating: 0x5B, count: count)
        + ContiguousArray(repeating: 0x5D, count: count)
    }
    _ = try JSONNode(reading: nested(512))
    let fault = #expect(throws: JSONFault.self) { try JSONNode(reading: nested(513)) }
    #expect(fault == JSONFault(.depth, at: 512..<513))
    #expect(throws: JSONFault.self) {
      try JSONNode(reading: ContiguousArray(repeating: 0x5B, count: 100_000))
    }
    #expect(throws: JSONFault.self) { try JSONNode(reading: nested(3), depthLimit: 2) }
  }

  @Test func `every value and key has its place`() throws {
    let text = #" {"é\n": [ 1e2 , "x\"y" ], "b":{ "c" : null } } "#
    let bytes = ContiguousArray(text.utf8)
    let node = try JSONNode(reading: bytes)
    #expect(bytes.text(node.range) == text.dropFirst().dropLast())
    let members = try #require(node.members)
    #expect(members.map(\.key) == ["é\n", "b"])
    #expect(members.map { bytes.text($0.keyRange) } == [#""é\n""#, #""b""#])
    #expect(
      members.map { bytes.text($0.value.range) } == [
        #"[ 1e2 , "x\"y" ]"#, #"{ "c" : null }"#,
      ])
    let elements = try #require(members[0].value.elements)
    #expect(elements.map { bytes.text($0.range) } == ["1e2", #""x\"y""#])
    #expect(elements[0].double == 100)
    #expect(elements[0].integer == nil)
    #expect(elements[1].string == "x\"y")
    #expect(node["b"]?["c"]?.isNull == true)
    #expect(node["c"] == nil)
  }

  @Test func `of a key that is there twice the last counts, and both are kept`() throws {
    let node = try JSONNode(reading: ContiguousArray(#"{"a":1,"a":2}"#.utf8))
    #expect(node["a"]?.integer == 2)
    #expect(node.members?.count == 2)
  }

  @Test func `escapes are resolved`() throws {
    let node = try JSONNode(
      reading: ContiguousArray(#""\"\\\/\b\f\n\r\t\u0041\u00e9\u20AC\ud834\uDD1E\u0000z""#.utf8))
    #expect(node.string == "\"\\/\u{8}\u{C}\n\r\tAé€𝄞\0z")
  }

  @Test(arguments: [
    ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min), ("-0", 0), ("42", 42),
    ("9223372036854775808", nil), ("-9223372036854775809", nil), ("1.0", nil), ("1e2", nil),
  ]) func `whole numbers`(text: String, number: Int?) throws {
    var reader = JSONReader(ContiguousArray(text.utf8))
    #expect(try reader.next() == .number)
    #expect(reader.integer == number)
    #expect(try reader.next() == nil)
    #expect(try JSONNode(reading: ContiguousArray(text.utf8)).integer == number)
  }

  @Test func `what is written as JSON is read again`() throws {
    let texts = [
      "", "a\"b\\c", "\u{0}\u{1F}\u{7F}\u{85}\u{9F}", "</script>&'", "\u{2028}\u{2029}é𝄞", "\n\r\t",
    ]
    for escapes in [[], .terminalControls, [.script, .apostrophes]] as [JSONEscapes] {
      for text in texts {
        let json = text.json(escaping: escapes)
        #expect(try JSONNode(reading: ContiguousArray(json.utf8)).string == text)
      }
    }
  }
}
