import Testing

@testable import Text

@Suite("Comma-separated values") struct CSVTextTests {
  private func written(_ fields: [String]) -> String {
    var bytes = ContiguousArray<UInt8>()
    bytes.append(csvFields: fields)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `a field with a comma, a quotation mark or a line break is quoted`() {
    #expect(written(["a", "b c", ""]) == "a,b c,")
    #expect(
      written(["a, b", "say \"so\"", "one\ntwo"]) == "\"a, b\",\"say \"\"so\"\"\",\"one\ntwo\"")
    #expect(written(["Zürich – 日本"]) == "Zürich – 日本")
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@sum", "\tx", "\rx", "  =1"])
  func `a spreadsheet takes no field for a formula`(text: String) {
    let field = written([text])
    #expect(field == "'" + text || field == "\"'" + text + "\"")
  }

  @Test func `a hyphen within a text is left as it is`() {
    #expect(written(["a-b", "1=1"]) == "a-b,1=1")
  }
}
