"""Which encodings of the texts in a folder charset-normalizer finds, as Markdown."""

import collections
import pathlib
import sys
import unicodedata

import charset_normalizer

matrix = collections.defaultdict(collections.Counter)
for expected in sorted(pathlib.Path(sys.argv[1]).glob("*.expected")):
    sample = expected.with_suffix("")
    match = charset_normalizer.from_bytes(sample.read_bytes()).best()
    text = None if match is None else str(match).removeprefix("\ufeff")
    # Python takes the marks of windows-1258 for characters of their own: the same text, decomposed.
    right = text is not None and unicodedata.normalize("NFC", text) == expected.read_bytes().decode()
    answer = "right" if right else "none" if match is None else match.encoding
    matrix[sample.name.partition(".")[2]][answer] += 1

print("| encoding | texts | right | taken for |")
print("|---|---|---|---|")
for encoding, answers in sorted(matrix.items()):
    wrong = ", ".join(f"{a} {n}" for a, n in answers.most_common() if a != "right")
    print(f"| {encoding} | {answers.total()} | {answers['right']} | {wrong} |")
total = sum(answers.total() for answers in matrix.values())
right = sum(answers["right"] for answers in matrix.values())
print(f"| all | {total} | {right} | |")
