import PackagePlugin

/// `swift package check-bindings`: a plugin of its own, because SwiftPM asks for the permission that
/// a plugin declares, whatever its arguments are, and a check needs none.
@main
struct CheckBindings: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let tool = try context.tool(named: BindingsTool.name)
    BindingsTool(at: tool.url)?.run(in: context.package, with: ["--check"] + arguments)
  }
}

#if canImport(XcodeProjectPlugin)
  import XcodeProjectPlugin

  extension CheckBindings: XcodeCommandPlugin {
    func performCommand(context: XcodePluginContext, arguments: [String]) throws {
      let tool = try context.tool(named: BindingsTool.name)
      BindingsTool(at: tool.url)?.run(in: context.xcodeProject, with: ["--check"] + arguments)
    }
  }
#endif
