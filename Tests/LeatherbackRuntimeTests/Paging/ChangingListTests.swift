import LeatherbackRuntime
import LeatherbackTesting
import Testing

@Suite("Paging through a list that changes, or that does not tell the truth")
struct ChangingListTests {
  @Test("a list that becomes shorter ends at an empty page")
  func shrinks() async throws {
    let list = try NumberedList { number in
      number == 1
        ? .page([1, 2], number: 1, size: 2, total: 40)
        : .page([], number: number, size: 2, total: 2)
    }
    #expect(try await list.items() == [1, 2])
    #expect(list.asked == [nil, 2])
  }

  @Test("a list that becomes longer is read to its new end")
  func grows() async throws {
    let list = try NumberedList { number in
      .page([number], number: number, size: 1, total: min(number + 1, 5))
    }
    #expect(try await list.items() == [1, 2, 3, 4, 5])
  }

  @Test("the last page in place of a later one is not given a second time")
  func clampedNumber() async throws {
    let list = try NumberedList { number in
      number == 1
        ? .page([1, 2], number: 1, size: 2, total: 9)
        : .page([1, 2], number: 1, size: 2, total: 2)
    }
    #expect(try await list.items() == [1, 2])
    #expect(list.asked == [nil, 2])
  }

  @Test("a service that always gives the first page is found out")
  func parameterUnheeded() async throws {
    let list = try NumberedList { _ in .page([1, 2], number: 1, size: 2, total: 9) }
    let error = await #expect(throws: LeatherbackError.self) { try await list.items() }
    #expect(
      error?.description
        == "numbers.list: the service's answer does not read as the schema says: "
        + "pageParams.pageNumber: a value that its type does not allow (byte 0). No money moved.")
    #expect(list.asked == [nil, 2])
  }

  @Test("pages that are left out by the service are not asked for")
  func skippedNumbers() async throws {
    let list = try NumberedList { number in
      .page([number], number: number == 2 ? 4 : number, size: 1, total: 5)
    }
    #expect(try await list.items() == [1, 2, 5])
    #expect(list.asked == [nil, 2, 5])
  }

  @Test(
    "numbers that contradict one another lead to an end",
    arguments: [
      // Page, what it says of its size and of the total, and whether a page follows.
      (items: [1, 2], size: 2, total: 0, follows: true),
      (items: [1], size: 2, total: 0, follows: false),
      (items: [1], size: 0, total: 9, follows: false),
      (items: [1], size: -1, total: 9, follows: false),
      (items: [1], size: .max, total: .max, follows: false),
      (items: [], size: 2, total: 9, follows: false),
    ])
  func contradictions(items: [Int], size: Int, total: Int, follows: Bool) async throws {
    let list = try NumberedList { number in
      .page(number < 3 ? items : [], number: number, size: size, total: total)
    }
    _ = try await list.items()
    #expect(list.asked == (follows ? [nil, 2, 3] : [nil]))
  }

  @Test("a number that has no successor is the end")
  func lastNumber() async throws {
    let list = try NumberedList { _ in .page([1], number: .max, size: 0, total: 9) }
    #expect(try await list.items() == [1])
  }

  @Test("any answers lead to an end, and to no page twice", arguments: 0..<50)
  func anyAnswers(seed: UInt64) async throws {
    let list = try NumberedList { number in
      var random = SteadyGenerator(seed: seed &* 1000 &+ UInt64(truncatingIfNeeded: number))
      let items = Array(repeating: 0, count: Int.random(in: 0...3, using: &random))
      return .page(
        items, number: number + Int.random(in: -1...1, using: &random),
        size: Int.random(in: 1...3, using: &random), total: Int.random(in: 0...60, using: &random),
        detailed: seed % 2 == 0)
    }
    let request: APIRequest = seed % 2 == 0 ? .detailedNumbers() : .numbers()
    var pages = list.client.pages(request).makeAsyncIterator()
    do {
      while try await pages.next() != nil {}
    } catch {
      #expect(error.httpStatus == 200 || error.httpStatus == nil)
    }
    let numbers = list.asked.dropFirst().compactMap(\.self)
    #expect(zip(numbers, numbers.dropFirst()).allSatisfy(<))
  }
}

extension NumberedList {
  /// All items that a loop gives.
  fileprivate func items() async throws(LeatherbackError) -> [Int] {
    var found: [Int] = []
    for try await item in client.items(.numbers()) { found.append(item) }
    return found
  }
}
