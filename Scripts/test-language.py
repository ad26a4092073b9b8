"""Validates schema files and examples of pages: test-language.py JSON-SCHEMA PAGES FOLDER"""

import json
import pathlib
import re
import sys

import jsonschema
import yaml


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """YAML 1.2 with its core schema, as the tool and the editors read it."""


Loader.yaml_implicit_resolvers = {}
for kind, pattern, first in [
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
]:
    Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{kind}", re.compile(f"^(?:{pattern})$"), list(first)
    )


def problems(validator, text):
    return [error.message for error in validator.iter_errors(yaml.load(text, Loader))]


def main(schema_path, pages_path, folder):
    schema = json.loads(pathlib.Path(schema_path).read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    failures = []

    files = [p for p in sorted(pathlib.Path(folder).rglob("*.yaml")) if p.name != "lint.yaml"]
    for path in files:
        failures += [f"{path}: {problem}" for problem in problems(validator, path.read_text())]

    pages = json.loads(pathlib.Path(pages_path).read_text())["pages"]
    right = refused = 0
    for page in pages:
        name = f"{page['code']} {page['name']}"
        if page["right"]:
            right += 1
            failures += [f"{name}, right: {p}" for p in problems(validator, page["right"])]
        if page["isStructural"]:
            refused += 1
            if not problems(validator, page["wrong"]):
                failures.append(f"{name}: the wrong example is accepted")

    for failure in failures:
        print(f"test-language: {failure}", file=sys.stderr)
    print(
        f"test-language: {len(files)} files and {right} right examples accepted, "
        f"{refused} wrong ones refused" + (f"; {len(failures)} failures" if failures else "")
    )
    return 1 if failures or not files or refused < 15 else 0


sys.exit(main(*sys.argv[1:]))
