// FrontMatter: see Package.swift.
