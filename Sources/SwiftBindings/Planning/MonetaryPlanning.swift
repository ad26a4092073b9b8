import APISchema

extension MonetaryPlan {
  /// - Parameter plan: The plan of the type itself.
  init?(naming money: MonetaryType, _ plan: TypePlan) {
    guard case .model(let model) = plan.shape else { return nil }
    func member(_ swiftName: String) -> Member? {
      let name = SwiftIdentifier(swiftName)
      return model.properties.first { $0.name == name }.map { Member(name: name, type: $0.type) }
    }
    guard let currency = member(money.currency), let amount = member(money.amount) else {
      return nil
    }
    type = plan.fullName
    self.currency = currency
    self.amount = amount
    arguments = model.properties.map { property in
      let value: Value =
        switch property.name {
        case currency.name: .currency
        case amount.name: .amount
        default: .initial(property.initial)
        }
      return Argument(label: property.name, value: value)
    }
  }
}
