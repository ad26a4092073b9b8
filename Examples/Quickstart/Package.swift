// swift-tools-version: 6.1

import PackageDescription

let package = Package(
  name: "Quickstart",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(name: "leatherback-swift", path: "../..", traits: []),
    // Only for the server that stands in for the service.
    .package(path: "../../IntegrationTests/LoopbackServer"),
  ],
  targets: [
    .executableTarget(
      name: "Quickstart",
      dependencies: [
        .product(name: "Leatherback", package: "leatherback-swift"),
        .product(name: "LoopbackServer", package: "LoopbackServer"),
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)
