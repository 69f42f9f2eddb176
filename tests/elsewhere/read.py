"""Reads the tables as pandas does and describes every column as read.R does."""

import csv
import sys
from pathlib import Path

import pandas

folder, listing = sys.argv[1:]
with open(listing, encoding="utf-8", newline="") as file:
    columns = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def letter_sum(text: str) -> int:
    return sum(ord(letter) * place for place, letter in enumerate(text, 1))


for table in dict.fromkeys(column["table"] for column in columns):
    own = {column["column"]: column for column in columns if column["table"] == table}
    rows = pandas.read_csv(
        Path(folder) / next(iter(own.values()))["file"],
        dtype={name: "Int64" if column["type"] == "integer" else "string" for name, column in own.items()},
        keep_default_na=False,
        na_values=[""],
    )
    for name, column in own.items():
        values = rows[name]
        known = [(row, value) for row, value in enumerate(values, 1) if not pandas.isna(value)]
        if column["type"] == "integer":
            kind = "integer" if pandas.api.types.is_integer_dtype(values) else str(values.dtype)
            total = sum(int(value) for _, value in known)
        else:
            kind = "character" if pandas.api.types.is_string_dtype(values) else str(values.dtype)
            total = sum(letter_sum(value) * row % 1000003 for row, value in known)
        print(table, name, kind, len(values), int(values.isna().sum()), total, sep="\t")
