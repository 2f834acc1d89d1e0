import Diagnostics
import FrontMatter

extension SourceFile {
  /// What a record may be called if it does not say: by the first heading of its text, else by its file.
  func knownNames(slug: String, body: Range<Int>) -> [String: KnownValue] {
    let spelledOut = slug.split(separator: "-").joined(separator: " ")
    let name = firstHeading(in: body) ?? spelledOut.prefix(1).uppercased() + spelledOut.dropFirst()
    guard !name.isEmpty else { return [:] }
    let value = KnownValue(text: YAMLQuoting.scalar(name))
    return ["title": value, "name": value]
  }

  /// The text of the first line `# …` outside of code, where it is plain.
  private func firstHeading(in body: Range<Int>) -> String? {
    var isCode = false
    for bytes in bytes[body].split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      if bytes.starts(with: "```".utf8) || bytes.starts(with: "~~~".utf8) { isCode.toggle() }
      guard !isCode, bytes.first == UInt8(ascii: "#") else { continue }
      let marks = bytes.prefix { $0 == UInt8(ascii: "#") }
      guard marks.count <= 6, bytes.dropFirst(marks.count).first == UInt8(ascii: " ") else {
        continue
      }
      let words = String(decoding: bytes.dropFirst(marks.count), as: UTF8.self)
        .split(separator: " ")
      let text = words.joined(separator: " ")
      let isPlain = !text.utf8.contains { Array("[]*_`<>{}\\#".utf8).contains($0) }
      return isPlain && !text.isEmpty ? text : nil
    }
    return nil
  }
}

extension KnownValue {
  /// What to say of a missing date: that the day which a file's name begins with is none, or only how a
  /// date is written, as no day is as likely as another.
  static func day(inName name: String) -> KnownValue {
    let day = name.prefix(10)
    let digits = day.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    var help = "write the day of publication as date: YEAR-MONTH-DAY"
    if day.utf8.count == 10, digits.count == 8,
      day.split(separator: "-", omittingEmptySubsequences: false).map(\.count) == [4, 2, 2]
    {
      do {
        _ = try Day(parsing: day)
      } catch {
        help = "'\(day)' in the file's name does not exist: \(error.reason); rename the file"
      }
    }
    return KnownValue(text: "", help: help)
  }
}
