import PreviewServer
import Testing

@Suite("Ranges of bytes") struct ByteRangeTests {
  @Test(
    "one range is a part of the file",
    arguments: [
      ("bytes=0-0", 0..<1), ("bytes=0-99", 0..<100), ("bytes=10-", 10..<100),
      ("bytes=90-1000", 90..<100), ("bytes=-1", 99..<100), ("bytes=-500", 0..<100),
      ("BYTES=5-6", 5..<7), ("bytes= 5 - 6 ", 5..<7), ("bytes=99-99999999999999999999", 99..<100),
    ])
  func parts(header: String, range: Range<Int>) {
    #expect(ByteRange(header, of: 100) == .part(range))
  }

  @Test(
    "what lies behind the end cannot be had",
    arguments: ["bytes=100-", "bytes=500-600", "bytes=-0"])
  func beyond(header: String) {
    #expect(ByteRange(header, of: 100) == .unsatisfiable)
  }

  @Test(
    "what is not understood asks for the whole",
    arguments: [
      "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=5-4", "bytes=0-1,5-6", "items=0-1",
      "bytes=1",
      "bytes=+1-2", "bytes=--1", "bytes=0x1-2",
    ])
  func whole(header: String) {
    #expect(ByteRange(header, of: 100) == .whole)
  }

  @Test func `of an empty file there is no part`() {
    #expect(ByteRange("bytes=0-", of: 0) == .unsatisfiable)
    #expect(ByteRange("bytes=-5", of: 0) == .unsatisfiable)
    #expect(ByteRange(nil, of: 0) == .whole)
  }
}
