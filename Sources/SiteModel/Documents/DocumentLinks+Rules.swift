package import Diagnostics

extension Rule {
  package static let unknownLink = Rule(
    "UnknownLink", .warning,
    summary: "Reports wiki links to missing pages that are shown as plain text.",
    explanation: """
      Obsidian vaults link to more names than they have pages. With `unknown_links: text` in \
      `site.yml`, such links are shown as plain text, and all of them are one warning. Without it, \
      each is an error.
      """,
    bad: """
      The end of gold came with the [[Nixon Shock]].
      """,
    good: """
      The end of gold came with the Nixon shock.
      """)
  package static let unknownCitation = Rule(
    "UnknownCitation", .info,
    summary: "Reports an order, bill or law that the text cites by number and that has no page.")
  package static let unreadableImage = Rule(
    "UnreadableImage", .warning,
    summary: "Reports a PNG, JPEG, GIF, WebP or SVG file that is not an image.")
  package static let remoteImage = Rule(
    "RemoteImage", .warning,
    summary: "Reports an image that is not a file of the site.",
    explanation: """
      A page that loads an image from another host tells that host who reads it, and loses the \
      image when the host does. The page links to the image instead. With `unsafe_html: true` in \
      `site.yml`, such images are loaded.
      """,
    bad: """
      ![Loads by year](https://other.example/loads.png)
      """,
    good: """
      ![Loads by year](loads.png)
      """)
  package static let unknownFile = Rule(
    "UnknownFile", .error, structural: true,
    summary: "Reports a relative link or image whose file does not exist.")
}
