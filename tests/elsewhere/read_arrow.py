"""Reads Arrow files and streams and tells of every column how many values it has, how many are told, and the last of these."""

import sys
from pathlib import Path

import pyarrow

for path in sorted(Path(sys.argv[1]).iterdir()):
    opened = pyarrow.ipc.open_file if path.suffix == ".file" else pyarrow.ipc.open_stream
    with opened(pyarrow.memory_map(str(path))) as reader:
        table = reader.read_all()
    table.validate(full=True)
    for name, column in zip(table.column_names, table.columns):
        told = [value for value in column.to_pylist() if value is not None]
        last = "" if not told else str(told[-1])
        print(path.name, name, len(column), len(told), last, sep="\t")
