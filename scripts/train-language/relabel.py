"""
Relabelling
===========

    python relabel.py LANGUAGE OUTPUT CHECKPOINT... [--shared ../shared]

Self-training: the models read the training texts anew. Automatically parsed sentences get the tree that the models and the
old labels vote for; sentences without names get the models' names, uncertain words left out; sentences with gold names get
trees. Gold labels are never changed. Each sentence is read in one of two styles of naming, so that both stay apart.
"""

import argparse
import os

import numpy
import torch

from batches import IGNORED, collate
from data import english, german
from decode import best_tags, spans_of, tree
from english_lexicon import EnglishLexicon
from features import Features, Gazetteer
from lexical_classes import Lexicon
from network import restore
from readers import TAGS

OLD_VOTE = 1.0  # of the old label, in logits
STYLES = ["graph", "germeval"]
SURE = 0.65
# The teachers have seen few events and works: where they only suspect one, nothing is said.
RARE = [n for n, tag in enumerate(TAGS) if tag[2:] in ("Event", "Work")]
RARE_ENOUGH = 0.08
# Group, whether it gets trees, whether it gets names.
PLAN = [
    ("silver", True, True), ("gold", False, True), ("germeval", True, False), ("graphs", True, False), ("re3d", True, False),
]  # fmt: skip


class Teacher:
    def __init__(self, path, lexicon):
        checkpoint = torch.load(path, weights_only=False)
        self.relations = checkpoint["relations"]
        self.features = Features(lexicon, Gazetteer(checkpoint["gazetteer"]))
        self.features.rows = checkpoint["rows"]
        self.network = restore(checkpoint)
        self.network.eval()

    def read(self, sentences):
        for sentence in sentences:
            sentence.features = [self.features.of(word) for word in sentence.words]
            sentence.relation_ids = [0] * len(sentence.words)
        batch = collate(sentences)
        return self.network(batch.features, batch.lengths, batch.domains)


def vote(teachers, sentences):
    """Mean log-probabilities of tags, names and arcs, and the label parts of each teacher."""
    with torch.no_grad():
        outputs = [teacher.read(sentences) for teacher in teachers]
        mean = lambda place: torch.stack([torch.log_softmax(output[place], -1) for output in outputs]).mean(0).numpy()
        longest = max(len(sentence.words) for sentence in sentences)
        arcs = []
        for output in outputs:
            padding = torch.arange(longest + 1)[None] > torch.tensor([len(s.words) for s in sentences])[:, None]
            arcs.append(torch.log_softmax(output[2].masked_fill(padding[:, None], -1e9), -1))
        return mean(0), mean(1), torch.stack(arcs).mean(0).numpy(), [(output[3], output[4]) for output in outputs]


def label_votes(teachers, parts, place, heads):
    total = 0
    for teacher, (label_head, label_dependent) in zip(teachers, parts):
        count = len(heads)
        with torch.no_grad():
            scores = torch.einsum(
                "ni,lij,nj->nl", label_dependent[place, :count], teacher.network.label, label_head[place][torch.tensor(heads)]
            )
        total = total + torch.log_softmax(scores, -1).numpy() / len(teachers)
    return total


def relabel_tree(sentence, tags, arcs, labels_for, relations):
    count = len(sentence.words)
    arcs = arcs[:count, : count + 1].copy()
    old = sentence.heads
    if old is not None:
        arcs[numpy.arange(count), old] += OLD_VOTE
        tags = tags.copy()
        tags[numpy.arange(count), sentence.parts_of_speech] += OLD_VOTE
    heads = [int(head) for head in tree(arcs)]
    labels = labels_for(heads)
    if old is not None:
        for word, (head, label) in enumerate(zip(old, sentence.relations)):
            if head == heads[word] and label in relations:
                labels[word, relations.index(label)] += OLD_VOTE
    sentence.parts_of_speech = [int(tag) for tag in tags[:count].argmax(-1)]
    sentence.heads = heads
    sentence.relations = [relations[label] for label in labels.argmax(-1)]


def relabel_names(sentence, names):
    scores = names[: len(sentence.words)]
    tags = best_tags(scores)
    probabilities = numpy.exp(scores)
    sure = probabilities[numpy.arange(len(tags)), tags] >= SURE
    rare = (probabilities[:, RARE].sum(1) > RARE_ENOUGH) & (numpy.array(tags) == 0)
    sentence.tags = [tag if certain else IGNORED for tag, certain in zip(tags, sure & ~rare)]


def relabel(teachers, sentences, trees, names):
    order = sorted(sentences, key=lambda sentence: len(sentence.words))
    relations = teachers[0].relations
    for start in range(0, len(order), 64):
        some = order[start : start + 64]
        tags, name_scores, arcs, parts = vote(teachers, some)
        for place, sentence in enumerate(some):
            if trees:
                labels_for = lambda heads: label_votes(teachers, parts, place, heads)
                relabel_tree(sentence, tags[place, : len(sentence.words)], arcs[place], labels_for, relations)
            if names:
                relabel_names(sentence, name_scores[place])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("language", choices=["de", "en"])
    parser.add_argument("output")
    parser.add_argument("checkpoints", nargs="+")
    parser.add_argument("--shared", default="../shared")
    options = parser.parse_args()
    torch.set_num_threads(int(os.environ.get("THREADS", "1")))
    german_forms = f"{options.shared}/data/lexicon/de/german-lexicon.tsv.gz"
    lexicon = Lexicon(german_forms) if options.language == "de" else EnglishLexicon()
    teachers = [Teacher(path, lexicon) for path in options.checkpoints]
    data = (german if options.language == "de" else english)(options.shared)
    groups = {name: [s for s in sentences if s.words] for name, sentences, _ in data.groups}
    for name in {"gold", "maibaam", "silver"} & groups.keys():
        for number, sentence in enumerate(groups[name]):
            sentence.domain = STYLES[number % 2]
    for name, trees, names in PLAN:
        if name in groups:
            relabel(teachers, groups[name], trees, names)
    for sentences in groups.values():
        for sentence in sentences:
            sentence.features, sentence.relation_ids = [], None
    names = {name: sum(len(spans_of([max(tag, 0) for tag in s.tags or []])) for s in sentences) for name, sentences in groups.items()}
    print("names:", names)
    torch.save(groups, options.output)


if __name__ == "__main__":
    main()
