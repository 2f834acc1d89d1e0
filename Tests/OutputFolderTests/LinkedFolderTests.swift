import Files
import OutputFolder
import TestSupport
import Testing

@Suite("Linked folder") struct LinkedFolderTests {
  @Test func `a link stays, its files are replaced one by one, and the summary says so`() throws {
    let output = try TestOutput()
    try FileSystem.createFolder(output.folder("target"))
    try symbolicLink(to: output.folder("target"), at: output.path)
    let target = try FileSystem.status(of: output.folder("target"))?.number
    #expect(try output.build(pages(3)).isReplacedOneByOne)
    #expect(try output.build(pages(3, edition: "2")).isReplacedOneByOne)
    #expect(try FileSystem.status(of: output.path)?.kind == .symbolicLink)
    #expect(try FileSystem.status(of: output.folder("target"))?.number == target)
    #expect(try output.files == pages(3, edition: "2"))
    #expect(output.neighbours == ["Output", "target"])
  }
}
