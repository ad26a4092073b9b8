import APISchema
import SwiftBindings
import Testing

/// A description and the folder that holds its bindings.
struct GoldenCase: Sendable, CustomTestStringConvertible {
  let name: String
  let api: APIDescription
  var options = BindingsOptions()

  var testDescription: String { name }

  /// All cases; each shows one construct.
  static let all: [GoldenCase] = [
    .models, .nesting, .openModels, .limits, .enums, .unions, .flattenedUnions, .toldUnions,
    .textTypes, .requests,
    .parameterNames, .headers, .forms, .pages, .hosted, .webhooks, .plainWebhook, .lifetimes,
    .failures, .families,
    .shared,
    .examples, .openCaseExamples, .hostile, .confirmations, .money,
  ]

  var files: [GeneratedFile] { BindingsPlan(naming: api, options: options).print() }
}
