"""Holds reports to models of SARIF 2.1.0: test-sarif.py REPORT-WITH-RESULTS REPORT-WITHOUT"""

import copy
import json
import pathlib
import sys

from pydantic import BaseModel, ValidationError
from sarif_pydantic import Sarif


# In SARIF, part 3.14.27, but not in the models.
BEYOND_THE_MODELS = {"report.runs[].columnKind"}


def unknown(value, place="report"):
    """Members that SARIF does not know, which the models keep without a word."""
    if isinstance(value, BaseModel):
        found = [f"{place}.{name}" for name in value.model_extra or {}]
        found = [name for name in found if name not in BEYOND_THE_MODELS]
        for name in type(value).model_fields:
            found += unknown(getattr(value, name), f"{place}.{name}")
        return found
    if isinstance(value, list):
        return [name for item in value for name in unknown(item, place + "[]")]
    return []


def is_refused(report):
    try:
        return bool(unknown(Sarif.model_validate(report)))
    except ValidationError:
        return True


def main(with_results, without):
    failures = []
    reports = [json.loads(pathlib.Path(path).read_text()) for path in (with_results, without)]
    for report in reports:
        try:
            failures += [f"unknown: {name}" for name in unknown(Sarif.model_validate(report))]
        except ValidationError as error:
            failures.append(str(error))
    results = reports[0]["runs"][0]["results"]
    parts = {name for result in results for name in result}
    if not {"fixes", "relatedLocations"} <= parts or reports[1]["runs"][0]["results"]:
        failures.append(f"the reports do not show what they should: {sorted(parts)}")

    # The models have to notice something, else they prove nothing.
    for spoil in (
        lambda run: run.pop("tool"),
        lambda run: run["results"][0].update(level="fatal"),
        lambda run: run["results"][0].update(message="text"),
        lambda run: run["results"][0].update(ruleID="LB0001"),
    ):
        report = copy.deepcopy(reports[0])
        spoil(report["runs"][0])
        if not is_refused(report):
            failures.append("a spoilt report is accepted")

    for failure in failures:
        print(f"test-sarif: {failure}", file=sys.stderr)
    if not failures:
        print(f"test-sarif: {len(results)} results accepted, 4 spoilt reports refused")
    return 1 if failures else 0


sys.exit(main(*sys.argv[1:]))
