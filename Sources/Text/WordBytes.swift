extension ContiguousArray<UInt8> {
  /// Which of the 64 bytes from an offset on are ASCII letters, digits or `$`, a bit each, the first byte's
  /// the lowest; bytes past the end are none.
  ///
  /// Eight bytes are looked at together.
  package func wordBytes(from offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset <= count)
    return unsafe withUnsafeBytes { bytes in
      let end = Swift.min(offset &+ 64, bytes.count)
      var (found, place): (UInt64, UInt64) = (0, 0)
      var index = offset
      while index &+ 8 <= end {
        let eight = unsafe UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        found |= eight.wordBytes &<< place
        index &+= 8
        place &+= 8
      }
      guard index < end else { return found }
      if end >= 8 {
        // The last eight, of which the first were looked at.
        let last = unsafe UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: end &- 8, as: UInt64.self))
        return found | (last.wordBytes &>> UInt64(8 &- (end &- index))) &<< place
      }
      var few: UInt64 = 0
      for byte in index..<end { few |= unsafe UInt64(bytes[byte]) &<< UInt64(8 &* byte) }
      return found | few.wordBytes &>> UInt64(index)
    }
  }
}

extension UInt64 {
  /// A bit for each of the eight bytes. A byte is above a limit where adding what lacks to 0x80 sets its
  /// highest bit.
  fileprivate var wordBytes: UInt64 {
    let low = self & 0x7F7F_7F7F_7F7F_7F7F
    let small = low | 0x2020_2020_2020_2020
    let letters = (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505)
    let digits = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646)
    let dollars = ~((low ^ 0x2424_2424_2424_2424) &+ 0x7F7F_7F7F_7F7F_7F7F)
    let found = (letters | digits | dollars) & ~self & 0x8080_8080_8080_8080
    // The multiplication moves the bit of each byte into the highest byte.
    return ((found &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }
}
