// Liquid: see Package.swift.
