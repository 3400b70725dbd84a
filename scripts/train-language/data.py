"""
Training data
=============

Which files make up a language's training, how often each is seen, and what is held out for our own figures:
every fifth sentence of GSD test, every fifth sentence of GermEval dev, SmartData dev, English EWT dev, every fifth
sentence of UNER-EWT test, and the articles of the development split.
"""

import os
from dataclasses import dataclass

from readers import is_training, read_columns, read_graphs, read_re3d, read_smartdata, read_trees


@dataclass
class Data:
    groups: list  # (name, sentences, how often)
    trees_held: list
    names_held: dict  # name -> (sentences, domain, types)


SHORT = ["Person", "Organization", "Place"]


def split_fifth(sentences):
    return [s for n, s in enumerate(sentences) if n % 5 != 4], [s for n, s in enumerate(sentences) if n % 5 == 4]


def graphs(shared, folders, articles):
    training, held = [], []
    for folder in folders:
        for article, sentences in read_graphs(os.path.join(shared, "gold", folder), articles):
            (training if is_training(article) else held).extend(sentences)
    return training, held


def german(shared):
    data = os.path.join(shared, "data")
    trees = lambda name: read_trees(f"{data}/syntax/de/{name}.conllu.gz")
    gold, held = split_fifth(trees("gsd-test"))
    germeval, germeval_held = split_fifth(read_columns(f"{data}/names/de/germeval-dev.tsv.gz", True, "germeval"))
    graph, graph_held = graphs(
        shared, ["dev", "agency"], [f"{data}/articles/de/wikinews.jsonl.gz", f"{shared}/gold/agency-documents.jsonl"]
    )
    smartdata = list(read_smartdata(f"{data}/names/de/smartdata-train.jsonl.gz"))
    smartdata_held = list(read_smartdata(f"{data}/names/de/smartdata-dev.jsonl.gz"))
    silver = [s for name in ("wikinews", "ntrex", "wikipedia", "bundestag") for s in trees(f"silver-{name}")]
    return Data(
        groups=[
            ("gold", gold + trees("gsd-dev"), 3),
            ("maibaam", trees("maibaam"), 1),
            ("silver", silver, 1),
            ("germeval", germeval, 4),
            ("smartdata", smartdata, 1),
            ("graphs", graph, 5),
        ],
        trees_held=held,
        names_held={
            "germeval": (germeval_held, "germeval", SHORT),
            "smartdata": (smartdata_held, "smartdata", SHORT),
            "graphs": (graph_held, "graph", SHORT + ["Event", "Work"]),
        },
    )


def english(shared):
    data = os.path.join(shared, "data")
    names, names_held = split_fifth(read_columns(f"{data}/names/en/uner-ewt-test.iob2.gz", False, "germeval"))
    names += read_columns(f"{data}/names/en/uner-ewt-dev.iob2.gz", False, "germeval")
    folders = [f"{data}/names/en/re3d/{name}" for name in ("centcom", "uk-government", "us-state-department", "wikipedia")]
    graph, graph_held = graphs(shared, ["dev-en"], [f"{data}/articles/en/ntrex-dev.jsonl.gz"])
    return Data(
        groups=[
            ("gold", read_trees(f"{data}/syntax/en/ewt-train.conllu.gz"), 1),
            ("uner", names, 2),
            ("re3d", [s for folder in folders for s in read_re3d(folder)], 2),
            ("graphs", graph, 3),
        ],
        trees_held=read_trees(f"{data}/syntax/en/ewt-dev.conllu.gz"),
        names_held={
            "uner": (names_held, "germeval", SHORT),
            "graphs": (graph_held, "graph", SHORT + ["Event", "Work"]),
        },
    )
