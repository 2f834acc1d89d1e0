package import EntityGraph
package import PolicyModel

extension SiteConfiguration {
  /// Whether US law is meant if a text does not say whose.
  var concernsUnitedStates: Bool {
    guard let jurisdictions else {
      return language == "en" || language.lowercased().hasPrefix("en-")
    }
    return jurisdictions.contains(where: \.isUnitedStates)
  }

  /// The same for one briefing: by its own jurisdiction, otherwise by the site's, or if its front matter
  /// cites US law or bodies.
  package func concernsUnitedStates(_ briefing: Entity, in catalog: Catalog) -> Bool {
    if let own = briefing.jurisdiction {
      if Jurisdiction.normalized(own.value).isUnitedStates { return true }
    } else if concernsUnitedStates {
      return true
    }
    return briefing.relations.contains { relation in
      guard let target = catalog.find(relation.target, among: relation.allowedKinds) else {
        return false
      }
      let entity = catalog.entities[target]
      return entity.policy?.congress != nil
        || entity.jurisdiction.map { Jurisdiction.normalized($0.value).isUnitedStates } ?? false
    }
  }
}

extension String {
  /// `US`, a state such as `US-TX`, or an Open Civic Data id below `country:us`.
  fileprivate var isUnitedStates: Bool {
    self == "US" || hasPrefix("US-") || hasPrefix("ocd-jurisdiction/country:us")
  }
}
