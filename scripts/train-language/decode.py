"""
Decoding and scores
===================

Trees and names out of the network's scores, and their comparison with the truth; for steering the training. The product
decodes in TypeScript.
"""

import numpy
import torch

from batches import collate
from readers import OPEN, TAGS, TYPES


def tree(scores):
    """Heads of a single-rooted tree: greedy choice, then cycles are broken at the least cost."""
    scores = scores.copy()
    count = scores.shape[0]
    heads = scores.argmax(1)
    roots = numpy.where(heads == 0)[0]
    if len(roots) > 1:
        best = roots[numpy.argmax(scores[roots, 0])]
        for place in roots:
            if place != best:
                scores[place, 0] = -1e9
        heads = scores.argmax(1)
    for _ in range(count):
        cycle = find_cycle(heads)
        if cycle is None:
            break
        outside = [head for head in range(count + 1) if head not in cycle]
        choices = [(scores[n - 1, head] - scores[n - 1, heads[n - 1]], n, head) for n in cycle for head in outside]
        _, node, head = max(choices)
        heads[node - 1] = head
    return heads


def find_cycle(heads):
    state = [2] + [0] * len(heads)
    for start in range(1, len(heads) + 1):
        path, node = [], start
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = int(heads[node - 1])
        if state[node] == 1:
            return path[path.index(node) :]
        for visited in path:
            state[visited] = 2
    return None


def follows(first, second):
    opened = first[0] in "BI"
    return (opened and second[0] in "IL" and second[2:] == first[2:]) or (not opened and second[0] in "OBU")


ALLOWED = numpy.array([[0.0 if follows(a, b) else -1e9 for b in TAGS] for a in TAGS])


def best_tags(scores):
    value, back = scores[0] + ALLOWED[0], []
    for place in range(1, len(scores)):
        choices = value[:, None] + ALLOWED
        back.append(choices.argmax(0))
        value = choices.max(0) + scores[place]
    tag = int((value + ALLOWED[:, 0]).argmax())
    result = [tag]
    for row in reversed(back):
        tag = int(row[tag])
        result.append(tag)
    return result[::-1]


def spans_of(tags):
    spans, start = set(), -1
    for place, number in enumerate(tags):
        tag = TAGS[number] if number < OPEN else "O"
        if tag[0] == "U":
            spans.add((tag[2:], place, place + 1))
        elif tag[0] == "B":
            start = place
        elif tag[0] == "L" and start >= 0:
            spans.add((tag[2:], start, place + 1))
            start = -1
    return spans


def predictions(network, sentences, domain=None, size=64):
    """(sentence, scores of tags, of names, of arcs, label parts) one by one, shortest first."""
    network.eval()
    order = sorted(range(len(sentences)), key=lambda n: len(sentences[n].words))
    with torch.no_grad():
        for start in range(0, len(order), size):
            chosen = [sentences[n] for n in order[start : start + size]]
            batch = collate(chosen, domain)
            tags, names, arcs, label_head, label_dependent = network(batch.features, batch.lengths, batch.domains)
            names = torch.log_softmax(names, -1).numpy()
            for n, sentence in enumerate(chosen):
                count = len(sentence.words)
                yield sentence, tags[n, :count].argmax(-1).tolist(), names[n, :count], arcs[n, :count, : count + 1].numpy(), (
                    label_head[n],
                    label_dependent[n, :count],
                )
    network.train()


def labels(network, parts, heads):
    head, dependent = parts
    return torch.einsum("ni,lij,nj->nl", dependent, network.label, head[torch.tensor(heads)]).argmax(-1).tolist()


def score_trees(network, sentences, relations):
    total = tagged = attached = labelled = 0
    for sentence, tags, _, arcs, parts in predictions(network, sentences):
        heads = tree(arcs)
        with torch.no_grad():
            found = labels(network, parts, heads)
        for n in range(len(sentence.words)):
            total += 1
            tagged += tags[n] == sentence.parts_of_speech[n]
            right = heads[n] == sentence.heads[n]
            attached += right
            labelled += right and relations[found[n]] == sentence.relations[n]
    return "UPOS %.2f UAS %.2f LAS %.2f" % tuple(100 * value / total for value in (tagged, attached, labelled))


def score_names(network, sentences, domain, types=TYPES):
    counts = {kind: [0, 0, 0] for kind in types}
    for sentence, _, names, _, _ in predictions(network, sentences, domain):
        gold, found = spans_of(sentence.tags), spans_of(best_tags(names))
        for kind in types:
            a, b = {s for s in gold if s[0] == kind}, {s for s in found if s[0] == kind}
            for n, value in enumerate((len(a), len(b), len(a & b))):
                counts[kind][n] += value
    total = [sum(column) for column in zip(*counts.values())]
    parts = " ".join(f"{kind[:3]} {f_score(value):.1f}" for kind, value in counts.items())
    return f"F {f_score(total):.1f} (P {100 * total[2] / max(1, total[1]):.1f} R {100 * total[2] / max(1, total[0]):.1f}; {parts})"


def f_score(value):
    return 200 * value[2] / max(1, value[0] + value[1])
