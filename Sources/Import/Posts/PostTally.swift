/// What became of the posts of an import, counted.
struct PostTally {
  var mapped: [String: Int] = [:]
  var dropped: [String: Int] = [:]
  var texts: [String: Int] = [:]
  var tags: [String: (count: Int, topic: String?)] = [:]
  /// New records, by their kinds.
  var kept: [String: Int] = [:]
  var present = 0
  var copied = 0
  var copiedBytes = 0
  var ignored: [String: Int] = [:]
  var todo: [String: Int] = [:]

  /// The page at the end, a line for each sort of thing.
  func lines(noun: String) -> [String] {
    let total = kept.values.reduce(0, +)
    var lines = ["\(total) \(total == 1 ? noun : noun + "s") imported, \(present) there before"]
    if kept.keys.contains(where: { $0 != "briefing" }) { lines.append("by kind: \(list(kept))") }
    if copied > 0 {
      lines.append("\(copied) \(copied == 1 ? "file" : "files") copied (\(copiedBytes) bytes)")
    }
    if !mapped.isEmpty { lines.append("mapped: \(list(mapped))") }
    let topics = tags.filter { $0.value.topic != nil }.mapValues(\.count)
    if !topics.isEmpty { lines.append("tags that are topics of the site: \(list(topics))") }
    let others = tags.filter { $0.value.topic == nil }.mapValues(\.count)
    if !others.isEmpty {
      lines.append(
        "tags without a topic: \(list(others)); make the topics you want before you import")
    }
    if !dropped.isEmpty { lines.append("fields dropped: \(list(dropped))") }
    if !texts.isEmpty { lines.append("in the texts: \(list(texts))") }
    if !ignored.isEmpty { lines.append("not read: \(list(ignored))") }
    lines.append("left to do: " + (todo.isEmpty ? "nothing" : list(todo)))
    return lines
  }

  /// The most frequent first. Keys that are texts by mistake are cut.
  private func list(_ counts: [String: Int]) -> String {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { key, count in
      "\(key.count > 60 ? key.prefix(60) + "…" : key) (\(count))"
    }.joined(separator: ", ")
  }
}
