package import Diagnostics

extension Rule {
  /// Found where images are resolved.
  package static let imageWithoutDescription = Rule(
    "ImageWithoutDescription", .warning,
    summary: "Reports an image without a description for those who do not see it.",
    explanation: """
      Write the description between the brackets. Say what the image shows, not that it is an \
      image.
      """,
    bad: """
      ![](status-2025.png)
      """,
    good: """
      ![Bar chart: loads above 75 MW by year, from 3 in 2022 to 41 in 2025](status-2025.png)
      """)
}
