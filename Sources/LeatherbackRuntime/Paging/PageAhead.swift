/// A page that is being asked for before somebody needs it.
///
/// A class, for its identity: when the last iterator that could take the page is gone, the call is
/// cancelled.
final class PageAhead<Item: JSONReadable>: Sendable {
  /// A page, and the reader behind it.
  struct Outcome: Sendable {
    let page: Result<Page<Item>?, LeatherbackError>
    let reader: PageReader<Item>
  }

  private let task: Task<Outcome, Never>

  /// Starts to ask for the page in front of `reader`.
  init(_ reader: PageReader<Item>) {
    task = Task {
      var reader = reader
      do throws(LeatherbackError) {
        let page = try await reader.next()
        return Outcome(page: .success(page), reader: reader)
      } catch {
        return Outcome(page: .failure(error), reader: reader)
      }
    }
  }

  deinit { task.cancel() }

  /// Waits for the page. A task that is cancelled meanwhile cancels the call.
  func outcome() async -> Outcome {
    await withTaskCancellationHandler {
      await task.value
    } onCancel: {
      task.cancel()
    }
  }
}
