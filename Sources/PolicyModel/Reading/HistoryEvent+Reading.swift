import Diagnostics
import FrontMatter

extension HistoryEvent {
  /// Reads an item of `history`: `DATE: EVENT …` as a mapping or as quoted text, or the long form.
  static func read(
    _ item: YAMLNode, track: StatusTrack, by reader: inout FieldReader
  ) -> HistoryEvent? {
    switch item.content {
    case .scalar(let text, _):
      return read(
        line: Located(text, at: item.textRange), track: track, in: reader.path,
        reporting: &reader.findings)
    case .sequence:
      reader.wrongShape(item, "history", wanted: "lines DATE: EVENT")
      return nil
    case .mapping(let entries):
      guard entries.count == 1, let entry = entries.first, entry.key != "date",
        entry.key != "event"
      else { return readLong(item, track: track, by: &reader) }
      guard !entry.value.isNull else {
        reader.report(
          .invalidHistory, "'\(entry.key)' has no event", at: entry.keyRange,
          help: "write DATE: EVENT")
        return nil
      }
      guard let text = reader.text(entry.value, entry.key) else { return nil }
      return read(
        date: Located(entry.key, at: entry.keyRange), text: text, track: track, in: reader.path,
        reporting: &reader.findings)
    }
  }

  private static func readLong(
    _ item: YAMLNode, track: StatusTrack, by reader: inout FieldReader
  ) -> HistoryEvent? {
    let empty = HistoryEvent(date: PartialDate(year: 1), event: "", range: item.range)
    guard
      var event = RecordShapes.historyEvent.record(item, "history", { _ in empty }, by: &reader),
      checkEvent(
        Located(event.event, at: event.eventRange), track: track, in: reader.path,
        reporting: &reader.findings)
    else { return nil }
    event.takeMeaning(in: track)
    return event.date == empty.date ? nil : event
  }
}
