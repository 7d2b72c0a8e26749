#!/usr/bin/env python3
"""Reads the renderings of a timeline with the tools that other people read them with.

    pip install jsonschema icalendar markdown-it-py
    python3 Tests/Formats/check_formats.py FOLDER...

A FOLDER holds timeline.json and any of its other renderings. The JSON has to fit its schema, the
calendar and the XML to parse, the table to come through a round trip byte for byte, the
Markdown to show every title and every quote as they are, and the slide show to keep
TimelineJS's rules. It exits 1 where a check fails.
"""

import csv
import html
import io
import json
import pathlib
import re
import sys
import xml.dom.minidom

import icalendar
import jsonschema
from markdown_it import MarkdownIt

SCHEMA = pathlib.Path(__file__).resolve().parents[2] / "Docs" / "timeline.schema.json"
results = {"passed": 0, "failed": 0}


def check(isRight, what):
    results["passed" if isRight else "failed"] += 1
    if not isRight:
        print("FAILED:", what)


def words(text):
    """The words of a text: white space folded, marks of direction and quotation aside."""
    text = re.sub("[\u2066-\u2069\u202a-\u202e\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff]", "", text)
    text = re.sub("[“”„‟‘’]", "'", text)
    return " ".join(text.split())


def check_json(timeline, name):
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    errors = list(jsonschema.Draft202012Validator(schema).iter_errors(timeline))
    check(not errors, f"{name}: {[error.message for error in errors[:3]]}")


def check_markdown(text, timeline, name):
    tokens = MarkdownIt("commonmark").parse(text)
    inline = [token for token in tokens if token.type == "inline"]
    kinds = {child.type for token in inline for child in token.children}
    known = {"text", "text_special", "strong_open", "strong_close", "em_open", "em_close"}
    check(kinds <= known | {"softbreak"}, f"{name}: it holds {kinds - known}")
    shown = words(" ".join("".join(c.content for c in token.children) for token in inline))
    for event in timeline["events"]:
        check(words(event["title"]) in shown, f"{name}: {event['title']!r} is not shown")
        for report in event["reports"]:
            check(words(report["quote"]) in shown, f"{name}: {report['quote']!r} is not shown")


def check_csv(data, timeline, name):
    text = data.decode("utf-8")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    check(len(rows) == len(timeline["events"]) + 1, f"{name}: {len(rows)} rows")
    check(len({len(row) for row in rows}) == 1, f"{name}: rows of unequal length")
    again = io.StringIO(newline="")
    csv.writer(again, lineterminator="\r\n").writerows(rows)
    check(again.getvalue() == text, f"{name}: it does not come through a round trip")
    unsafe = [cell for row in rows for cell in row if cell[:1] in tuple("=+-@\t\r")]
    check(not unsafe, f"{name}: formulas {unsafe[:3]}")
    ids = [row[0] for row in rows[1:]]
    check(ids == [event["id"] for event in timeline["events"]], f"{name}: ids")


def check_calendar(data, timeline, name):
    lines = data.split(b"\r\n")
    check(all(len(line) <= 75 and b"\n" not in line for line in lines), f"{name}: long lines")
    entries = icalendar.Calendar.from_ical(data).walk("VEVENT")
    known = {event["id"]: event for event in timeline["events"]}
    check(len({str(entry["UID"]) for entry in entries}) == len(entries), f"{name}: UIDs")
    for entry in entries:
        event = known[str(entry["UID"]).split("@")[0]]
        start, end = entry.decoded("DTSTART"), entry.decoded("DTEND")
        check(start.isoformat() == event["date"]["earliest"], f"{name}: start of {event['id']}")
        check((end - start).days >= 1, f"{name}: end of {event['id']}")
        check(words(event["title"]) in words(str(entry["SUMMARY"])), f"{name}: {entry['SUMMARY']}")


def check_slides(show, name):
    for slide in show["events"]:
        check("start_date" in slide, f"{name}: {slide['unique_id']} has no start")
        check(slide.get("end_date") != slide["start_date"], f"{name}: an end that is the start")
        for text in slide["text"].values():
            tags = set(re.findall(r"<(/?\w+)", text))
            check(tags <= {"p", "/p", "i", "/i", "br"}, f"{name}: tags {tags}")


def check_folder(folder):
    timeline = json.loads((folder / "timeline.json").read_text(encoding="utf-8"))
    check_json(timeline, folder / "timeline.json")
    for file in sorted(folder.glob("timeline.*")):
        ending = file.name.removeprefix("timeline.")
        if ending == "md":
            check_markdown(file.read_text(encoding="utf-8"), timeline, file)
        elif ending == "csv":
            check_csv(file.read_bytes(), timeline, file)
        elif ending == "ics":
            check_calendar(file.read_bytes(), timeline, file)
        elif ending == "timelinejs.json":
            check_slides(json.loads(file.read_text(encoding="utf-8")), file)
        elif ending in ("svg", "tml"):
            xml.dom.minidom.parseString(file.read_bytes())
        elif ending == "html":
            page = words(html.unescape(re.sub("<[^>]*>", "", file.read_text(encoding="utf-8"))))
            for event in timeline["events"]:
                check(words(event["title"]) in page, f"{file}: {event['title']!r} is not shown")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for folder in sys.argv[1:]:
        check_folder(pathlib.Path(folder))
    print(f"{results['passed']} passed, {results['failed']} failed")
    sys.exit(1 if results["failed"] else 0)


main()
