"""Reads every feed, calendar, contact card and table of built sites with libraries that others read them with.

Usage: forms.py FOLDER...
"""

import csv
import io
import json
import sys
from pathlib import Path

import feedparser
import icalendar
import vobject


def feed(text):
    read = feedparser.parse(text)
    assert not read.bozo, read.bozo_exception
    assert read.version == "atom10", read.version
    assert read.feed.id and read.feed.title and read.feed.updated_parsed and read.feed.author
    assert {link.rel for link in read.feed.links} == {"self", "alternate"}, read.feed.links
    assert read.entries
    ids = [entry.id for entry in read.entries]
    assert len(set(ids)) == len(ids), "an entry stands there twice"
    for entry in read.entries:
        assert entry.title and entry.updated_parsed and entry.link.startswith("https://"), entry


def calendar(text):
    read = icalendar.Calendar.from_ical(text)
    assert not read.errors, read.errors
    vobject.readOne(text.decode()).validate(raiseException=True)
    events = read.walk("VEVENT")
    assert events
    uids = [str(event["UID"]) for event in events]
    assert len(set(uids)) == len(uids), "an entry stands there twice"
    for event in events:
        assert not event.errors, event.errors
        start, end = event["DTSTART"].dt, event.get("DTEND") and event["DTEND"].dt
        assert end is None or (type(start) is type(end) and start < end), (start, end)
        assert event["DTSTAMP"].dt and event["SUMMARY"] and event["URL"].startswith("https://")


def card(text):
    read = vobject.readOne(text.decode())
    read.validate(raiseException=True)
    assert read.fn.value.strip() and read.version.value == "3.0"
    assert hasattr(read, "tel") or hasattr(read, "email") or hasattr(read, "adr") or read.url.value


def table(text):
    rows = list(csv.reader(io.StringIO(text.decode(), newline=""), strict=True))
    head = rows[0]
    assert len(set(head)) == len(head) > 3, head
    for row in rows:
        assert len(row) == len(head), row
        for cell in row:
            assert not cell.startswith(("=", "+", "@", "\t", "\r")), cell
            assert not cell.startswith("-") or float(cell) < 0, cell
    return rows


def same(path):
    """Holds a table of the open data to the same records in JSON."""
    records = json.loads(path.with_suffix(".json").read_text())
    rows = table(path.read_bytes())
    assert len(rows) == len(records) + 1, (len(rows), len(records))
    for row, record in zip(rows[1:], records):
        assert rows[0] == list(record)
        for cell, value in zip(row, record.values()):
            assert isinstance(value, (list, bool)) or cell.lstrip("'") == ("" if value is None else str(value).lstrip("'")) or float(cell) == value


READERS = {".csv": table, ".ics": calendar, ".vcf": card, ".xml": feed}


def main(folders):
    counts = dict.fromkeys(READERS, 0)
    faults = []
    for folder in folders:
        for path in sorted(Path(folder).rglob("*")):
            if path.suffix not in READERS or path.name.startswith("sitemap"):
                continue
            counts[path.suffix] += 1
            text = path.read_bytes()
            try:
                READERS[path.suffix](text)
                if path.suffix == ".csv" and path.with_suffix(".json").exists():
                    same(path)
                if path.suffix in {".ics", ".vcf"}:
                    lines = text.split(b"\r\n")
                    assert b"\n" not in b"".join(lines), "a line ends in another way"
                    assert max(map(len, lines)) <= 75, "a line is too long"
            except Exception as fault:  # Whatever a library cannot read, it says in its own way.
                faults.append(f"{path}: {fault!r}")
    print(", ".join(f"{count} {ending} files" for ending, count in counts.items()))
    missing = [ending for ending, count in counts.items() if not count]
    faults += [f"there is no {ending} file" for ending in missing]
    sys.exit("\n".join(faults[:20]) if faults else 0)


main(sys.argv[1:])
