import CFuzzer
import Diagnostics
import PolicyModel

@main struct RecordFuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments = unsafe CommandLine.unsafeArgv
    let status = unsafe LLVMFuzzerRunDriver(&count, &arguments) { unsafe fuzzRecord($0, $1) }
    precondition(status == 0)
  }
}

/// Any bytes as a file of a site: read, or refused with findings that stand inside the file.
private func fuzzRecord(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe ContiguousArray(UnsafeBufferPointer(start: start, count: count))
  guard let first = input.first else { return 0 }
  let kind = EntityKind.allCases[Int(first) % EntityKind.allCases.count]
  let file = SourceFile(path: "x.md", bytes: ContiguousArray(input.dropFirst()))
  var findings: [Diagnostic] = []
  let read = EntityFile(reading: file, kind: kind, slug: "x", reporting: &findings)
  precondition(read.body.upperBound <= file.bytes.count)
  _ = Source.readShared(file, reporting: &findings)
  for finding in findings {
    precondition(finding.place.range.upperBound <= file.bytes.count, finding.message)
    precondition(!finding.message.utf8.contains(0x0A), "a message of two lines")
  }
  for entity in read.entities {
    _ = entity.timeline.map { StatusHistory($0) }
  }
  return 0
}
