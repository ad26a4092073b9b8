// swift-tools-version: 6.1

import PackageDescription

// A package of its own, so that nobody who depends on the bindings resolves a test server.
let package = Package(
  name: "IntegrationTests",
  platforms: [.macOS(.v13), .iOS(.v16)],
  dependencies: [
    .package(path: "LoopbackServer"),
    .package(
      name: "leatherback-swift", path: "..",
      traits: ["AsyncHTTPClient", "Observability", "TestServer"]),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.3.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.4.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.5.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.30.0"),
  ],
  targets: [
    .target(name: "Canary"),
    .target(
      name: "TestedTransports",
      dependencies: [
        "Canary",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Leatherback", package: "leatherback-swift"),
        .product(name: "LeatherbackAsyncHTTPClient", package: "leatherback-swift"),
      ]
    ),
    .target(
      name: "Observation",
      dependencies: [
        "Canary",
        .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
        .product(name: "Leatherback", package: "leatherback-swift"),
        .product(name: "LeatherbackObservability", package: "leatherback-swift"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "MetricsTestKit", package: "swift-metrics"),
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ]
    ),
    .executableTarget(
      name: "client-bench",
      dependencies: [
        "TestedTransports",
        .product(name: "LoopbackServer", package: "LoopbackServer"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Leatherback", package: "leatherback-swift"),
        .product(name: "LeatherbackTesting", package: "leatherback-swift"),
      ]
    ),
    .testTarget(
      name: "CanaryTests",
      dependencies: [
        "Canary", "Observation", "TestedTransports",
        .product(name: "LoopbackServer", package: "LoopbackServer"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Leatherback", package: "leatherback-swift"),
        .product(name: "LeatherbackTesting", package: "leatherback-swift"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
      ]
    ),
    .testTarget(
      name: "ContractTests",
      dependencies: [
        "Canary", "TestedTransports",
        .product(name: "LoopbackServer", package: "LoopbackServer"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Leatherback", package: "leatherback-swift"),
        .product(name: "LeatherbackTesting", package: "leatherback-swift"),
      ]
    ),
    .testTarget(
      name: "FaultTests",
      dependencies: [
        "Canary", "Observation", "TestedTransports",
        .product(name: "LoopbackServer", package: "LoopbackServer"),
        .product(name: "Leatherback", package: "leatherback-swift"),
        .product(name: "LeatherbackTestServer", package: "leatherback-swift"),
        .product(name: "LeatherbackTesting", package: "leatherback-swift"),
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
      ]
    ),
    .testTarget(
      name: "ObservabilityTests",
      dependencies: [
        "Observation",
        .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
        .product(name: "Leatherback", package: "leatherback-swift"),
        .product(name: "LeatherbackObservability", package: "leatherback-swift"),
        .product(name: "LeatherbackTesting", package: "leatherback-swift"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "MetricsTestKit", package: "swift-metrics"),
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ]
    ),
    .testTarget(
      name: "TransportTests",
      dependencies: [
        "Canary", "TestedTransports",
        .product(name: "LoopbackServer", package: "LoopbackServer"),
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
