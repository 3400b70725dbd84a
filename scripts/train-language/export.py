"""
Export
======

    python export.py CHECKPOINT MODEL [--domain graph germeval]

Writes the product's model file: a short JSON header and sections at offsets that are multiples of 16. Weights are int8 with
a scale for each row; words, classes and shapes are only kept as the hash that leads to their row.
"""

import argparse
import hashlib
import json
import struct

import numpy
import torch

from features import FEATURES, DICTIONARIES, hash_text
from network import DIMENSIONS, restore
from readers import DOMAINS, TAGS

STATE_SCALE = 16383.0  # of kernel.c


def padded(value, multiple=8):
    return (value + multiple - 1) // multiple * multiple


class ModelFile:
    def __init__(self):
        self.sections, self.data = {}, bytearray()

    def add(self, name, array):
        self.data.extend(b"\0" * (-len(self.data) % 16))
        raw = numpy.ascontiguousarray(array).tobytes()
        self.sections[name] = [len(self.data), len(raw)]
        self.data.extend(raw)

    def add_rows(self, name, matrix):
        """int8 rows with a scale each."""
        scales = numpy.maximum(numpy.abs(matrix).max(1), 1e-9) / 127
        self.add(name, numpy.rint(matrix / scales[:, None]).astype(numpy.int8))
        self.add(name + ".scales", scales.astype("<f4"))

    def add_matrix(self, name, matrix, bias=None, state=False, fill=0.0):
        """A layer, padded to multiples of 8; `state` when it reads the states of the LSTM."""
        outputs, inputs = padded(matrix.shape[0]), padded(matrix.shape[1])
        whole = numpy.zeros((outputs, inputs), dtype=numpy.float64)
        whole[: matrix.shape[0], : matrix.shape[1]] = matrix
        scales = numpy.maximum(numpy.abs(whole).max(1), 1e-9) / 127
        self.add(name, numpy.rint(whole / scales[:, None]).astype(numpy.int8))
        self.add(name + ".scales", (scales / (STATE_SCALE if state else 1)).astype("<f4"))
        if bias is not None:
            add = numpy.full(outputs, fill)
            add[: len(bias)] = bias
            self.add(name + ".bias", add.astype("<f4"))


def dictionary(checkpoint):
    """Hashes of all keys, sorted, with their rows; of two keys with one hash the commoner stays."""
    rows = {}
    for name, letter in DICTIONARIES.items():
        for key, row in checkpoint["rows"][name].items():
            if name != "word" or row > 1:
                rows.setdefault(hash_text(letter + key), row)
    for key, flags in checkpoint["gazetteer"].items():
        rows.setdefault(hash_text("g" + key), flags)
    hashes = sorted(rows)
    return numpy.array(hashes, dtype="<u4"), numpy.array([rows[value] for value in hashes], dtype="<u2")


def add_lexicon(file, checkpoint):
    """Rows of the classes of an English form; German asks its own lexicon for them."""
    classes, cases = checkpoint["rows"]["class"], checkpoint["rows"]["case"]
    entries = {}
    for form, (part, case) in checkpoint["lexicon"].items():
        entries.setdefault(hash_text("l" + form), (classes.get(part, 1), cases.get(case, 0)))
    hashes = sorted(entries)
    file.add("lexicon.hashes", numpy.array(hashes, dtype="<u4"))
    file.add("lexicon.classes", numpy.array([entries[value][0] for value in hashes], dtype="<u2"))
    file.add("lexicon.cases", numpy.array([entries[value][1] for value in hashes], dtype="<u2"))


def bent(value):
    return numpy.where(value < 0, value * 0.1, value)


def export(checkpoint, domains):
    network = restore(checkpoint)
    weights = {name: value.numpy().astype(numpy.float64) for name, value in network.state_dict().items()}
    weights["embeddings.gazetteer.weight"] = network.gazetteer_rows().detach().numpy().astype(numpy.float64)
    file = ModelFile()
    hashes, rows = dictionary(checkpoint)
    file.add("dictionary.hashes", hashes)
    file.add("dictionary.rows", rows)
    if checkpoint.get("lexicon"):
        add_lexicon(file, checkpoint)
    for name in FEATURES:
        file.add_rows(f"embedding.{name}", weights[f"embeddings.{name}.weight"])
    file.add_matrix("entry", weights["entry.weight"], weights["entry.bias"])
    for layer in range(checkpoint["settings"]["layers"]):
        part = lambda kind: [weights[f"{side}.{layer}.{kind}_l0"] for side in ("forwards", "backwards")]
        file.add_matrix(
            f"layer.{layer}",
            numpy.concatenate(part("weight_ih")),
            numpy.concatenate([a + b for a, b in zip(part("bias_ih"), part("bias_hh"))]),
            state=layer > 0,
        )
        for side, matrix in zip(("forward", "backward"), part("weight_hh")):
            file.add_matrix(f"layer.{layer}.{side}", matrix, state=True)
    add_heads(file, weights, [DOMAINS.index(domain) for domain in domains])
    return file


def add_heads(file, weights, domains):
    layer = lambda name: (weights[f"{name}.weight"], weights[f"{name}.bias"])
    file.add_matrix("part-of-speech", *layer("part_of_speech"), state=True)
    matrix, bias = layer("name_hidden")
    file.add_matrix("name-hidden", matrix, bias + weights["name_domain.weight"][domains].mean(0), state=True)
    file.add_matrix("name", *layer("name"), fill=-1e6)
    root = weights["root"]
    for name in ("arc", "label"):
        matrix, bias = layer(f"{name}_head")
        file.add(f"root.{name}", with_one(bent(matrix @ root + bias), name == "label").astype("<f4"))
        file.add_matrix(f"{name}-head", *one_more(matrix, bias, name == "label"), state=True)
        file.add_matrix(f"{name}-dependent", *one_more(*layer(f"{name}_dependent"), True), state=True)
    file.add_matrix("arc", weights["arc"].T)
    label = weights["label"].transpose(0, 2, 1)  # relation, head, dependent
    count, heads, dependents = label.shape
    whole = numpy.zeros((count, padded(heads), padded(dependents)))
    whole[:, :heads, :dependents] = label
    file.add_matrix("label", whole.reshape(-1, padded(dependents)))


def one_more(matrix, bias, wanted):
    """A layer whose last output is always one."""
    if not wanted:
        return matrix, bias
    return numpy.concatenate([matrix, numpy.zeros((1, matrix.shape[1]))]), numpy.append(bias, 1.0)


def with_one(vector, wanted):
    vector = numpy.append(vector, 1.0) if wanted else vector
    return numpy.append(vector, numpy.zeros(padded(len(vector)) - len(vector)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint")
    parser.add_argument("model")
    parser.add_argument("--domain", nargs="+", default=["graph"], choices=DOMAINS)
    options = parser.parse_args()
    checkpoint = torch.load(options.checkpoint, weights_only=False)
    file = export(checkpoint, options.domain)
    header = dict(
        format=1,
        language=checkpoint["language"],
        version=hashlib.sha256(bytes(file.data)).hexdigest()[:12],
        hidden=checkpoint["settings"]["hidden"],
        layers=checkpoint["settings"]["layers"],
        dimensions=DIMENSIONS,
        relations=checkpoint["relations"],
        tags=TAGS,
        sections=file.sections,
    )
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-(len(text) + 8) % 16)
    with open(options.model, "wb") as output:
        output.write(struct.pack("<4sI", b"NGNW", len(text)) + text + file.data)
    print(header["version"], len(text) + len(file.data), "bytes;", checkpoint["steps"], "steps")


if __name__ == "__main__":
    main()
