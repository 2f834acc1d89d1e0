internal import Diagnostics
internal import Files

/// A stream that people read, with colours where it shows them.
struct Terminal {
  private let stream: StandardStream
  let showsColour: Bool
  var isTerminal: Bool { stream.isTerminal }
  /// Whether a line can be written over; a dumb terminal cannot do that.
  var canRewriteLines: Bool { isTerminal && Surroundings.environment("TERM") != "dumb" }

  static let output = Terminal(.output)
  static let errors = Terminal(.error)

  /// Colour is for terminals only, and not where `NO_COLOR` is set (no-color.org) or the terminal is dumb.
  private init(_ stream: StandardStream) {
    self.stream = stream
    let refusal = Surroundings.environment("NO_COLOR").map { !$0.isEmpty } ?? false
    showsColour = stream.isTerminal && !refusal && Surroundings.environment("TERM") != "dumb"
  }

  var paint: Paint { Paint(isOn: showsColour) }

  /// Writes text that is ready for a terminal: with colours, or data.
  func write(_ text: String) {
    stream.write(ContiguousArray(text.utf8))
  }

  /// Writes text that may hold anything: what would steer the terminal is written out.
  func print(_ text: String) {
    write(text.escapedForTerminal)
  }

  /// `warning: message`.
  func warn(_ message: String) {
    write("\(paint.severity(.warning, "warning")): \(message.escapedOnOneLine)\n")
  }

  /// `error: message`, and below it what to do.
  func fail(_ message: String, help: String? = nil) {
    let hint = help.map { "\n\(paint.bold("help")): \($0.escapedOnOneLine)" } ?? ""
    write("\(paint.severity(.error, "error")): \(message.escapedOnOneLine)\(hint)\n")
  }
}
