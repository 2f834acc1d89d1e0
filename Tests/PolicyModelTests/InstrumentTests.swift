import Diagnostics
import PolicyModel
import Testing

/// The status of real instruments, from `Instruments/*.txt`.
@Suite("Real instruments") struct InstrumentTests {
  @Test func `there are enough of them`() {
    #expect(Instrument.all.count >= 1000)
    #expect(Instrument.all.reduce(0) { $0 + $1.expectations.count } >= 9_000)
    #expect(Set(Instrument.all.map(\.title)).count == Instrument.all.count)
  }

  @Test(arguments: Instrument.all)
  func `have the force that the law gave them on each day`(instrument: Instrument) throws {
    let reading = Reading(instrument.kind, instrument.fields)
    try #require(
      reading.findings.isEmpty, "\(instrument.title): \(reading.findings.map(\.message))")
    let timeline = try #require(reading.entities.first?.timeline)
    for expected in instrument.expectations {
      let status = timeline.status(at: try Day(parsing: expected.day))
      let force = status?.force.rawValue
      #expect(force == expected.force, "\(instrument.title) on \(expected.day)")
      if let stage = expected.stage {
        #expect(status?.stage == stage, "\(instrument.title) on \(expected.day)")
      }
    }
  }
}
