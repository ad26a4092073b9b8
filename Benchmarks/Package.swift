// swift-tools-version: 6.1

import PackageDescription

// A package of its own: nobody who depends on the bindings builds it. Its libraries are links to the
// sources of the root package, because what is measured there has `package` access.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-http-types", from: "1.4.0")
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(
      name: "YAMLTree", dependencies: ["CLibYAML"], swiftSettings: [.define("Generator")]),
    .target(name: "APISchema", dependencies: ["YAMLTree"]),
    .target(name: "SwiftBindings", dependencies: ["APISchema", "YAMLTree"]),
    .target(
      name: "LeatherbackRuntime",
      dependencies: [.product(name: "HTTPTypes", package: "swift-http-types")]),
    .target(name: "Generated", dependencies: ["LeatherbackRuntime"], exclude: ["Examples"]),
    .target(name: "CEventLoop", dependencies: ["CLibYAML"]),
    .executableTarget(
      name: "bench",
      dependencies: [
        "YAMLTree", "APISchema", "SwiftBindings", "LeatherbackRuntime", "Generated", "CEventLoop",
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.name != "CEventLoop" {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
