// Site: see Package.swift.
