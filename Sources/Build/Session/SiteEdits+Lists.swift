internal import EntityGraph
internal import PolicyModel
internal import SiteModel

/// What is computed once from all records and stays the same after edits.
extension SiteEdits {
  /// Whether the lists of judgments, corrections and sources have the same items in the same order.
  var keepsLists: Bool {
    records.allSatisfy {
      !$0.hasOtherDate && $0.sources.isEmpty && $0.old.listedItems == $0.new.listedItems
    }
      && documents.allSatisfy { number, document in
        document.sources.ids == site.documents[number].sources.ids
      }
  }

  /// Whether each agency has the same deals through the same links.
  private func keepsAgencyDeals(in linked: LinkedSite) -> Bool {
    !changesAgencyDeals(in: linked)
      && documents.allSatisfy { number, document in
        document.edges.elementsEqual(site.documents[number].edges) {
          $0.from == $1.from && $0.to == $1.to && $0.relation == $1.relation
            && $0.until == $1.until
        }
      }
  }

  /// Gives a snapshot after the edits what stayed the same, so that it is not computed again.
  func keep(from old: Snapshot, in new: Snapshot, of linked: LinkedSite) {
    if keepsLists { new.keepListIndex(of: old) }
    if keepsAgencyDeals(in: linked) { new.keepAgencyDeals(of: old) }
  }
}

/// What ``SiteListIndex`` reads of a record's judgments and corrections.
private struct ListedItems: Equatable {
  struct Item: Equatable {
    let day: Day?
    let isSettled: Bool
    var result: Judgment.Result?
    var likelihood: String?
  }

  let judgments: [Item]
  let corrections: [Day]
}

extension Entity {
  fileprivate var listedItems: ListedItems {
    ListedItems(
      judgments: (briefing?.judgments ?? []).map { judgment in
        ListedItems.Item(
          day: judgment.outcome.map { $0.date?.value.lastDay } ?? judgment.resolveBy?.value.lastDay,
          isSettled: judgment.outcome != nil, result: judgment.outcome?.result,
          likelihood: judgment.likelihood)
      }, corrections: corrections.map(\.date))
  }
}
