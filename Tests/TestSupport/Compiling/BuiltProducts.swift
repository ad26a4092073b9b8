public import Foundation

/// What was built with these tests: it lies beside the test bundle.
public enum BuiltProducts {
  public static let folder: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    return bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
  }()

  /// The tool.
  public static let tool = folder.appendingPathComponent("leatherback-bindgen")
}
