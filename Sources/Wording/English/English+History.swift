package import PolicyModel

extension English {
  package func clause(since date: PartialDate, isOver: Bool, by actor: String?) -> String {
    let text = isOver ? clause(on: date) : "since \(self.date(date))"
    return actor.map { "\(text)\(separator(after: date))by \($0)" } ?? text
  }
}
