// Files: see Package.swift.
