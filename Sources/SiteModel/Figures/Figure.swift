/// A figure in a text: what a block of code with the language `figure` describes.
package struct Figure: Sendable {
  package let matter: Matter
  /// Its title; `nil` for the usual one.
  package let title: String?
  /// Stands for the figure in the HTML of the text, until its page is made.
  package let placeholder: String

  package enum Matter: Sendable {
    /// The values of deals, by what they count. The tracker is a list that has no page.
    case deals(Tracker, limit: Int)
    /// The stages of a bill or another policy, by its number in the catalog.
    case stages(Int)
  }

  /// - Parameters:
  ///   - index: Its place among the figures of the text.
  ///   - description: Its lines in the file, so that another description gives another text.
  init(_ matter: Matter, title: String?, index: Int, describedBy description: String) {
    self.matter = matter
    self.title = title
    var sum = Checksum()
    sum.add(description)
    // A comment, which those who read the text without its page leave out.
    placeholder = "<!-- figure \(index) \(String(sum.value, radix: 36)) -->\n"
  }

  /// How many deals a figure shows if it does not say.
  static let usualLimit = 12
  /// How many it shows at most.
  static let greatestLimit = 40
}
