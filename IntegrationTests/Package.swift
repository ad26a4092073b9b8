// swift-tools-version: 6.1

import PackageDescription

// A package of its own, so that nobody who depends on the bindings resolves a test server.
let package = Package(
  name: "IntegrationTests",
  platforms: [.macOS(.v13), .iOS(.v16)],
  products: [.library(name: "LoopbackServer", targets: ["LoopbackServer"])],
  dependencies: [
    .package(name: "leatherback-swift", path: "..", traits: ["AsyncHTTPClient", "TestServer"]),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.4.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.30.0"),
  ],
  targets: [
    .target(
      name: "LoopbackServer",
      dependencies: [
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ]
    ),
    .target(
      name: "TestedTransports",
      dependencies: [
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Leatherback", package: "leatherback-swift"),
        .product(name: "LeatherbackAsyncHTTPClient", package: "leatherback-swift"),
      ]
    ),
    .executableTarget(
      name: "client-bench",
      dependencies: [
        "LoopbackServer", "TestedTransports",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Leatherback", package: "leatherback-swift"),
        .product(name: "LeatherbackTesting", package: "leatherback-swift"),
      ]
    ),
    .testTarget(
      name: "ContractTests",
      dependencies: [
        "LoopbackServer", "TestedTransports",
        .product(name: "Leatherback", package: "leatherback-swift"),
        .product(name: "LeatherbackTesting", package: "leatherback-swift"),
      ]
    ),
    .testTarget(
      name: "FaultTests",
      dependencies: [
        "LoopbackServer", "TestedTransports",
        .product(name: "Leatherback", package: "leatherback-swift"),
        .product(name: "LeatherbackTestServer", package: "leatherback-swift"),
        .product(name: "LeatherbackTesting", package: "leatherback-swift"),
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
      ]
    ),
    .testTarget(
      name: "TransportTests",
      dependencies: [
        "LoopbackServer", "TestedTransports",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Leatherback", package: "leatherback-swift"),
        .product(name: "LeatherbackAsyncHTTPClient", package: "leatherback-swift"),
        .product(name: "LeatherbackTestServer", package: "leatherback-swift"),
        .product(name: "LeatherbackTesting", package: "leatherback-swift"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
