"""Reads wire text as the peers do: the least that makes the same data."""

import os


def files(folder):
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            yield os.path.join(place, name)


def article(path):
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    date, _, section = lines[0].removeprefix(" date ").partition(" ")
    paragraphs = [line for line in lines[2:] if line]
    end = None
    if paragraphs and paragraphs[-1].endswith("./."):
        end = "./."
        paragraphs[-1] = paragraphs[-1][:-3]
    return {
        "headline": lines[1],
        "published": date,
        "section": section,
        "body": [{"type": "paragraph", "text": text} for text in paragraphs],
        "endMark": end,
        "layout": {"finalNewline": True, "blankLines": False, "lineEnding": "lf"},
    }
