// PolicyModel: see Package.swift.
