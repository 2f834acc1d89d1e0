// Markdown: see Package.swift.
