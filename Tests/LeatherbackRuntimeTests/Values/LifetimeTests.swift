import Foundation
import LeatherbackRuntime
import Testing

@Suite("Lifetimes")
struct LifetimeTests {
  private struct Quote: Hashable {
    var rate: Int
    @NotCompared var lifetime: Lifetime

    init(rate: Int, lifetime: Lifetime = Lifetime(seconds: 300)) {
      self.rate = rate
      self.lifetime = lifetime
    }
  }

  private let start = Date(timeIntervalSince1970: 1_700_000_000)

  @Test("a value is good until its seconds are over, and not at the moment when they are")
  func end() {
    let lifetime = Lifetime(seconds: 300, startedAt: start)
    #expect(lifetime.expiresAt == Date(timeIntervalSince1970: 1_700_000_300))
    #expect(!lifetime.isOver(at: start))
    #expect(!lifetime.isOver(at: start.addingTimeInterval(299.9)))
    #expect(lifetime.isOver(at: start.addingTimeInterval(300)))
  }

  @Test("it starts now unless said otherwise")
  func now() {
    let before = Date()
    let lifetime = Lifetime(seconds: 3600)
    #expect(lifetime.startedAt >= before && lifetime.startedAt <= Date())
    #expect(!lifetime.isOver() && Lifetime(seconds: 0).isOver())
  }

  @Test("two values that say the same are equal whenever they were read")
  func comparison() {
    let early = Quote(rate: 1, lifetime: Lifetime(seconds: 300, startedAt: start))
    let late = Quote(rate: 1, lifetime: Lifetime(seconds: 300, startedAt: .distantFuture))
    #expect(early == late)
    #expect(Set([early, late]).count == 1)
    #expect(early != Quote(rate: 2, lifetime: early.lifetime))
    #expect(early.lifetime != late.lifetime)
  }
}
