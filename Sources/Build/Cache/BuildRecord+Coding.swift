internal import Diagnostics
internal import Files
internal import OutputFolder
internal import PolicyModel
internal import SiteModel

extension BuildRecord {
  /// The first bytes of a cache file; each format has its own number.
  static let title = ContiguousArray("briefgen cache 1\n".utf8)

  /// Larger files are neither read nor written; the record of a million files is smaller.
  static let sizeLimit = 1 << 30

  /// The title, the digest of everything after it, and the record.
  var bytes: ContiguousArray<UInt8> {
    var encoder = CacheEncoder()
    encoder.add(key)
    encoder.add(program.version)
    encoder.add(program.digest)
    encoder.add(zone)
    encoder.add(day)
    encoder.add(all: zones) { encoder, zone in
      encoder.add(zone.name)
      encoder.add(zone.digest) { $0.add($1) }
    }
    encoder.add(answer)
    encoder.add(sources)
    encoder.add(output)
    var head = CacheEncoder()
    head.add(ContentDigest(of: encoder.bytes))
    return Self.title + head.bytes + encoder.bytes
  }

  /// - Returns: `nil` if the bytes are not exactly what a build with this format wrote.
  init?(reading bytes: ContiguousArray<UInt8>, knowing rules: [String: Rule]) {
    guard bytes.starts(with: Self.title) else { return nil }
    var decoder = CacheDecoder(bytes, from: Self.title.count)
    do {
      let digest = try decoder.digest()
      var hasher = ContentHasher()
      hasher.update(slice: decoder.rest)
      guard hasher.finalize() == digest else { return nil }
      key = try decoder.text()
      program = ProgramIdentity(version: try decoder.version(), digest: try decoder.digest())
      zone = try decoder.text()
      day = try decoder.day()
      zones = try decoder.all { decoder throws(CacheDecoder.Damage) in
        TimeZoneLookups.Lookup(
          name: try decoder.text(),
          digest: try decoder.optional { decoder throws(CacheDecoder.Damage) in
            try decoder.digest()
          })
      }
      answer = try decoder.answer(knowing: rules)
      sources = try decoder.folder()
      output = try decoder.folder()
      guard decoder.isAtEnd else { return nil }
    } catch {
      return nil
    }
  }
}

extension CacheEncoder {
  fileprivate mutating func add(_ day: Day) { add(UInt64(bitPattern: Int64(day.number))) }

  fileprivate mutating func add(_ answer: BuildRecord.Answer) {
    add(all: answer.findings) { $0.add($1) }
    add(answer.files)
    add(answer.pages)
    add(all: answer.kept) { $0.add($1) }
    add(answer.heldBack)
    add(answer.heldBackUntil) { $0.add($1) }
    add(answer.isHeldBackUntilOfAll)
    add(all: answer.heldBackPages) { encoder, page in
      encoder.add(page.place)
      encoder.add(page.reason)
    }
    add(answer.stubs)
    add(answer.clockInSite) { $0.add($1) }
    add(answer.lacksBaseURL)
  }
}

extension CacheDecoder {
  fileprivate mutating func day() throws(Damage) -> Day {
    guard let number = Int32(exactly: Int64(bitPattern: try word())) else { throw Damage() }
    return Day(number: number)
  }

  fileprivate mutating func answer(
    knowing rules: [String: Rule]
  ) throws(Damage) -> BuildRecord.Answer {
    BuildRecord.Answer(
      findings: try all { decoder throws(Damage) in try decoder.finding(knowing: rules) },
      files: try number(), pages: try number(),
      kept: try all { decoder throws(Damage) in try decoder.text() },
      heldBack: try number(),
      heldBackUntil: try optional { decoder throws(Damage) in try decoder.day() },
      isHeldBackUntilOfAll: try flag(),
      heldBackPages: try all { decoder throws(Damage) in
        HeldBackPage(place: try decoder.place(), reason: try decoder.text())
      },
      stubs: try number(),
      clockInSite: try optional { decoder throws(Damage) in try decoder.day() },
      lacksBaseURL: try flag())
  }
}
