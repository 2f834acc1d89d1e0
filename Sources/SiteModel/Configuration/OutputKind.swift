/// A kind of output that a site can do without, by its name under `outputs` in `site.yml`.
package enum OutputKind: String, CaseIterable, Sendable {
  case feeds, calendars, changes, search, graph, cite, data
}
