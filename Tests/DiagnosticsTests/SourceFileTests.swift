import Diagnostics
import TestSupport
import Testing

@Suite("Source files")
struct SourceFileTests {
  @Test func `columns count characters, not bytes`() {
    let source = MarkedSource("💧 água ⟦rio⟧")
    #expect(
      source.file.position(at: source.marked.lowerBound) == SourcePosition(line: 1, column: 8))
  }

  @Test("lines end at LF, CRLF and CR", arguments: ["\n", "\r\n", "\r"])
  func lineEndings(ending: String) {
    let source = MarkedSource("one\(ending)two\(ending)th⟦r⟧ee\(ending)four")
    #expect(
      source.file.position(at: source.marked.lowerBound) == SourcePosition(line: 3, column: 3))
    #expect(source.file.text(in: source.file.lineRange(at: source.marked.lowerBound)) == "three")
  }

  @Test func `a byte order mark is no column`() {
    let source = MarkedSource("\u{FEFF}⟦title⟧: x")
    #expect(
      source.file.position(at: source.marked.lowerBound) == SourcePosition(line: 1, column: 1))
    #expect(source.file.text(in: source.file.lineRange(at: source.marked.lowerBound)) == "title: x")
  }

  @Test(arguments: ["", "one", "one\n", "a\r\nb\rc\n\nd", "\u{FEFF}é\n💧x", "\r\n\r\r\n"])
  func `a file prepared for many questions answers as any other`(text: String) {
    let file = SourceFile(path: "a.md", text: text)
    let prepared = file.withLines
    for offset in -1...file.bytes.count + 2 {
      #expect(prepared.position(at: offset) == file.position(at: offset), "\(offset)")
      let (line, other) = (prepared.lineRange(at: offset), file.lineRange(at: offset))
      #expect(line.lowerBound == other.lowerBound, "\(offset)")
      #expect(line == file.lineRange(at: line.lowerBound), "\(offset)")
    }
  }

  @Test func `columns of a line of any length are counted`() {
    let text = String(repeating: "é💧x", count: 500) + "\n" + String(repeating: "ß", count: 300)
    let file = SourceFile(path: "a.md", text: text)
    let prepared = file.withLines
    for offset in stride(from: 0, through: file.bytes.count, by: 13) {
      #expect(prepared.position(at: offset) == file.position(at: offset), "\(offset)")
    }
  }

  @Test func `the end of the file has a position`() {
    let file = SourceFile(path: "a.md", text: "one\n")
    #expect(file.position(at: 4) == SourcePosition(line: 2, column: 1))
    #expect(file.position(at: 99) == SourcePosition(line: 2, column: 1))
  }

  @Test func `a long line has the same places when it is prepared for many questions`() {
    let long = String(repeating: "aé電 ", count: 2_000)
    let file = SourceFile(path: "x.md", text: "\u{FEFF}b\r\n" + long + "\r\n\n" + long + "\rc")
    let prepared = file.withLines
    for offset in stride(from: 0, to: file.bytes.count + 2, by: 37) {
      #expect(prepared.position(at: offset) == file.position(at: offset))
      #expect(prepared.lineRange(at: offset) == file.lineRange(at: offset))
    }
  }
}
