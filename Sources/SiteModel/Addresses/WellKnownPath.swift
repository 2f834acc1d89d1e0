/// Files of the output that have the same path on every site.
package enum WellKnownPath {
  package static let sitemap = "sitemap.xml"
  package static let robots = "robots.txt"
  package static let notFound = "404.html"
}
