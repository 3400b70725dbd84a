"""
Features
========

A word as the network sees it: nine small numbers. Known words, classes and shapes have a row each; endings and beginnings
share hashed rows. The dictionaries are never written down as text: the product finds a row by the hash of its key, so that
loading a model costs nothing.
"""

import csv
import gzip
import json
import re

import numpy

from english_lexicon import EnglishLexicon
from words import lower, normalise

FEATURES = ["word", "class", "case", "shape", "suffix2", "suffix3", "suffix4", "prefix3", "gazetteer"]
DICTIONARIES = {"word": "w", "class": "x", "case": "k", "shape": "s"}
HASHED = {"suffix2": 1024, "suffix3": 8192, "suffix4": 8192, "prefix3": 8192}
FORENAME, SURNAME, PLACE = 1, 2, 4  # 8 are towns
FLAGS = 7
NAME_MEANINGS = {"n18": 16, "n15": 32, "n14": 64}


def hash_text(text, seed=2166136261):
    """FNV-1a over UTF-16 units, 32 bits."""
    value = seed
    units = numpy.frombuffer(text.encode("utf-16-le", "surrogatepass"), dtype="<u2")
    for unit in units:
        value = ((value ^ int(unit)) * 16777619) & 0xFFFFFFFF
    return value


def shape(word):
    text = re.sub("[A-ZÄÖÜ]", "X", word)
    text = re.sub("[a-zäöüßéèáàóòíìúñçãâêôûëïø]", "x", text)
    text = re.sub("[0-9]", "d", text)
    return re.sub(r"(.)\1+", r"\1", text, flags=re.S)[:6]


class Gazetteer:
    """Flags of single words: is it known as a forename, a surname, a country or capital, a town, or another name?"""

    def __init__(self, flags):
        self.flags = flags

    @classmethod
    def read(cls, folder, names=None):
        gazetteer = cls({})
        gazetteer.add_csv(f"{folder}/forenames-by-country.csv.gz", FORENAME)
        gazetteer.add_csv(f"{folder}/surnames-by-country.csv.gz", SURNAME)
        with gzip.open(f"{folder}/factbook-countries.json.gz", "rt", encoding="utf8") as file:
            gazetteer.add_countries(json.load(file))
        if names:
            gazetteer.add_list(names)
        return gazetteer

    def add_list(self, path):
        """The list of list-names.mjs, and the names of WordNet."""
        with open(path, encoding="utf8") as lines:
            for line in lines:
                name, flag = line.rstrip("\n").split("\t")
                self.add(name, int(flag))
        for name, (part, meaning) in EnglishLexicon().entries.items():
            flag = NAME_MEANINGS.get(meaning.split(".")[0], 0) if part == "P" else 0
            if flag:
                self.add(name, flag)

    def add_csv(self, path, flag):
        with gzip.open(path, "rt", encoding="utf-8-sig") as file:
            for row in csv.DictReader(file):
                for name in (row["Localized Name"], row["Romanized Name"]):
                    self.add(name or "", flag)

    def add(self, name, flag):
        for word in re.split(r"[\s]+", name):
            key = word.lower()
            if len(key) > 1:
                self.flags[key] = self.flags.get(key, 0) | flag

    def add_countries(self, countries):
        for row in countries.values():
            for name in (row["country"], row["capital"]):
                if name and " " not in name:
                    self.add(name, PLACE)

    def get(self, word):
        key = word.lower()
        return self.flags.get(key, 0) or (self.flags.get(key[:-1], 0) if key.endswith("s") else 0)


class Features:
    def __init__(self, lexicon, gazetteer):
        self.lexicon, self.gazetteer = lexicon, gazetteer
        self.rows = {"word": {"_": 0, "?": 1}, "class": {"_": 0, "?": 1}, "case": {"_": 0}, "shape": {"_": 0}}
        self.memory = {}

    def sizes(self):
        return {name: len(rows) for name, rows in self.rows.items()} | HASHED | {"gazetteer": 1 << FLAGS}

    def add_words(self, counts, least, most):
        for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            if count >= least and word not in self.rows["word"] and len(self.rows["word"]) < most:
                self.rows["word"][word] = len(self.rows["word"])

    def grow(self, words):
        """Gives the classes and shapes of these words rows of their own."""
        for word in words:
            form = normalise(word)
            part, case = self.lexicon.look_up(form)
            for name, value in (("class", part), ("case", case), ("shape", shape(form))):
                self.rows[name].setdefault(value, len(self.rows[name]))

    def of(self, word):
        if word not in self.memory:
            self.memory[word] = self.compute(word)
        return self.memory[word]

    def compute(self, word):
        form, key = normalise(word), lower(word)
        part, case = self.lexicon.look_up(form)
        return [
            self.rows["word"].get(key, 1),
            self.rows["class"].get(part, 1),
            self.rows["case"].get(case, 0),
            self.rows["shape"].get(shape(form), 0),
            1 + hash_text("2" + key[-2:]) % (HASHED["suffix2"] - 1),
            1 + hash_text("3" + key[-3:]) % (HASHED["suffix3"] - 1),
            1 + hash_text("4" + key[-4:]) % (HASHED["suffix4"] - 1),
            1 + hash_text("p" + key[:3]) % (HASHED["prefix3"] - 1),
            self.gazetteer.get(form),
        ]
