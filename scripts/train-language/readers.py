"""
Readers
=======

One reader for each kind of training data. All of them give sentences in the same form, so that the rest of the training
neither knows nor cares where a sentence comes from. Files are read from the optional data folder `../shared/data`.
"""

import glob
import gzip
import hashlib
import json
import os
import re
from dataclasses import dataclass, field

from words import split_contractions, split_sentences, tokenise

PARTS_OF_SPEECH = (
    "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
)
TYPES = ["Person", "Organization", "Place", "Event", "Work"]
TAGS = ["O"] + [f"{place}-{kind}" for kind in TYPES for place in "BILU"]
# A token of which the data only says that it is no person, organization or place.
OPEN = len(TAGS)
KEPT_SUBTYPES = {"nsubj:pass", "aux:pass", "compound:prt"}
DOMAINS = ["graph", "germeval", "smartdata", "silver"]


@dataclass
class Sentence:
    words: list
    parts_of_speech: list | None = None
    heads: list | None = None  # 0 is the root, as in CoNLL-U
    relations: list | None = None
    tags: list | None = None
    domain: str = "silver"
    features: list = field(default_factory=list)
    relation_ids: list | None = None


def open_text(path):
    return gzip.open(path, "rt", encoding="utf8") if path.endswith(".gz") else open(path, encoding="utf8")


def relation_of(label):
    return label if label in KEPT_SUBTYPES else label.split(":")[0]


def read_trees(path, longest=100):
    """Sentences of a CoNLL-U file, syntactic words only."""
    sentences, rows = [], []
    with open_text(path) as lines:
        for line in list(lines) + ["\n"]:
            line = line.rstrip("\n")
            if line and line[0] != "#":
                cells = line.split("\t")
                if cells[0].isdigit():
                    rows.append(cells)
            elif not line and rows:
                if len(rows) <= longest:
                    sentences.append(sentence_of(rows))
                rows = []
    return sentences


def sentence_of(rows):
    return Sentence(
        words=[row[1] for row in rows],
        parts_of_speech=[PARTS_OF_SPEECH.index(row[3]) if row[3] in PARTS_OF_SPEECH else 16 for row in rows],
        heads=[int(row[6]) for row in rows],
        relations=[relation_of(row[7]) if row[7] != "_" else "dep" for row in rows],
    )


def bilou(spans, length, outside=None):
    """Tags of half-open spans (first, end, type); `outside` gives the tag of the other tokens."""
    tags = list(outside) if outside else [0] * length
    for first, end, kind in spans:
        for place in range(first, end):
            letter = "U" if end - first == 1 else "B" if place == first else "L" if place == end - 1 else "I"
            tags[place] = TAGS.index(f"{letter}-{kind}")
    return tags


SHORT_TYPES = {"PER": "Person", "ORG": "Organization", "LOC": "Place"}


def read_columns(path, german, domain):
    """Names in columns (GermEval, Universal NER): PER, ORG and LOC are names, OTH is left open, -deriv and -part are none."""
    sentences, rows = [], []
    with open_text(path) as lines:
        for line in list(lines) + ["\n"]:
            line = line.rstrip("\n")
            if line.strip() and not line.startswith("# ") and not line.startswith("#\t"):
                cells = line.split("\t")
                if cells[0].isdigit():
                    rows.append((cells[1], cells[2]))
            elif rows:
                sentences.append(columns_sentence(rows, german, domain))
                rows = []
    return sentences


def columns_sentence(rows, german, domain):
    words, spans, outside, current = [], [], [], None
    for form, label in rows:
        pieces = split_contractions([form]) if german else [form]
        kind = SHORT_TYPES.get(label[2:])
        goes_on = label.startswith("I-") and current and current[2] == kind
        if not (kind and goes_on):
            if current:
                spans.append(tuple(current))
            current = [len(words), 0, kind] if kind else None
        for piece in pieces:
            words.append(piece)
            outside.append(OPEN if label[2:] == "OTH" else 0)
        if current:
            current[1] = len(words)
    if current:
        spans.append(tuple(current))
    return Sentence(words=words, tags=bilou(spans, len(words), outside), domain=domain)


SMARTDATA_TYPES = {
    "person": "Person",
    "organization": "Organization",
    "organization-company": "Organization",
    "location": "Place",
    "location-city": "Place",
    "location-street": "Place",
    "location-stop": "Place",
}


def read_smartdata(path):
    """DFKI SmartData; event and work names are not annotated there, so that other tokens stay open."""
    for line in open_text(path):
        record = json.loads(line)
        text = record["text"]["string"]
        mentions = []
        for mention in (record["conceptMentions"] or {}).get("array", []):
            kind = SMARTDATA_TYPES.get(mention["type"].lower().replace("_", "-"))
            start, end = mention["span"]["start"], mention["span"]["end"]
            if kind and not text[start:end].islower():  # "italienische" is marked as a location
                mentions.append((start, end, kind))
        for start, end in split_sentences(text):
            yield character_sentence(text[start:end], [(a - start, b - start, kind) for a, b, kind in mentions], OPEN, "smartdata")


def character_sentence(text, mentions, outside, domain):
    """A sentence whose names are given in characters; a name that does not end with a word is left out."""
    words, starts, ends = [], {}, {}
    for start, end in tokenise(text):
        pieces = split_contractions([text[start:end]])
        starts[start] = len(words)
        words.extend(pieces)
        ends[end] = len(words)
    spans = [(starts[a], ends[b], kind) for a, b, kind in mentions if a in starts and b in ends and starts[a] < ends[b]]
    return Sentence(words=words, tags=bilou(longest_first(spans), len(words), [outside] * len(words)), domain=domain)


def longest_first(spans):
    kept, taken = [], set()
    for span in sorted(spans, key=lambda span: (span[0] - span[1], span[0])):
        places = set(range(span[0], span[1]))
        if not places & taken:
            kept.append(span)
            taken |= places
    return kept


def is_training(article):
    """The project's split: articles whose hash begins with 0 to b may be learnt from."""
    return hashlib.sha256(article.encode()).hexdigest()[0] <= "b"


def read_graphs(gold, articles):
    """Sentences of articles with the names of their gold graphs: (article id, sentences)."""
    texts = {}
    for path in articles:
        for line in open_text(path):
            record = json.loads(line)
            texts[record["id"]] = record
    for path in sorted(glob.glob(os.path.join(gold, "*.json"))):
        graph = json.load(open(path, encoding="utf8"))
        article = texts.get(graph["id"])
        if article:
            yield graph["id"], graph_sentences(graph, article)


def graph_sentences(graph, article):
    surfaces = {surface: entity["type"] for entity in graph["entities"] for surface in entity["surfaces"]}
    german = article["language"] == "de"
    sentences = []
    for text in [article["title"] or ""] + article["sentences"]:
        words = [text[start:end] for start, end in tokenise(text)]
        words = split_contractions(words) if german else words
        if words:
            spans = matches(words, surfaces, german)
            sentences.append(Sentence(words=words, tags=bilou(spans, len(words)), domain="graph"))
    return sentences


def matches(words, surfaces, german):
    keys = {}
    for surface, kind in surfaces.items():
        pieces = [surface[start:end] for start, end in tokenise(surface)]
        pieces = split_contractions(pieces) if german else pieces
        if pieces:
            keys[tuple(pieces)] = kind
    spans = [
        (place, place + len(key), kind)
        for place in range(len(words))
        for key, kind in keys.items()
        if tuple(words[place : place + len(key)]) == key
    ]
    return longest_first(spans)


RE3D_TYPES = {"Person": "Person", "Organisation": "Organization", "Location": "Place"}
NAME_LIKE = re.compile(r"(?:the )?[A-Z0-9]")


def read_re3d(folder):
    """re3d marks descriptions too ("the camp"); only those that begin like names count, the others stay open."""
    texts, mentions = {}, {}
    for line in open_text(os.path.join(folder, "documents.json.gz")):
        if line.strip():
            record = json.loads(line)
            texts[record["_id"]] = record["text"]
    for line in open_text(os.path.join(folder, "entities.json.gz")):
        if line.strip():
            record = json.loads(line)
            mentions.setdefault(record["documentId"], []).append(record)
    for identifier, text in texts.items():
        spans = []
        for mention in mentions.get(identifier, []):
            kind = RE3D_TYPES.get(mention["type"])
            value = text[mention["begin"] : mention["end"]]
            if kind and NAME_LIKE.match(value):
                skip = 4 if value.lower().startswith("the ") else 0
                spans.append((mention["begin"] + skip, mention["end"], kind))
        for start, end in split_sentences(text):
            yield character_sentence_english(text[start:end], [(a - start, b - start, kind) for a, b, kind in spans])


def character_sentence_english(text, mentions):
    words, starts, ends = [], {}, {}
    for start, end in tokenise(text):
        starts[start], ends[end] = len(words), len(words) + 1
        words.append(text[start:end])
    spans = [(starts[a], ends[b], kind) for a, b, kind in mentions if a in starts and b in ends and starts[a] < ends[b]]
    return Sentence(words=words, tags=bilou(longest_first(spans), len(words), [OPEN] * len(words)), domain="smartdata")
