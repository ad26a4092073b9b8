/// A table that is as easy to read as text as it is as Markdown: its columns are filled up to one
/// width.
struct MarkdownTable: Sendable, Equatable {
  /// A column: its title, and the side to which its cells lean.
  struct Column: Sendable, Equatable {
    let title: MarkdownText
    let alignment: Alignment

    /// A column of texts.
    static func text(_ title: MarkdownText) -> Column { Column(title: title, alignment: .leading) }

    /// A column of numbers.
    static func number(_ title: MarkdownText) -> Column {
      Column(title: title, alignment: .trailing)
    }
  }

  enum Alignment: Sendable {
    case leading, trailing
  }

  let columns: [Column]
  private(set) var rows: [[MarkdownText]] = []

  init(_ columns: [Column]) { self.columns = columns }

  init(_ columns: Column...) { self.init(columns) }

  /// Adds a row.
  ///
  /// - Parameter cells: One for each column; what is missing is empty.
  mutating func add(_ cells: [MarkdownText]) { rows.append(cells) }

  /// The lines of the table, each with its line end.
  var text: String {
    let lines = [columns.map(\.title)] + rows
    let widths = columns.indices.map { column in
      lines.reduce(3) { max($0, $1.indices.contains(column) ? $1[column].cell.count : 0) }
    }
    let rule = zip(columns, widths).map { column, width in
      let dashes = String(repeating: "-", count: width - 1)
      return column.alignment == .trailing ? dashes + ":" : dashes + "-"
    }
    var texts = lines.map { cells in
      columns.indices.map { column in
        let cell = cells.indices.contains(column) ? cells[column].cell : ""
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        return columns[column].alignment == .trailing ? blanks + cell : cell + blanks
      }
    }
    texts.insert(rule, at: 1)
    return texts.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }
}
