import Testing

@testable import SchemaReports

@Suite("Tables in Markdown")
struct MarkdownTableTests {
  @Test("are filled up to one width, numbers to the right")
  func widths() {
    var table = MarkdownTable(.text("name"), .number("n"), .text("empty"))
    table.add(["a", 1])
    table.add(["longer", MarkdownText(1000), "x"])
    table.add([MarkdownText(prose: "₦"), MarkdownText(12)])
    #expect(
      table.text == """
        | name   |    n | empty |
        | ------ | ---: | ----- |
        | a      |    1 |       |
        | longer | 1000 | x     |
        | ₦      |   12 |       |

        """)
  }

  @Test("cannot be broken by what they show")
  func hostileText() {
    var table = MarkdownTable(.text("a"), .text("b"))
    table.add([MarkdownText(prose: "x | y\n\n# z <b> `c | d`"), MarkdownText(code: "p|`q")])
    #expect(
      table.text == #"""
        | a                        | b         |
        | ------------------------ | --------- |
        | x \| y # z \<b> `c \| d` | ``p\|`q`` |

        """#)
  }
}

extension MarkdownText: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value) }
}
