import Files
import OutputFolder
import TestSupport
import Testing

@Suite("Content digest") struct ContentDigestTests {
  /// The examples of FIPS 180-4's author, NIST.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ]) func `the digest is that of SHA-256`(text: String, digits: String) {
    let digest = ContentDigest(of: ContiguousArray(text.utf8))
    #expect(digest.hexadecimal == digits)
    #expect(ContentDigest(hexadecimal: ContiguousArray(digits.utf8)) == digest)
  }

  @Test func `chunks have the digest of the whole`() {
    let bytes = ContiguousArray((0..<1000).map { UInt8(truncatingIfNeeded: $0) })
    var hasher = ContentHasher()
    hasher.update(ContiguousArray(bytes[..<77]))
    hasher.update([])
    hasher.update(ContiguousArray(bytes[77...]))
    #expect(hasher.finalize() == ContentDigest(of: bytes))
  }

  /// The example of a million letters.
  @Test func `a long file has the digest of SHA-256`() {
    let bytes = ContiguousArray(repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      ContentDigest(of: bytes).hexadecimal
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `a hasher goes on after its digest was read, and a copy goes its own way`() {
    var hasher = ContentHasher()
    hasher.update(ContiguousArray("ab".utf8))
    var copy = hasher
    #expect(hasher.finalize() == ContentDigest(of: ContiguousArray("ab".utf8)))
    hasher.update(ContiguousArray("c".utf8))
    copy.update(ContiguousArray("d".utf8))
    #expect(hasher.finalize() == ContentDigest(of: ContiguousArray("abc".utf8)))
    #expect(copy.finalize() == ContentDigest(of: ContiguousArray("abd".utf8)))
  }

  @Test func `other text is no digest`() {
    let digits = String(repeating: "a", count: 64)
    #expect(ContentDigest(hexadecimal: ContiguousArray(digits.dropLast().utf8)) == nil)
    #expect(ContentDigest(hexadecimal: ContiguousArray(digits.uppercased().utf8)) == nil)
    #expect(ContentDigest(hexadecimal: ContiguousArray(digits.utf8), at: 1) == nil)
    #expect(ContentDigest(hexadecimal: ContiguousArray(digits.utf8)) != nil)
  }
}
