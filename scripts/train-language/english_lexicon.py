"""
English lexicon
===============

Classes of English words from Princeton WordNet 3.0 (Debian: apt-get install wordnet-base): the parts of speech and
inflections that a form may be, and the broad meaning of its first noun and verb sense ("noun.person", "verb.motion").
The glosses serve as plain text for the word vectors.
"""

import os
import re

from words import tokenise

FOLDER = "/usr/share/wordnet"
KINDS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}


def read_data(kind):
    """Offset of each synset: lexicographer file, the words as written, gloss."""
    synsets = {}
    with open(os.path.join(FOLDER, f"data.{kind}"), encoding="latin-1") as lines:
        for line in lines:
            if line[0] != " ":
                head, _, gloss = line.partition(" | ")
                cells = head.split(" ")
                words = [cells[4 + 2 * n] for n in range(int(cells[3], 16))]
                synsets[cells[0]] = (cells[1], [re.sub(r"\(.*\)", "", word) for word in words], gloss.strip())
    return synsets


def read_index(kind):
    """Lemmas of one word with the offsets of their senses, the commonest first."""
    with open(os.path.join(FOLDER, f"index.{kind}"), encoding="latin-1") as lines:
        for line in lines:
            if line[0] != " ":
                cells = line.split()
                if "_" not in cells[0]:
                    yield cells[0], cells[-int(cells[2]) :]


def read_exceptions(kind):
    with open(os.path.join(FOLDER, f"{kind}.exc"), encoding="latin-1") as lines:
        return [line.split()[:2] for line in lines if "_" not in line]


def plural(word):
    if re.search("(s|x|z|ch|sh)$", word):
        return word + "es"
    return word[:-1] + "ies" if re.search("[^aeiou]y$", word) else word + "s"


def stem(word):
    if re.search("[^e]e$", word):
        return word[:-1]
    return word + word[-1] if re.fullmatch("[^aeiou]*[aeiou][bdgklmnprt]", word) else word


def past(word):
    return word[:-1] + "ied" if re.search("[^aeiou]y$", word) else (word if word.endswith("ee") else stem(word)) + "ed"


def forms_of(lemma, kind):
    if kind == "noun":
        return [(lemma, "N"), (plural(lemma), "Ns")]
    if kind == "verb":
        gerund = (lemma[:-1] if re.search("[^eoy]e$", lemma) else stem(lemma) if not lemma.endswith("e") else lemma) + "ing"
        past_form = lemma + "d" if lemma.endswith("e") else past(lemma)
        return [(lemma, "V"), (plural(lemma), "Vz"), (past_form, "Vd"), (gerund, "Vg")]
    if kind == "adj":
        short = lemma[:-1] + "i" if re.search("[^aeiou]y$", lemma) else stem(lemma)
        graded = [(short + "er", "Jr"), (short + "est", "Jt")] if len(lemma) <= 7 else []
        return [(lemma, "J")] + graded
    return [(lemma, "R")]


IRREGULAR = {"noun": "Ns", "verb": "Vx", "adj": "Jx", "adv": "Rx"}


class EnglishLexicon:
    def __init__(self):
        self.parts, self.meanings, self.glosses = {}, {}, []
        for kind in KINDS:
            self.read(kind)
        self.entries = {
            form: (".".join(sorted(parts)), ".".join(sorted(self.meanings.get(form, ())))) for form, parts in self.parts.items()
        }

    def read(self, kind):
        synsets = read_data(kind)
        self.glosses.extend(gloss for _, _, gloss in synsets.values())
        meanings = {}
        for lemma, offsets in read_index(kind):
            meaning = KINDS[kind] + synsets[offsets[0]][0] if kind in ("noun", "verb") else None
            meanings[lemma] = meaning
            written = [word for offset in offsets for word in synsets[offset][1] if word.lower() == lemma]
            names = [word for word in written if word[:1].isupper()]
            if names:
                self.add(lemma, "P", meaning)
            if len(names) < len(written):
                for form, part in forms_of(lemma, kind):
                    self.add(form, part, meaning)
        for form, lemma in read_exceptions(kind):
            self.add(form, IRREGULAR[kind], meanings.get(lemma))

    def add(self, form, part, meaning):
        self.parts.setdefault(form, set()).add(part)
        if meaning:
            self.meanings.setdefault(form, set()).add(meaning)

    def texts(self):
        """The glosses as tokens."""
        return [[gloss[start:end] for start, end in tokenise(gloss)] for gloss in self.glosses]

    def look_up(self, word):
        key = word.lower()
        found = self.entries.get(key)
        if not found and "-" in key:
            found = self.entries.get(key[key.rindex("-") + 1 :])
        if not found:
            return ("#" if key[:1] in tuple("0123456789") else "?"), ""
        return found
