import Dispatch

extension Array where Element: Sendable {
  /// What `transform` makes of each element, in the order of the elements, on all cores.
  ///
  /// - Parameter transform: Called once for each element, on any thread and in any order. It has a
  ///   stack of 512 KB on some systems; the deepest document takes less than half of that.
  package func concurrentMap<Result: Sendable>(
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard count > 1 else { return map(transform) }
    return [Result](unsafeUninitializedCapacity: count) { buffer, initializedCount in
      // Each call fills a place of its own.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: count) { index in
        places.initializeElement(at: index, to: transform(self[index]))
      }
      initializedCount = count
    }
  }
}

extension Array where Element: Sendable {
  /// What `transform` makes of each element, on all cores, with what it reports in the order of the
  /// elements.
  package func concurrentMap<Result: Sendable>(
    into diagnostics: inout Diagnostics,
    _ transform: @Sendable (Element, inout Diagnostics) -> Result
  ) -> [Result] {
    let results = concurrentMap { element in
      var found = Diagnostics()
      let result = transform(element, &found)
      return (result: result, found: found)
    }
    for (_, found) in results { diagnostics.report(found) }
    return results.map(\.result)
  }
}
