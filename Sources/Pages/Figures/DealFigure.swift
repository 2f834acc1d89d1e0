internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// Values of deals as bars. Values that count different things, or are in different currencies, are in groups of their own,
/// each with a scale of its own.
extension FigureMarkup {
  private struct DealBars {
    let basis: String?
    let currency: Currency
    var deals: [Int] = []
  }

  /// - Parameter deals: The greatest values first.
  mutating func write(deals: [Int], upTo limit: Int, _ title: String?) {
    let shown = Array(deals.prefix(limit))
    let wording = site.wording
    write(
      title: title ?? wording[.dealValues], sources: sources(of: shown), on: shown,
      drawing: { markup in
        if shown.isEmpty { markup.raw("<p>\(wording[.nothingFits])</p>\n") }
        for bars in markup.bars(of: shown) { markup.draw(bars) }
        if deals.count > shown.count {
          markup.raw("<p class=\"meta\">")
          markup.text(wording.language.clause(more: deals.count - shown.count))
          markup.raw("</p>\n")
        }
      },
      table: { markup in
        markup.write(head: [
          wording[.deal], wording[.value], wording[.valueCounts], wording[.status],
        ])
        markup.raw("<tbody>\n")
        for deal in shown { markup.row(of: deal) }
        markup.raw("</tbody>")
      })
  }

  private func sources(of deals: [Int]) -> [String] {
    var ids: [String] = []
    for deal in deals {
      guard let id = site.record(deal).mainSource?.text, !ids.contains(id), site.source(id) != nil
      else { continue }
      ids.append(id)
    }
    return ids
  }

  /// The deals that state a value, by what it counts; the group with most deals first.
  private func bars(of deals: [Int]) -> [DealBars] {
    var groups: [DealBars] = []
    for deal in deals {
      guard let details = site.record(deal).deal, let value = details.value?.value else { continue }
      let place = groups.firstIndex {
        $0.basis == details.valueBasis && $0.currency == value.currency
      }
      if let place {
        groups[place].deals.append(deal)
      } else {
        groups.append(
          DealBars(basis: details.valueBasis, currency: value.currency, deals: [deal]))
      }
    }
    return groups.enumerated()
      .sorted { ($1.element.deals.count, $0.offset) < ($0.element.deals.count, $1.offset) }
      .map(\.element)
  }

  /// A deal in a drawing.
  private struct BarRow {
    let name: LabelLines
    let length: Int
    let value: LabelLines
    /// Whether there is no room for the value behind the bar.
    let isValueBelow: Bool

    var height: Int {
      25 + (name.lines.count + (isValueBelow ? value.lines.count : 0)) * FigureMarkup.lineHeight
    }
  }

  /// The length of the longest bar, which leaves room for its value behind it.
  private static let greatestLength = 190

  private mutating func draw(_ bars: DealBars) {
    let basis =
      bars.basis.map { Vocabulary.valueBasis.label($0, in: site.wording) }
      ?? site.wording[.basisNotStated]
    let heading = "\(basis) (\(bars.currency.code))"
    let rows = self.rows(of: bars)
    let height = rows.reduce(4) { $0 + $1.height }
    raw("<p class=\"basis\">")
    text(heading)
    raw("</p>\n<svg viewBox=\"0 0 \(Self.width) \(height)\" width=\"\(Self.width)\" height=\"")
    raw("\(height)\" role=\"img\" aria-label=\"")
    text(basis)
    raw(": ")
    text(bars.deals.map { "\(site.name(of: $0)) \(value(of: $0))" }.joined(separator: "; "))
    raw("\">\n")
    var y = 0
    for (deal, row) in zip(bars.deals, rows) {
      let bar = y + 5 + row.name.lines.count * Self.lineHeight
      label(row.name, of: site.name(of: deal), x: 0, y: y + 14)
      raw("<rect x=\"0\" y=\"\(bar)\" width=\"\(row.length)\" height=\"12\"/>")
      label(
        row.value, of: value(of: deal), x: row.isValueBelow ? 0 : row.length + 6,
        y: bar + 11 + (row.isValueBelow ? Self.lineHeight : 0), class: "value")
      raw("\n")
      y += row.height
    }
    raw("</svg>\n")
  }

  private func rows(of bars: DealBars) -> [BarRow] {
    let amounts = bars.deals.map { site.record($0).deal?.value?.value.approximate ?? 0 }
    let greatest = amounts.max() ?? 0
    return zip(bars.deals, amounts).map { deal, amount in
      let share = greatest > 0 ? max(0, amount) / greatest : 0
      let length = max(1, Int((share * Double(Self.greatestLength)).rounded()))
      let beside = Self.lines(of: value(of: deal), from: length + 6, most: 1)
      return BarRow(
        name: Self.lines(of: site.name(of: deal)), length: length,
        value: beside.isCut ? Self.lines(of: value(of: deal)) : beside, isValueBelow: beside.isCut)
    }
  }

  private func value(of deal: Int) -> String {
    site.record(deal).deal?.valueText(in: site.wording) ?? ""
  }

  private mutating func row(of deal: Int) {
    let details = site.record(deal).deal
    raw("<tr><th scope=\"row\">")
    link(to: deal)
    raw("</th><td>")
    text(details?.valueText(in: site.wording) ?? site.wording[.notStated])
    raw("</td><td>")
    let basis = details?.value == nil ? nil : details?.basisText(in: site.wording)
    text(basis ?? (details?.value == nil ? "" : site.wording[.basisNotStated]))
    raw("</td><td>")
    if let status = site.status(of: deal) {
      raw("<span class=\"chip \(status.tone)\">")
      text(status.label(in: site.wording))
      raw("</span>")
    }
    raw("</td></tr>\n")
  }
}

extension Money {
  /// For the length of a bar.
  fileprivate var approximate: Double {
    var value = Double(mantissa)
    for _ in 0..<exponent.magnitude { value = exponent > 0 ? value * 10 : value / 10 }
    return value
  }
}
