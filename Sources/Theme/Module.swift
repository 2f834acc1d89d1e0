// Theme: see Package.swift.
