extension BadSchema {
  /// Texts with a type of their own, texts that may be integers, and numbers in texts.
  static let textTypeMistakes = [
    BadSchema.withThing(
      "a text type that leaves no text, or has no pattern",
      """
      types:
        Thing: { fields: { a: A, b: B } }
        A: { text: { length: { min: ①9①, max: ②8② } } }
        B: { text: { pattern: ③"[A-"③ } }
      """,
      expects: """
        ① no value fits: 'min' of 'length' is 9 and 'max' is 8 [empty-limits]
          hint: both limits are inclusive; swap them?
          note ②: the upper limit is here
        ③ '[A-' is no regular expression [bad-pattern]
          hint: look for brackets that do not pair up; in YAML, single quotes keep backslashes
        """),
    BadSchema.withThing(
      "alphabets of which no text can be made",
      """
      types:
        Thing: { fields: { a: A, b: B, c: C, d: D } }
        A: { text: { alphabet: ①ABC① } }
        B: { text: { length: 20, alphabet: ②ABCA② } }
        C: { text: { length: 20, alphabet: ③"A B"③ } }
        D: { text: { length: { max: 3 }, pattern: ④"[A-Z]{1,3}"④, alphabet: ⑤ABC1⑤ } }
      """,
      expects: """
        ① nothing says how many characters of the 'alphabet' make a text [alphabet-without-length]
          hint: add 'length: { max: 20 }' where the service takes no more, or else 'made: 20'
        ② the alphabet has a 'A' that no text can be made of [bad-alphabet]
          hint: write letters A to Z and a to z, digits, '-', '.', '_' and '~', each once
        ③ the alphabet has a 'U+0020' that no text can be made of [bad-alphabet]
          hint: write letters A to Z and a to z, digits, '-', '.', '_' and '~', each once
        ⑤ 3 times '1' does not fit 'pattern', which is [A-Z]{1,3} [alphabet-breaks-pattern]
          hint: a made text may be any mixture; take '1' away, or change the pattern
          note ④: the pattern is declared here
        """),
    BadSchema.withThing(
      "made texts of a length that no text has, or of nothing",
      """
      types:
        Thing: { fields: { a: A, b: B, c: C, d: D } }
        A: { text: { made: ①12① } }
        B: { text: { length: { min: ②8② }, alphabet: ABC, made: ③7③ } }
        C: { text: { length: { max: ④8④ }, alphabet: ABC, made: ⑤9⑤ } }
        D: { text: { alphabet: ABC, made: ⑥0⑥ } }
      """,
      expects: """
        ① nothing says of which characters such a text is made [made-without-alphabet]
          hint: add 'alphabet', or take 'made' away: 'length' limits texts that others make
        ③ a made text has 7 characters, and a text has at least 8 [made-breaks-length]
          hint: write a length that the service takes, or leave 'made' out beside a greatest 'length'
          note ②: the bound is declared here
        ⑤ a made text has 9 characters, and a text has at most 8 [made-breaks-length]
          hint: write a length that the service takes, or leave 'made' out beside a greatest 'length'
          note ④: the bound is declared here
        ⑥ a made text has 0 characters, and a text has at least 1 [made-breaks-length]
          hint: write a length that the service takes, or leave 'made' out beside a greatest 'length'
        """),
    BadSchema.withThing(
      "values that break the rules of their text type, or those of the field besides",
      """
      types:
        Thing:
          fields:
            a: { type: Reference, example: ①ABCDE① }
            b: { type: Reference, length: { max: ②2② }, example: ③ABC③ }
            c: { type: Reference, example: ④12④ }
            d: { type: "[Reference]", example: [⑤a⑤] }
            e: { type: Reference, min: ⑥1⑥, sensitive: ⑦true⑦ }
        Reference: { text: { length: { max: ⑧4⑧ }, pattern: ⑨"[A-Z]*"⑨ } }
      """,
      expects: """
        ① 5 characters stand here, and 'length' is at most 4 [broken-limit]
          hint: change the value, or the limit if the service takes it
          note ⑧: the limit is declared here
        ③ 3 characters stand here, and 'length' is at most 2 [broken-limit]
          hint: change the value, or the limit if the service takes it
          note ②: the limit is declared here
        ④ the number 12 is not the text 'Reference' [wrong-value]
          hint: put it in quotes to make it a string
        ⑤ the string 'a' does not fit '[A-Z]*' [broken-limit]
          hint: change the value, or the limit if the service takes it
          note ⑨: the limit is declared here
        ⑥ 'min' cannot limit the text 'Reference' [misplaced-limit]
          hint: it limits numbers; 'length' limits texts and arrays
        ⑦ 'e' is the text 'Reference', and only a string can be sensitive [sensitive-type]
          hint: mark the members inside that hold the secret, or make it a string
        """),
    BadSchema.withThing(
      "texts that must not occur, and places where there is no text",
      """
      types:
        Thing:
          fields:
            a: { type: string, excludes: [①failed①, done], example: ②it-failed② }
            b: { type: integer, excludes: [④one④] }
            c: { type: stringOrInteger, excludes: [⑤"00"⑤], example: ⑥9001⑥ }
      """,
      expects: """
        ② the string 'it-failed' holds 'failed' [broken-limit]
          hint: change the value, or the limit if the service takes it
          note ①: the limit is declared here
        ④ 'excludes' cannot limit an integer [misplaced-limit]
          hint: it limits texts
        ⑥ the number 9001 holds '00' [broken-limit]
          hint: change the value, or the limit if the service takes it
          note ⑤: the limit is declared here
        """),
    BadSchema.withThing(
      "what is neither a string nor an integer, or no number with separators",
      """
      types:
        Thing:
          fields:
            a: { type: stringOrInteger, example: ①1.5① }
            b: { type: stringOrInteger, example: ②true② }
            c: { type: stringOrInteger, length: { max: ③3③ }, example: ④1234④ }
            d: { type: groupedDecimal, example: ⑤1.5⑤ }
            e: { type: groupedDecimal, example: ⑥"8,67,940.15"⑥ }
            f: { type: groupedDecimal, max: ⑦1000⑦, scale: 2, example: ⑧"1,000.01"⑧ }
            g: { type: "[⑨groupedDecimal⑨?]" }
            h: { type: "{string: ⑩groupedDecimal⑩}" }
      """,
      expects: """
        ① the number 1.5 is not a string or an integer [wrong-value]
        ② the boolean true is not a string or an integer [wrong-value]
        ④ 4 characters stand here, and 'length' is at most 3 [broken-limit]
          hint: change the value, or the limit if the service takes it
          note ③: the limit is declared here
        ⑤ the number 1.5 is not a number with separators between thousands [wrong-value]
        ⑥ the string '8,67,940.15' is not a number with separators between thousands [wrong-value]
          hint: it is written like 867,940.15, in quotes
        ⑧ 1000.01 is more than 'max', which is 1000 [broken-limit]
          hint: change the value, or the limit if the service takes it
          note ⑦: the limit is declared here
        ⑨ 'groupedDecimal' is a type of fields only [grouped-decimal-alone]
          hint: write 'string', or an object with a field of this type
        ⑩ 'groupedDecimal' is a type of fields only [grouped-decimal-alone]
          hint: write 'string', or an object with a field of this type
        """),
    BadSchema.ofAPI(
      "numbers with separators where nothing reads them",
      """
      resource: things
      endpoints:
        list:
          request: GET /things
          query: { ①least①?: groupedDecimal }
          returns: ②groupedDecimal②
        pages:
          request: POST /things
          retry: safe
          body: "③groupedDecimal③?"
      """,
      expects: """
        ① 'least' is a number with separators between thousands, and a query has no form for that [parameter-type]
          hint: a parameter is one text, number, date, boolean or value of an enumeration
        ② 'groupedDecimal' is a type of fields only [grouped-decimal-alone]
          hint: write 'string', or an object with a field of this type
        ③ 'groupedDecimal' is a type of fields only [grouped-decimal-alone]
          hint: write 'string', or an object with a field of this type
        """),
  ]
}
