import Testing
import Text

@Suite("Bytes") struct ByteTests {
  private let text = ContiguousArray("To be, or not to be".utf8)

  @Test func `bytes and words are found in a range`() {
    #expect(text.firstIndex(of: UInt8(ascii: "b"), in: text.indices) == 3)
    #expect(text.firstIndex(of: UInt8(ascii: "b"), in: 4..<17) == nil)
    #expect(text.firstIndex(of: UInt8(ascii: "b"), in: 5..<5) == nil)
    #expect(text.count(of: UInt8(ascii: "o"), in: text.indices) == 4)
    #expect(text.firstIndex(of: "not", by: 0, in: text.indices) == 10)
    #expect(text.firstIndex(of: "not", by: 2, in: 0..<12) == nil)
  }

  @Test func `a sequence of bytes is found where it first is`() {
    func find(_ needle: String, in text: String, from start: Int) -> Int? {
      ContiguousArray(text.utf8).firstRange(of: ContiguousArray(needle.utf8), from: start)?
        .lowerBound
    }
    #expect(find("aab", in: "aaaaab", from: 0) == 3)
    #expect(find("be", in: "To be, or not to be", from: 4) == 17)
    #expect(find("bee", in: "To be, or not to be", from: 0) == nil)
    #expect(find("", in: "ab", from: 2) == 2)
    #expect(find("", in: "ab", from: 3) == nil)
    #expect(find("longer", in: "long", from: 0) == nil)
    #expect(find("a", in: "", from: 0) == nil)
  }

  @Test func `ranges are compared`() {
    #expect(text.equals(3..<5, text, from: 17))
    #expect(!text.equals(3..<6, text, from: 13))
    #expect(text.equals(3..<3, [], from: 0))
    #expect(text.spells(0..<2, "to"))
    #expect(!text.spells(0..<3, "to"))
    #expect(text.begins(14..<19, with: "to be"))
  }

  @Test(arguments: [0, 9, 10, 1_234_567, -1, -10, Int.max, Int.min])
  func `numbers are written as Swift writes them`(number: Int) {
    var bytes = ContiguousArray<UInt8>([0x31])
    bytes.append(number: number)
    #expect(bytes.text(bytes.indices) == "1\(number)")
  }

  @Test func `the classes of bytes agree with those of characters`() {
    for byte in UInt8.min...UInt8.max {
      let scalar = Unicode.Scalar(byte)
      let character = Character(scalar)
      #expect(byte.isASCIILetter == (scalar.isASCII && character.isLetter))
      #expect(byte.isASCIIDigit == (scalar.isASCII && character.isNumber))
      #expect(byte.isHexDigit == (scalar.isASCII && character.isHexDigit))
      #expect(byte.hexValue.map { Int($0) } == (scalar.isASCII ? character.hexDigitValue : nil))
      #expect(byte.isWhitespace == (scalar.isASCII && scalar.properties.isWhitespace))
      if scalar.isASCII { #expect(String(scalar).lowercased().utf8.first == byte.lowercased) }
    }
    #expect((0..<16).map { UInt8($0).hexDigit } == Array("0123456789abcdef".utf8))
    #expect((0..<16).map { UInt8($0).upperHexDigit } == Array("0123456789ABCDEF".utf8))
  }

  @Test func `bytes of words are found 64 at a time`() {
    func isOfWord(_ byte: UInt8) -> Bool {
      byte.isASCIIAlphanumeric || byte == UInt8(ascii: "$")
    }
    // Every byte, at every distance from the end.
    let all = ContiguousArray<UInt8>(0...255)
    let text = all + ContiguousArray("a $9.7bn deal, été".utf8) + all
    for start in text.indices {
      let bits = text.wordBytes(from: start)
      for place in 0..<64 {
        let isFound = bits >> UInt64(place) & 1 == 1
        #expect(isFound == (start + place < text.count && isOfWord(text[start + place])))
      }
    }
    #expect(ContiguousArray("ab c".utf8).wordBytes(from: 1) == 0b101)
    #expect(ContiguousArray<UInt8>().wordBytes(from: 0) == 0)
  }

  @Test func `a text is asked for a byte`() {
    #expect("person/jane-roe".hasByte(UInt8(ascii: "/")))
    #expect(!"jane-roe".hasByte(UInt8(ascii: "/")))
    #expect(!"".hasByte(0))
  }
}
