"""Reads what `forestall export` writes. The standard library is enough; with pandas, frames come back instead of lists.

    import forestall_results as fr
    runs = fr.read("results/delta/export", "runs")
    print(fr.share(runs, "mediation", "onset_week"))
"""
import csv
import json
import os

try:
    import pandas
except ImportError:
    pandas = None


def _value(text):
    """Empty cells are missing; numbers become numbers; all else stays text."""
    if text == "":
        return None
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return {"true": True, "false": False}.get(text, text)


def read(folder, table, frame=None):
    """One table (runs, series, events, ...; columns.md lists them), as a pandas frame or a list of dictionaries."""
    path = os.path.join(folder, table)
    frame = pandas is not None if frame is None else frame
    if frame and os.path.exists(path + ".parquet"):
        return pandas.read_parquet(path + ".parquet")
    text_columns = {"state_hash": str}
    if frame:
        return pandas.read_csv(path + ".csv", dtype=text_columns, na_values=[""], keep_default_na=False)
    with open(path + ".csv", newline="", encoding="utf-8") as lines:
        return [{k: (v if k in text_columns else _value(v)) for k, v in row.items()} for row in csv.DictReader(lines)]


def manifest(result_folder):
    """What the result folder says about itself: version, seed, scenario, counts."""
    with open(os.path.join(result_folder, "manifest.json"), encoding="utf-8") as text:
        return json.load(text)


def share(runs, option, column):
    """In how many of the finished runs of an option a column has a value: (how many, of how many)."""
    rows = runs.to_dict("records") if hasattr(runs, "to_dict") else runs
    done = [row for row in rows if row["option"] == option and row["status"] == "ok"]
    return sum(row[column] is not None and row[column] == row[column] for row in done), len(done)


def paired(runs, option, base, column):
    """Differences option less base, future by future, over the futures in which both came to their end."""
    rows = runs.to_dict("records") if hasattr(runs, "to_dict") else runs
    by = {(r["option"], r["design_point"], r["replicate"]): r[column] for r in rows if r["status"] == "ok"}
    keys = sorted(key[1:] for key in by if key[0] == option)
    return [by[(option, *key)] - by[(base, *key)] for key in keys if (base, *key) in by]
