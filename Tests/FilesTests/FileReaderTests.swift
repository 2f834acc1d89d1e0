import Files
import TestSupport
import Testing

@Suite("File reader") struct FileReaderTests {
  @Test func `chunks come in order and end with none`() throws {
    let folder = try TemporaryFolder()
    try folder.write("one two", to: "a")
    var reader = try FileReader(folder("a"))
    #expect(reader.size == 7)
    #expect(try reader.read(upTo: 4) == ContiguousArray("one ".utf8))
    #expect(try reader.read(upTo: 4) == ContiguousArray("two".utf8))
    #expect(try reader.read(upTo: 4).isEmpty)
  }

  @Test func `a folder is not read`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileError.self) { _ = try FileReader(folder.path) }
  }
}
