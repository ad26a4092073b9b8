import Dispatch

/// Lets go of a value on another thread: to take a large one apart piece by piece takes a good part
/// of the time that it took to make it.
///
/// - Parameter value: Something that nothing else holds.
package func dispose(of value: consuming some Sendable) {
  // The queue of `concurrentMap`, whose threads are there already.
  DispatchQueue.global().async { [value] in _ = value }
}
