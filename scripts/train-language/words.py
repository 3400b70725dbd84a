"""
Words
=====

The plain word splitter of the training texts (the product has its own, in TypeScript). Contractions are split as the
treebanks do, and all quotation marks become `"`: the treebanks know no other, and the parser loses half a point otherwise.
"""

import re

SPLITS = {
    "im": ("in", "dem"), "am": ("an", "dem"), "zum": ("zu", "dem"), "zur": ("zu", "der"), "beim": ("bei", "dem"),
    "vom": ("von", "dem"), "ins": ("in", "das"), "ans": ("an", "das"), "aufs": ("auf", "das"), "fürs": ("für", "das"),
    "übers": ("über", "das"), "ums": ("um", "das"), "durchs": ("durch", "das"), "hinters": ("hinter", "das"),
    "unterm": ("unter", "dem"), "überm": ("über", "dem"), "vors": ("vor", "das"), "hinterm": ("hinter", "dem"),
    "unters": ("unter", "das"), "vorm": ("vor", "dem"),
}  # fmt: skip
QUOTES = {ord(mark): '"' for mark in "„“”‟»«″"} | {ord(mark): "'" for mark in "‚‘’‛"} | {ord("–"): "-", ord("—"): "-"}
MONTHS = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
TOKEN = re.compile(
    r"\b(?:Dr|Prof|St|bzw|ca|usw|etc|Nr|Mio|Mrd|Jan|Feb|Aug|Sept|Okt|Nov|Dez|Abs|Art|Hrsg|geb|gest|evtl|ggf|inkl|vgl|Mr|Mrs|Ms|Jr|Sr|Co|Inc|Gen|Gov|Sen|Lt|Col)\."
    r"|\b(?:[A-Za-zÄÖÜ]\.){1,}(?=[\s,]|$)"
    rf"|\d+(?:[.,:]\d+)*\.?(?=\s+(?:{MONTHS}|Jahrhundert|Mal))"
    r"|\d+(?:[.,:]\d+)*(?:-[\wÄÖÜäöüß]+)*"
    r"|n't\b|'(?:s|re|ve|ll|d|m)\b|’(?:s|re|ve|ll|d|m)\b"
    r"|\w+?(?=n't\b)|[\w]+(?:[-/&.][\w]+|['’](?!(?:s|re|ve|ll|d|m|t)\b)[\w]+)*-?"
    r"|\.\.\.|--|[^\w\s]"
)


def tokenise(text):
    """Half-open spans of the words of a text."""
    return [match.span() for match in TOKEN.finditer(text)]


def split_contractions(words):
    result = []
    for word in words:
        parts = SPLITS.get(word.lower())
        if parts and (word.islower() or word.istitle()):
            result += [parts[0].capitalize() if word[0].isupper() else parts[0], parts[1]]
        else:
            result.append(word)
    return result


ENDING = re.compile(r"[.!?][\"“”»«)\]]*\s+(?=[\"„“»(\[]?[A-ZÄÖÜ0-9])|\n+")


def split_sentences(text):
    spans, start = [], 0
    for match in ENDING.finditer(text):
        if re.search(r"(?:\b\d{1,2}|\b[A-ZÄÖÜ]|\bDr|\bProf|\bSt|\bca|\bNr)\.$", text[start : match.end()].rstrip()):
            continue
        spans.append((start, match.end()))
        start = match.end()
    return [span for span in spans + [(start, len(text))] if text[span[0] : span[1]].strip()]


def normalise(word):
    return '"' if word in ("``", "''", "`") else word.translate(QUOTES)


def lower(word):
    return re.sub("[0-9]", "0", normalise(word).lower())
