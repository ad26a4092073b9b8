import PackagePlugin

/// `swift package --allow-writing-to-package-directory generate-bindings`
@main
struct GenerateBindings: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let tool = try context.tool(named: BindingsTool.name)
    BindingsTool(at: tool.url)?.run(in: context.package, with: arguments)
  }
}

#if canImport(XcodeProjectPlugin)
  import XcodeProjectPlugin

  extension GenerateBindings: XcodeCommandPlugin {
    func performCommand(context: XcodePluginContext, arguments: [String]) throws {
      let tool = try context.tool(named: BindingsTool.name)
      BindingsTool(at: tool.url)?.run(in: context.xcodeProject, with: arguments)
    }
  }
#endif
