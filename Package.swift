// swift-tools-version: 6.1

import PackageDescription

let package = Package(
  name: "leatherback-swift",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: [
    .library(name: "Leatherback", targets: ["Leatherback"]),
    .library(name: "LeatherbackCore", targets: ["LeatherbackRuntime", "Generated"]),
    .library(name: "LeatherbackTesting", targets: ["LeatherbackTesting", "GeneratedExamples"]),
    .library(name: "LeatherbackAsyncHTTPClient", targets: ["LeatherbackAsyncHTTPClient"]),
    .library(name: "LeatherbackObservability", targets: ["LeatherbackObservability"]),
    .library(name: "LeatherbackTestServer", targets: ["LeatherbackTestServer"]),
    .executable(name: "leatherback-bindgen", targets: ["leatherback-bindgen"]),
    .plugin(name: "GenerateBindings", targets: ["GenerateBindings"]),
    .plugin(name: "CheckBindings", targets: ["CheckBindings"]),
  ],
  traits: [
    .trait(
      name: "Generator",
      description: "The generator with its two dependencies. Consumers pass `traits: []`."
    ),
    .trait(
      name: "AsyncHTTPClient",
      description: "The transport over AsyncHTTPClient, for servers on Linux."
    ),
    .trait(
      name: "Observability",
      description: "Middleware that logs, counts and traces every attempt."
    ),
    .trait(
      name: "TestServer",
      description: "A server that misbehaves as told, for checks of transports."
    ),
    .default(enabledTraits: ["Generator"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-http-types", from: "1.4.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.5.0"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.2.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.100.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.26.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.30.0"),
  ],
  targets: [
    // The generator: text to Swift.
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"]), .yum(["libyaml-devel"])]
    ),
    .target(
      name: "YAMLTree",
      dependencies: [.target(name: "CLibYAML", condition: .when(traits: ["Generator"]))]
    ),
    .target(name: "APISchema", dependencies: ["YAMLTree"]),
    .target(name: "SwiftBindings", dependencies: ["APISchema", "YAMLTree"]),
    .target(name: "SchemaReports", dependencies: ["SwiftBindings", "APISchema", "YAMLTree"]),
    .target(
      name: "SchemaChanges",
      dependencies: ["SchemaReports", "SwiftBindings", "APISchema", "YAMLTree"]),
    .target(
      name: "LanguageServer",
      dependencies: ["SchemaReports", "SwiftBindings", "APISchema", "YAMLTree"]
    ),
    .executableTarget(
      name: "leatherback-bindgen",
      dependencies: [
        "LanguageServer", "SchemaChanges", "SchemaReports", "SwiftBindings", "APISchema",
        "YAMLTree",
        .product(
          name: "ArgumentParser", package: "swift-argument-parser",
          condition: .when(traits: ["Generator"])),
      ]
    ),
    .plugin(
      name: "GenerateBindings",
      capability: .command(
        intent: .custom(
          verb: "generate-bindings",
          description: "Rebuilds the target Generated from the schema."
        ),
        permissions: [
          .writeToPackageDirectory(reason: "Writes the generated Swift files of the target.")
        ]
      ),
      dependencies: ["leatherback-bindgen"]
    ),
    .plugin(
      name: "CheckBindings",
      capability: .command(
        intent: .custom(
          verb: "check-bindings",
          description: "Tells whether the target Generated is what the schema says. Writes nothing."
        )
      ),
      dependencies: ["leatherback-bindgen"]
    ),

    // The bindings: what consumers build.
    .target(
      name: "LeatherbackRuntime",
      dependencies: [.product(name: "HTTPTypes", package: "swift-http-types")]
    ),
    .target(
      name: "Generated",
      dependencies: ["LeatherbackRuntime"],
      path: "Generated",
      exclude: ["Examples"]
    ),
    .target(
      name: "LeatherbackURLSession",
      dependencies: [
        "LeatherbackRuntime", .product(name: "HTTPTypes", package: "swift-http-types"),
      ]
    ),
    .target(
      name: "Leatherback",
      dependencies: ["LeatherbackRuntime", "Generated", "LeatherbackURLSession"]
    ),
    .target(
      name: "LeatherbackTesting",
      dependencies: [
        "Leatherback", "LeatherbackRuntime",
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ]
    ),
    .target(
      name: "LeatherbackAsyncHTTPClient",
      dependencies: [
        "LeatherbackRuntime", .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(
          name: "AsyncHTTPClient", package: "async-http-client",
          condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOConcurrencyHelpers", package: "swift-nio",
          condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOCore", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOHTTPCompression", package: "swift-nio-extras",
          condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOSSL", package: "swift-nio-ssl", condition: .when(traits: ["AsyncHTTPClient"])),
      ]
    ),
    .target(
      name: "LeatherbackObservability",
      dependencies: [
        "LeatherbackRuntime", .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(
          name: "Logging", package: "swift-log", condition: .when(traits: ["Observability"])),
        .product(
          name: "CoreMetrics", package: "swift-metrics",
          condition: .when(traits: ["Observability"])),
        .product(
          name: "Tracing", package: "swift-distributed-tracing",
          condition: .when(traits: ["Observability"])),
      ]
    ),
    .target(
      name: "LeatherbackTestServer",
      dependencies: [
        "LeatherbackTesting",
        .product(
          name: "NIOConcurrencyHelpers", package: "swift-nio",
          condition: .when(traits: ["TestServer"])),
        .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["TestServer"])),
        .product(name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["TestServer"])),
        .product(
          name: "NIOSSL", package: "swift-nio-ssl", condition: .when(traits: ["TestServer"])),
      ]
    ),
    .target(
      name: "GeneratedExamples",
      dependencies: ["Leatherback", "LeatherbackTesting"],
      path: "Generated/Examples"
    ),

    // Tests.
    .target(name: "TestSupport", dependencies: ["YAMLTree"], path: "Tests/TestSupport"),
    .testTarget(name: "YAMLTreeTests", dependencies: ["YAMLTree", "TestSupport"]),
    .testTarget(name: "APISchemaTests", dependencies: ["APISchema", "YAMLTree", "TestSupport"]),
    .testTarget(
      name: "SwiftBindingsTests",
      // The last is imported by what these tests compile.
      dependencies: ["SwiftBindings", "APISchema", "YAMLTree", "TestSupport", "LeatherbackTesting"]
    ),
    .testTarget(
      name: "SchemaReportsTests", dependencies: ["SchemaReports", "APISchema", "YAMLTree"]),
    .testTarget(
      name: "SchemaChangesTests",
      // The last two are imported by what these tests compile.
      dependencies: [
        "SchemaChanges", "SwiftBindings", "APISchema", "YAMLTree", "TestSupport",
        "LeatherbackTesting",
      ]
    ),
    .testTarget(
      name: "BindgenTests",
      dependencies: ["leatherback-bindgen", "SwiftBindings", "YAMLTree", "TestSupport"]
    ),
    .testTarget(
      name: "LanguageServerTests",
      dependencies: ["LanguageServer", "leatherback-bindgen", "TestSupport"]
    ),
    .testTarget(
      name: "LeatherbackRuntimeTests",
      dependencies: [
        "LeatherbackRuntime", "LeatherbackTesting",
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ]
    ),
    .testTarget(
      name: "LeatherbackURLSessionTests",
      dependencies: ["LeatherbackURLSession", "LeatherbackRuntime"]
    ),
    .testTarget(
      name: "LeatherbackTests",
      dependencies: [
        "Leatherback", "LeatherbackTesting", "GeneratedExamples", "TestSupport",
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ]
    ),
    .testTarget(name: "ArchitectureTests"),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where ![.system, .plugin].contains(target.type) {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
