/// How a run ended, as its exit code. Wrong usage has the code 64, given by the argument parser.
enum ExitStatus: Int32, Sendable {
  /// All is well.
  case success = 0

  /// The schema has errors, or `--check` found files that differ. Nothing was written.
  case refused = 1

  /// Something could not be read or written.
  case diskFailed = 2

  /// Only of `diff`: programs no longer compile, programs that are built fail, or both.
  case breaksSource = 3
  case breaksWire = 4
  case breaksBoth = 5
}
