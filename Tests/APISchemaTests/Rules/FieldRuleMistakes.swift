extension BadSchema {
  /// Fields whose keys contradict their type or each other.
  static let fieldRuleMistakes = [
    BadSchema.withThing(
      "a default on a field that must be there, and beside a constant",
      """
      types:
        Thing:
          fields:
            state: { type: string, default: ①on① }
            kind?: { type: string, const: a, default: ②a② }
      """,
      expects: """
        ① 'state' must be there, so it has no default [default-of-required]
          hint: write 'state?' if it may be left out, or remove 'default'
        ② 'kind' is always sent with its 'const', so it has no default [default-of-constant]
          hint: keep 'const' or 'default'
        """),
    BadSchema.withThing(
      "limits that do not fit the type",
      """
      types:
        Thing:
          fields:
            name: { type: string, min: ①1① }
            count: { type: integer, scale: ②2② }
            amount: { type: decimal, length: ③3③ }
            flag: { type: boolean, pattern: ④a④ }
            list: { type: "[string]", max: ⑤3⑤ }
      """,
      expects: """
        ① 'min' cannot limit a string [misplaced-limit]
          hint: it limits numbers; 'length' limits texts and arrays
        ② 'scale' cannot limit an integer [misplaced-limit]
          hint: it limits the digits of a decimal
        ③ 'length' cannot limit a decimal number [misplaced-limit]
          hint: it limits texts and arrays; 'min' and 'max' limit numbers
        ④ 'pattern' cannot limit a boolean [misplaced-limit]
          hint: it limits texts
        ⑤ 'max' cannot limit an array [misplaced-limit]
          hint: it limits numbers; 'length' limits texts and arrays
        """),
    BadSchema.withThing(
      "limits of money, which are those of its amount",
      """
      types:
        Thing:
          fields:
            a: { type: Money, min: ①1.00①, example: { code: GBP, value: ②0.99② } }
            b: { type: Money?, scale: ③2③, example: { code: GBP, value: ④1.001④ } }
            c: { type: Money, max: 5, length: ⑤3⑤ }
            d: { type: "[Money]", min: ⑥1⑥ }
            e: { type: Label, max: ⑦1⑦ }
        Money: { fields: { code: Code, value: decimal }, money: { currency: code, amount: value } }
        Code: { enum: [GBP] }
        Label: { fields: { text: string } }
      """,
      expects: """
        ② 0.99 is less than 'min', which is 1.00 [broken-limit]
          hint: change the value, or the limit if the service takes it
          note ①: the limit is declared here
        ④ 1.001 has more digits behind the point than 'scale' allows, which is 2 [broken-limit]
          hint: change the value, or the limit if the service takes it
          note ③: the limit is declared here
        ⑤ 'length' cannot limit the object 'Money' [misplaced-limit]
          hint: it limits texts and arrays; 'min' and 'max' limit numbers
        ⑥ 'min' cannot limit an array [misplaced-limit]
          hint: it limits numbers; 'length' limits texts and arrays
        ⑦ 'max' cannot limit the object 'Label' [misplaced-limit]
          hint: it limits numbers; 'length' limits texts and arrays
        """),
    BadSchema.withThing(
      "limits that leave no value",
      """
      types:
        Thing:
          fields:
            amount: { type: decimal, min: ①10①, max: ②9.99② }
            name: { type: string, length: { min: ③5③, max: ④1④ } }
      """,
      expects: """
        ① no value fits: 'min' is 10 and 'max' is 9.99 [empty-limits]
          hint: both limits are inclusive; swap them?
          note ②: the upper limit is here
        ③ no value fits: 'min' of 'length' is 5 and 'max' is 1 [empty-limits]
          hint: both limits are inclusive; swap them?
          note ④: the upper limit is here
        """),
    BadSchema.withThing(
      "a pattern that is none",
      """
      types:
        Thing: { fields: { cvv: { type: string, pattern: ①"[0-9{3}"① } } }
      """,
      expects: """
        ① '[0-9{3}' is no regular expression [bad-pattern]
          hint: look for brackets that do not pair up; in YAML, single quotes keep backslashes
        """),
    BadSchema.withThing(
      "a secret that is no text",
      """
      types:
        Thing: { fields: { cvv: { type: integer, sensitive: ①true① } } }
      """,
      expects: """
        ① 'cvv' is an integer, and only a string can be sensitive [sensitive-type]
          hint: mark the members inside that hold the secret, or make it a string
        """),
    BadSchema.withThing(
      "flattened fields that are no union, clash, or are two",
      """
      types:
        Thing:
          fields:
            ①channel①: string
            money: { type: Money, flatten: ②true② }
            ③method③: { type: Method, flatten: true }
            ④other④: { type: Method, flatten: true }
        Money: { fields: { amount: decimal } }
        Method:
          union:
            card: { when: { channel: Card }, fields: { number: string } }
      """,
      expects: """
        ① 'channel' is also a member of the union 'method' that lies in this object [flattened-clash]
          hint: the union writes it; remove it here
          note ③: the union is flattened here
        ② 'money' is the object 'Money', and only a union can be flattened [flattened-type]
          hint: remove 'flatten', or write the members into this object
        ④ 'other' is the second flattened union of this object [flattened-twice]
          hint: an object has room for one: nobody could tell whose a member is
          note ③: the first one is here
        """),
    BadSchema.withThing(
      "a further name that is the name of another member",
      """
      types:
        Thing:
          fields:
            currency: { type: string, also: [①currencyCode①] }
            ②currencyCode②: string
      """,
      expects: """
        ① 'currencyCode' is the name of a member of this object already [repeated-wire-name]
          hint: a name on the wire can be read into one member only
          note ②: the other one is here
        """),
    BadSchema.withThing(
      "nullable twice",
      """
      types:
        Thing:
          fields:
            meta: "①any?①"
            logo: "②string??②"
      """,
      expects: """
        ① 'any' includes 'null' already [nullable-twice]
          hint: remove the question mark; a field that may be absent is written 'name?'
        ② a type has one question mark at most [nullable-twice]
          hint: there is one 'null' on the wire; a field that may be absent is written 'name?'
        """),
    BadSchema.withThing(
      "patterns that would be tried for hours, with an example that would be tried",
      """
      types:
        Thing:
          fields:
            a: { type: string, pattern: ①(a+)+①, example: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab }
            b: { type: string, pattern: ②"([a-z]+)*"② }
            c: { type: string, pattern: ③(a|b+)*③ }
            d: { type: string, pattern: ④"((?:[0-9]*,)?x?){2,}?"④ }
            e: { type: string, pattern: ⑤'([]\\d()]{3,} ?){20}'⑤ }
            f: { type: string, pattern: ⑥"(a?){18}a{18}"⑥, example: aaaaaaaaaaaaaaaaaa }
            g: { type: string, pattern: ⑦(a|aa)+b⑦ }
            h: { type: string, pattern: ⑧a.*a.*a.*a.*a.*a.*b⑧ }
            i: { type: string, pattern: ⑨"([a-z]{1,3})*"⑨ }
            p: { type: string, pattern: ⑩"(a*b|b)*c"⑩ }
            q: { type: string, pattern: ⑪'(\\p{L}+a)*!'⑪ }
            r: { type: string, pattern: ⑫"(?i)(a|A)*b"⑫ }
            t: { type: string, pattern: '[a-z0-9]+(-[a-z0-9]+)*' }
            u: { type: string, pattern: "[A-Za-z]+([ '-][A-Za-z]+)*" }
            v: { type: string, pattern: '\\w+(\\.\\w+)*@\\w+(\\.\\w+)+' }
            w: { type: string, pattern: '([a-z]+[.])*[a-z]+' }
            x: { type: string, pattern: '(/[^/]+)*' }
            y: { type: string, pattern: '[A-Z]{2}[0-9]{2}([A-Z0-9]{4} ?)*' }
            z: { type: string, pattern: ⑭"(b?a|a)+!"⑭ }
            s: { type: string, pattern: ⑬"a*a*a*a*a*a*b|c*|d*|e*|f*"⑬ }
            j: { type: string, pattern: '\\(a+\\)+[(a+)+](b+)?(c{2})+\\Q(a+)+\\E(d+){1}' }
            k: { type: string, pattern: '([0-9]{1,3}\\.){3}[0-9]{1,3}' }
            l: { type: string, pattern: '[^@\\s]+@([a-z0-9-]+\\.)+[a-z]{2,}' }
            m: { type: string, pattern: '[A-Za-z]+ ?[A-Za-z]+ ?[A-Za-z]*' }
            n: { type: string, pattern: '[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}' }
            o: { type: string, pattern: '(?<kind>GBP|EUR|[0-9]{2}x){1,4}' }
      """,
      expects: """
        ① a text can be shared among the repetitions of '(a+)+' in too many ways [slow-pattern]
          hint: a text that does not fit could be tried for hours; write '[a-z]+' for '([a-z]+)+', \
        or put a character between repetitions, as in '[a-z]+(-[a-z]+)?'
        ② a text can be shared among the repetitions of '([a-z]+)*' in too many ways [slow-pattern]
          hint: a text that does not fit could be tried for hours; write '[a-z]+' for '([a-z]+)+', \
        or put a character between repetitions, as in '[a-z]+(-[a-z]+)?'
        ③ a text can be shared among the repetitions of '(a|b+)*' in too many ways [slow-pattern]
          hint: a text that does not fit could be tried for hours; write '[a-z]+' for '([a-z]+)+', \
        or put a character between repetitions, as in '[a-z]+(-[a-z]+)?'
        ④ a text can be shared among the repetitions of '((?:[0-9]*,)?x?){2,}?' in too many ways [slow-pattern]
          hint: a text that does not fit could be tried for hours; write '[a-z]+' for '([a-z]+)+', \
        or put a character between repetitions, as in '[a-z]+(-[a-z]+)?'
        ⑤ a text can be shared among the repetitions of '([]\\d()]{3,} ?){20}' in too many ways [slow-pattern]
          hint: a text that does not fit could be tried for hours; write '[a-z]+' for '([a-z]+)+', \
        or put a character between repetitions, as in '[a-z]+(-[a-z]+)?'
        ⑥ a text can be shared among the repetitions of '(a?){18}a{18}' in too many ways [slow-pattern]
          hint: a text that does not fit could be tried for hours; write '[a-z]+' for '([a-z]+)+', \
        or put a character between repetitions, as in '[a-z]+(-[a-z]+)?'
        ⑦ a text can be shared among the repetitions of '(a|aa)+b' in too many ways [slow-pattern]
          hint: a text that does not fit could be tried for hours; write '[a-z]+' for '([a-z]+)+', \
        or put a character between repetitions, as in '[a-z]+(-[a-z]+)?'
        ⑧ a text can be shared among the repetitions of 'a.*a.*a.*a.*a.*a.*b' in too many ways [slow-pattern]
          hint: a text that does not fit could be tried for hours; write '[a-z]+' for '([a-z]+)+', \
        or put a character between repetitions, as in '[a-z]+(-[a-z]+)?'
        ⑨ a text can be shared among the repetitions of '([a-z]{1,3})*' in too many ways [slow-pattern]
          hint: a text that does not fit could be tried for hours; write '[a-z]+' for '([a-z]+)+', \
        or put a character between repetitions, as in '[a-z]+(-[a-z]+)?'
        ⑩ a text can be shared among the repetitions of '(a*b|b)*c' in too many ways [slow-pattern]
          hint: a text that does not fit could be tried for hours; write '[a-z]+' for '([a-z]+)+', \
        or put a character between repetitions, as in '[a-z]+(-[a-z]+)?'
        ⑪ a text can be shared among the repetitions of '(\\p{L}+a)*!' in too many ways [slow-pattern]
          hint: a text that does not fit could be tried for hours; write '[a-z]+' for '([a-z]+)+', \
        or put a character between repetitions, as in '[a-z]+(-[a-z]+)?'
        ⑫ a text can be shared among the repetitions of '(?i)(a|A)*b' in too many ways [slow-pattern]
          hint: a text that does not fit could be tried for hours; write '[a-z]+' for '([a-z]+)+', \
        or put a character between repetitions, as in '[a-z]+(-[a-z]+)?'
        ⑭ a text can be shared among the repetitions of '(b?a|a)+!' in too many ways [slow-pattern]
          hint: a text that does not fit could be tried for hours; write '[a-z]+' for '([a-z]+)+', \
        or put a character between repetitions, as in '[a-z]+(-[a-z]+)?'
        ⑬ a text can be shared among the repetitions of 'a*a*a*a*a*a*b|c*|d*|e*|f*' in too many ways [slow-pattern]
          hint: a text that does not fit could be tried for hours; write '[a-z]+' for '([a-z]+)+', \
        or put a character between repetitions, as in '[a-z]+(-[a-z]+)?'
        """),
    BadSchema.withThing(
      "patterns that would be tried for hours for one of their alternatives",
      """
      types:
        Thing:
          fields:
            a: { type: string, pattern: ①"(a+)+b\(alternatives)"① }
            b: { type: string, pattern: ②a*a*a*a*a*a*a*a*b|c*|d*|e*|f*|g*|h*② }
            c: { type: string, pattern: ③"\(parts)d"③ }
            d: { type: string, pattern: 'a*b*|c*d*|e*f*|g*h*|i*j*|k*l*|m*n*|o*p*' }
      """,
      expects: [
        ("①", "(a+)+b\(alternatives)"), ("②", "a*a*a*a*a*a*a*a*b|c*|d*|e*|f*|g*|h*"),
        ("③", "\(parts.prefix(60))…"),
      ]
      .map { mark, pattern in
        """
        \(mark) a text can be shared among the repetitions of '\(pattern)' in too many ways [slow-pattern]
          hint: a text that does not fit could be tried for hours; write '[a-z]+' for '([a-z]+)+', \
        or put a character between repetitions, as in '[a-z]+(-[a-z]+)?'
        """
      }.joined(separator: "\n")),
    BadSchema.withThing(
      "texts that are longer for the client than for the eye",
      """
      types:
        Thing:
          fields:
            flag: { type: string, length: { max: ①3① }, example: ②🇬🇧② }
            mark: { type: string, pattern: ③.③, example: ④e\u{301}④ }
      """,
      expects: """
        ② 4 characters stand here, and 'length' is at most 3 [broken-limit]
          hint: change the value, or the limit if the service takes it
          note ①: the limit is declared here
        ④ the string 'e\u{301}' does not fit '.' [broken-limit]
          hint: change the value, or the limit if the service takes it
          note ③: the limit is declared here
        """),
  ]

  private static let alternatives = String(repeating: "|c*", count: 70)
  private static let parts = String(repeating: "c*", count: 160)
}
