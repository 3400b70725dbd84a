"""
Lexical classes
===============

What the lexicon says of a form, in two short strings: the parts of speech that it may have, and its cases, numbers and
persons. The twin of src/languages/de/lexical-classes.ts; a test holds a sample of both together.
"""

import gzip
import json
import re

CASES = {"NOM": "N", "GEN": "G", "DAT": "D", "AKK": "A"}
NUMBERS = {"SIN": "s", "PLU": "p"}
GENDERS = {"MAS": "m", "FEM": "f", "NEU": "n", "NOG": "x"}
INFLECTED = {"EIG", "ADJ", "PA1", "PA2", "SUB", "PRO", "ART"}
BARE_TAGS = {"ZUS", "INJ", "ZAL", "ADV", "NEG"}
VERB_FORMS = {"INF", "EIZ", "PA2", "PA1", "IMP"}


def classes_of(tags):
    """The two classes of a form with these tags."""
    parts, cases = set(), set()
    for tag in tags:
        cells = tag.split(":")
        kind = cells[0]
        if kind == "VER":
            if cells[1] in ("AUX", "MOD"):
                parts.add("V" + cells[1])
                cells = cells[:1] + cells[2:]
            parts.add("V" + (cells[1] if len(cells) > 1 and cells[1] in VERB_FORMS else "FIN"))
            if len(cells) > 2 and cells[1] in ("1", "2", "3"):
                cases.add("v" + cells[1] + cells[2][:1].lower())
        elif kind == "PRP":
            parts.add("PRP")
            cases.update("p" + CASES[case] for case in cells[-1].split("+") if case in CASES)
        else:
            parts.add(part_of(kind, cells))
        if kind in INFLECTED:
            case = next((CASES[cell] for cell in cells if cell in CASES), "")
            number = next((NUMBERS[cell] for cell in cells if cell in NUMBERS), "")
            gender = next((GENDERS[cell] for cell in cells if cell in GENDERS), "")
            if case:
                cases.add(case + number + (gender if number == "s" else ""))
    return ".".join(sorted(parts)), ".".join(sorted(cases))


def part_of(kind, cells):
    second = cells[1] if len(cells) > 1 else ""
    if kind == "EIG":
        return "E" + cells[-1]
    if kind == "ADJ":
        return "AJP" if second == "PRD" else "AJ"
    if kind in ("PA1", "PA2"):
        return kind + ("P" if second == "PRD" else "")
    if kind == "SUB":
        return "S" + ("I" if "INF" in cells else "A" if "ADJ" in cells else "")
    if kind in ("PRO", "ART", "KON"):
        return kind + second
    return kind


def capitalise(word):
    return word[:1].upper() + word[1:]


class Lexicon:
    def __init__(self, path):
        self.forms, self.memory = {}, {}
        with gzip.open(path, "rt", encoding="utf8") as lines:
            for line in lines:
                form, *analyses = line.rstrip("\n").split("\t")
                tags = [tag for analysis in analyses for tag in analysis.split(" ")[1:] if ":" in tag or tag in BARE_TAGS]
                if tags and " " not in form:
                    self.forms[form] = sorted(set(tags))
        self.classes = {}

    def get(self, form):
        if form not in self.classes:
            self.classes[form] = classes_of(self.forms[form]) if form in self.forms else None
        return self.classes[form]

    def look_up(self, word):
        if word not in self.memory:
            self.memory[word] = self.classify(word)
        return self.memory[word]

    def classify(self, word):
        found = self.get(word) or self.get(word.lower())
        prefix = ""
        if not found and re.search("[A-ZÄÖÜ]{2}", word) and len(word) > 3:
            found = self.get(capitalise(word.lower()))
        if not found and len(word) > 2 and word[-1] == "s":
            stem = self.get(word[:-1])
            if stem:
                found, prefix = (stem[0], "Gs" if stem[0][:1] == "E" else stem[1]), "g"
        if not found and "-" in word:
            last = word[word.rindex("-") + 1 :]
            found = (self.get(last) or self.get(last.lower())) if last else None
            prefix = "h" if found else ""
        if not found and 7 <= len(word) <= 60:
            found = self.compound(word)
            prefix = "c" if found else ""
        if not found and word[:1] in tuple("0123456789"):
            found = number_class(word)
        return (prefix + found[0], found[1]) if found else ("?", "")

    def compound(self, word):
        noun = bool(re.match("[A-ZÄÖÜ]", word))
        for place in range(3, len(word) - 3):
            tail = word[place:]
            found = self.get(capitalise(tail) if noun else tail)
            if found and (not noun or "S" in found[0]):
                return found
        return None


def number_class(word):
    if re.fullmatch("[0-9]+", word):
        return f"NUM{min(len(word), 5)}", ""
    return ("ORD" if re.fullmatch(r"[0-9]+\.", word) else "NUMX"), ""
