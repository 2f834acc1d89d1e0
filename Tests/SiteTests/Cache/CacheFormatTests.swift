import Diagnostics
import Files
import OutputFolder
import PolicyModel
import TestSupport
import Testing

@testable import Build

@Suite("The file of the cache") struct CacheFormatTests {
  private func record() async throws -> (BuildRecord, findings: [Diagnostic]) {
    let site = try CachedSite()
    let report = await site.build()
    #expect(report.isBuilt, "\(report.findings)")
    return (try #require(site.store?.read()), report.findings)
  }

  @Test func `what is read is what was written`() async throws {
    let (record, findings) = try await record()
    #expect(record.answer.findings == findings && !findings.isEmpty)
    #expect(!record.answer.heldBackPages.isEmpty && !record.zones.isEmpty)
    let again = try #require(BuildRecord(reading: record.bytes, knowing: Rule.byName))
    #expect(again.bytes == record.bytes)
    #expect(again.sources.survey.entries == record.sources.survey.entries)
    #expect(again.output.contents == record.output.contents)
  }

  @Test func `a finding keeps each of its fields, and letters as they are composed`() throws {
    let place = SourcePlace(path: "Content/cafe\u{301}.md", range: 3..<9)
    var finding = Diagnostic(
      .unknownField, "'titel' is not a field", at: place, severity: .info,
      suggestion: "title", fix: Fix(at: 3..<8, to: "title", references: ["a", "b"]),
      help: "caf\u{E9}",
      notes: [.init("here", at: SourcePlace(path: "caf\u{E9}", range: 0..<0)), .init("and so on")],
      subject: "company/acme", group: .init("are not fields", subject: "'titel'", anyAdvice: true))
    for isWhole in [true, false] {
      if !isWhole {
        (finding.suggestion, finding.fix, finding.help) = (nil, nil, nil)
        (finding.notes, finding.subject, finding.group) = ([], nil, nil)
      } else {
        finding.fix?.isVerbatim = true
      }
      var encoder = CacheEncoder()
      encoder.add(finding)
      var decoder = CacheDecoder(encoder.bytes)
      let read = try decoder.finding(knowing: Rule.byName)
      #expect(read == finding && decoder.isAtEnd)
      #expect(Path.isSame(read.place.path, finding.place.path))
      #expect(Path.isSame(read.help ?? "", finding.help ?? ""))
    }
  }

  @Test func `numbers and texts that are not what was written are damage`() {
    for bytes in [[], [0x80], [UInt8](repeating: 0xFF, count: 10)] as [[UInt8]] {
      var decoder = CacheDecoder(ContiguousArray(bytes))
      #expect(throws: CacheDecoder.Damage.self) { try decoder.number() }
    }
    for bytes in [[1, 1, 65], [0, 2, 65], [0, 1, 0xC3]] as [[UInt8]] {
      var decoder = CacheDecoder(ContiguousArray(bytes))
      #expect(throws: CacheDecoder.Damage.self) { try decoder.text() }
    }
  }

  @Test func `cut anywhere, or with any bit turned, it is not read`() async throws {
    let bytes = try await record().0.bytes
    for count in 0..<bytes.count {
      #expect(
        BuildRecord(reading: ContiguousArray(bytes[..<count]), knowing: Rule.byName) == nil)
    }
    for place in bytes.indices {
      var other = bytes
      other[place] ^= 1 << UInt8(place % 8)
      #expect(BuildRecord(reading: other, knowing: Rule.byName) == nil, "byte \(place)")
    }
    #expect(BuildRecord(reading: bytes + [0], knowing: Rule.byName) == nil)
  }

  @Test func `whatever has a right digest is read or refused, and never ends the process`()
    async throws
  {
    let bytes = try await record().0.bytes
    let start = bytes.count - ContiguousArray(bytes.drop { $0 != 0x0A }.dropFirst(33)).count
    for place in start..<bytes.count {
      for mask in [0x01, 0x80, 0xFF] as [UInt8] {
        var body = ContiguousArray(bytes[start...])
        body[place - start] ^= mask
        var head = CacheEncoder()
        head.add(ContentDigest(of: body))
        let file = ContiguousArray(bytes[..<(start - 32)]) + head.bytes + body
        guard let record = BuildRecord(reading: file, knowing: Rule.byName) else { continue }
        _ = record.sources.sample(1)
        _ = record.bytes
      }
    }
  }

  @Test func `a path that leads out of the folder is refused`() throws {
    let stamp = FileStamp(
      kind: .file, isExecutable: false,
      version: FileVersion(
        identity: FileIdentity(device: 1, number: 1, changed: 1), size: 1, modified: 1))
    for (path, isFine) in [
      ("a/b", true), ("../a", false), ("/a", false), ("a//b", false), ("a/..", false), (".", false),
      ("...", true),
    ] {
      let names = ContiguousArray(path.utf8) + [0]
      let entry = FolderSurvey.Entry(
        start: 0, length: path.utf8.count, stamp: stamp, children: nil)
      #expect(
        (FolderSurvey(names: names, entries: [entry], tops: 0..<1) != nil) == isFine, "\(path)")
    }
  }
}
