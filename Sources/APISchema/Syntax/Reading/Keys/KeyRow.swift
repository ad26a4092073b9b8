import YAMLTree

/// One key of a construct: its name, what it holds, what it is for, and where its value goes.
struct KeyRow<Target>: Sendable {
  let name: String
  let holds: Outline

  /// What the key is for, in one line.
  let doc: String

  /// The key as it is written in the simplest case, if no such construct can do without it.
  let needed: String?

  /// Reads the value into the target, and tells whether it could be read.
  let read: @Sendable (YAMLEntry, inout Target, inout SyntaxReader) -> Bool

  init(
    _ name: String, _ holds: Outline, needed: String? = nil, doc: String,
    read: @escaping @Sendable (YAMLEntry, inout Target, inout SyntaxReader) -> Bool
  ) {
    self.name = name
    self.holds = holds
    self.needed = needed
    self.doc = doc
    self.read = read
  }

  init<Value>(
    _ name: String, _ form: Form<Value>,
    into property: any WritableKeyPath<Target, Value> & Sendable,
    needed: String? = nil, doc: String
  ) {
    self.init(name, form.outline, needed: needed, doc: doc) { entry, target, reader in
      guard let value = form.read(entry.value, &reader) else { return false }
      target[keyPath: property] = value
      return true
    }
  }

  init<Value>(
    _ name: String, _ form: Form<Value>,
    into property: any WritableKeyPath<Target, Value?> & Sendable,
    needed: String? = nil, doc: String
  ) {
    self.init(name, form.outline, needed: needed, doc: doc) { entry, target, reader in
      guard let value = form.read(entry.value, &reader) else { return false }
      target[keyPath: property] = value
      return true
    }
  }

  /// A key with keys of its own, whose values belong to the same target.
  init(
    _ name: String, _ keys: KeyTable<Target>, needed: String? = nil, doc: String
  ) {
    self.init(name, .construct(keys.construct), needed: needed, doc: doc) { entry, target, reader in
      keys.read(entry.value, into: &target, named: entry.key.range, &reader).isWhole
    }
  }

  /// The same key for a target that holds this one's.
  func within<Whole>(_ part: any WritableKeyPath<Whole, Target> & Sendable) -> KeyRow<Whole> {
    KeyRow<Whole>(name, holds, needed: needed, doc: doc) { [read] entry, whole, reader in
      read(entry, &whole[keyPath: part], &reader)
    }
  }
}
