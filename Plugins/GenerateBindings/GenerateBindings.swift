import PackagePlugin

@main
struct GenerateBindings: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {}
}
