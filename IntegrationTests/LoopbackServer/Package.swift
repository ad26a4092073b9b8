// swift-tools-version: 6.1

import PackageDescription

// A package of its own, so that an example can have the server without what the tests need.
let package = Package(
  name: "LoopbackServer",
  platforms: [.macOS(.v13), .iOS(.v16)],
  products: [.library(name: "LoopbackServer", targets: ["LoopbackServer"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-nio", from: "2.80.0")
  ],
  targets: [
    .target(
      name: "LoopbackServer",
      dependencies: [
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)
