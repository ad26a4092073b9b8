"""Holds what `diff --format markdown` prints to a parser of Markdown: test-markdown.py TOOL

What a schema says is shown letter for letter, and nothing becomes a link, a mention or HTML.
"""

import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

from markdown_it import MarkdownIt

PIECES = (
    "@ada @ada/team ada@shop.example #12 GH-7 ada/shop#3 https://shop.example www.shop.example ` `` \\ "
    "* _ ** __ ~~ < > <b> <!-- --> &amp; &#64; ! [ ] ( ) [x](y) ![z](u) $x$ :tada: | - 1. # > ' \" a é 🙂"
).split(" ") + [" ", " ", "\n\n", "\n# "]

SCHEMA = """api: { name: Shop }
servers: { main: { url: "https://shop.example" } }
credentials: { key: { header: X-Key } }
defaults: { server: main, credential: key }
resource: orders
endpoints:
  create:
    request: POST /orders
    retry: never
    body:
"""


def texts(seed, count):
    generator = random.Random(seed)
    return [
        "".join(generator.choice(PIECES) for _ in range(generator.randint(1, 8))) + f"x{n}"
        for n in range(count)
    ]


def schema(values):
    lines = [f"      m{n}: {{ const: {json.dumps(v, ensure_ascii=False)} }}\n" for n, v in enumerate(values)]
    return SCHEMA + "".join(lines)


def words(text):
    return " ".join(text.split())


def main(tool):
    failures = []
    old, new = texts(1, 400), texts(2, 400)
    with tempfile.TemporaryDirectory() as folder:
        for name, values in [("old", old), ("new", new)]:
            path = pathlib.Path(folder, name)
            path.mkdir()
            (path / "orders.yaml").write_text(schema(values))
        run = subprocess.run(
            [tool, "diff", "old", "new", "--format", "markdown"],
            cwd=folder, capture_output=True, text=True,
        )
    if run.stderr:
        failures.append(run.stderr)
    tokens = MarkdownIt("gfm-like", {"html": True}).parse(run.stdout)
    inline = [child for token in tokens for child in token.children or []]
    allowed = {"text", "code_inline", "softbreak", "text_special"}
    failures += sorted({f"there is {t.type}" for t in inline if t.type not in allowed})
    blocks = {"paragraph", "heading", "bullet_list", "list_item"}
    others = {t.type for t in tokens if t.type != "inline" and t.type.rsplit("_", 1)[0] not in blocks}
    failures += sorted(f"there is {kind}" for kind in others)
    live = re.compile(r"@|#[0-9]|GH-[0-9]|://|www\.|\$|:[a-z]+:")
    failures += [f"'{t.content}' is no code" for t in inline if t.type == "text" and live.search(t.content)]
    shown = words(" ".join("".join(c.content for c in t.children) for t in tokens if t.children))
    # Where both are the same by chance, nothing has changed.
    for value in [v for pair in zip(old, new) for v in pair if pair[0] != pair[1]]:
        text = words(json.dumps(value, ensure_ascii=False))
        if text not in shown:
            failures.append(f"{text} is not shown as it is")
    for failure in failures[:20]:
        print(f"test-markdown: {failure}", file=sys.stderr)
    print(f"test-markdown: {len(old + new)} texts, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
