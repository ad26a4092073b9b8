@main
struct Bindgen {
  static func main() { print("not built yet") }
}
