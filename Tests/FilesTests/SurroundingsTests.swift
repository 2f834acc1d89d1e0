import Files
import Testing

@Suite("Surroundings") struct SurroundingsTests {
  @Test func `the process knows where it is`() throws {
    #expect(try Surroundings.currentFolder().hasPrefix("/"))
    #expect(Surroundings.environment("PATH") != nil)
    #expect(Surroundings.environment("BRIEFGEN_NO_SUCH_VARIABLE") == nil)
    #expect(Surroundings.coreCount >= 1)
    #expect(Surroundings.wallClock > 1_700_000_000)
    let before = Surroundings.monotonicNanoseconds
    #expect(Surroundings.monotonicNanoseconds >= before)
  }
}
