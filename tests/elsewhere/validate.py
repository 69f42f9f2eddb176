"""Validates JSON against published schemas. Prints a line for each fault; arguments: the folder of the standards, which of them
(datapackage or popolo), the descriptor of the data, and the Popolo export."""

import json
import sys
from pathlib import Path

from jsonschema import Draft3Validator, Draft7Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT3

standards, descriptor_path, popolo_path = map(Path, [sys.argv[1], *sys.argv[3:]])


def read(path: Path):
    return json.loads(path.read_text(encoding="utf-8"))


def report(validator, value, name: str) -> None:
    for fault in validator.iter_errors(value):
        print(f"{name}/{'/'.join(map(str, fault.absolute_path))}: {fault.message[:300]}")


def check_data_package(folder: Path) -> None:
    def profile(name: str):
        schema = read(folder / f"{name}.json")
        return Draft7Validator(schema, format_checker=Draft7Validator.FORMAT_CHECKER)

    descriptor = read(descriptor_path)
    report(profile("datapackage"), descriptor, "datapackage.json")
    for resource in descriptor["resources"]:
        report(profile("dataresource"), resource, resource["name"])
        if "schema" in resource:
            report(profile("tableschema"), resource["schema"], f"{resource['name']}/schema")


def check_popolo(folder: Path) -> None:
    schemas = {path.stem: read(path) for path in folder.glob("*.json")}
    registry = Registry().with_resources(
        (schema["id"].rstrip("#"), Resource.from_contents(schema, default_specification=DRAFT3))
        for schema in schemas.values()
    )
    classes = {
        "persons": "person",
        "organizations": "organization",
        "posts": "post",
        "memberships": "membership",
        "events": "event",
        "motions": "motion",
        "vote_events": "vote_event",
    }
    document = read(popolo_path)
    for group, items in document.items():
        validator = Draft3Validator(
            schemas[classes[group]], registry=registry, format_checker=Draft3Validator.FORMAT_CHECKER
        )
        for item in items:
            unknown = set(item) - set(schemas[classes[group]]["properties"])
            for name in sorted(unknown):
                print(f"{item['id']}: {classes[group]} has no property {name}")
            report(validator, item, item["id"])


checks = {
    "datapackage": check_data_package,
    "datapackage-1": check_data_package,
    "popolo": check_popolo,
}
checks[sys.argv[2]](standards / sys.argv[2])
