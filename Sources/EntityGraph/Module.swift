// EntityGraph: see Package.swift.
