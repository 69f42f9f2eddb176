"""Reads the exported workbook (by openpyxl) or Parquet files (by Arrow) as pandas does, and describes every column as read.py does."""

import csv
import sys
from datetime import datetime
from pathlib import Path

import pandas

form, exported, listing = sys.argv[1:]
with open(listing, encoding="utf-8", newline="") as file:
    columns = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def letter_sum(text: str) -> int:
    return sum(ord(letter) * place for place, letter in enumerate(text, 1))


def written(value: object) -> str:
    """A day of a workbook is written as the record writes it."""
    return value.strftime("%Y-%m-%d") if isinstance(value, datetime) else value


if form == "workbook":
    tables = pandas.read_excel(exported, sheet_name=None, keep_default_na=False, na_values=[""])
else:
    tables = {path.stem: pandas.read_parquet(path) for path in Path(exported).glob("*.parquet")}

for column in columns:
    # A table without rows is not exported.
    name, table = column["column"], tables.get(column["table"])
    values = [] if table is None else table[name]
    known = [(row, value) for row, value in enumerate(values, 1) if not pandas.isna(value)]
    if column["type"] == "integer":
        kind = "integer" if all(value == int(value) for _, value in known) else str(values.dtype)
        total = sum(int(value) for _, value in known)
    else:
        texts = [(row, written(value)) for row, value in known]
        kind = "character" if all(isinstance(value, str) for _, value in texts) else str(values.dtype)
        total = sum(letter_sum(value) * row % 1000003 for row, value in texts) if kind == "character" else "not text"
    print(column["table"], name, kind, len(values), len(values) - len(known), total, sep="\t")
