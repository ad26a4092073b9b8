extension SchemaComparison {
  /// The changes for people, who would not see what matters among a hundred other examples: what is
  /// only said is one change for each file and rule.
  package var foldedChanges: [SchemaChange] {
    var folded: [SchemaChange] = []
    var groups: [String: Int] = [:]
    var names: [Int: [String]] = [:]
    for change in changes {
      guard change.rule == .examples || change.rule == .documentation,
        let file = (change.new ?? change.old)?.path
      else {
        folded.append(change)
        continue
      }
      let key = "\(change.rule.rawValue) \(file)"
      let place = groups[key] ?? folded.count
      if groups.updateValue(place, forKey: key) == nil { folded.append(change) }
      names[place, default: []].append(change.subject)
    }
    for (place, names) in names where names.count > 1 {
      folded[place] = folded[place].together(with: Array(names.dropFirst()))
    }
    return folded
  }
}

extension SchemaChange {
  /// The same change of others, told at once.
  fileprivate func together(with others: [String]) -> SchemaChange {
    let shown = others.prefix(3)
    let rest = others.count - shown.count
    return SchemaChange(
      rule: rule, subject: subject,
      summary: (rule == .examples ? "has other examples" : "is documented in other words")
        + "; the same for \(Array(shown).quoted)"
        + (rest == 0 ? "" : " and \(rest) more in the file"),
      onWire: onWire, inSwift: inSwift, isAddition: isAddition, old: old, new: new)
  }
}
