/// Everything that printing, debugging and dumping show of a value.
func texts<Value>(of value: Value) -> String {
  var dumped = ""
  dump(value, to: &dumped)
  return "\(value)\n\(String(describing: value))\n\(String(reflecting: value))\n\(dumped)"
}
