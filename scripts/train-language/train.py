"""
Training
========

    python train.py LANGUAGE OUTPUT [--minutes M | --steps N] [--hidden 128] ...

Learns from the data folder `../shared` and writes a checkpoint that export.py turns into the product's model file. With
--steps the same command gives the same weights on the same machine; with --minutes the length of the training depends on
the machine, and the number of steps it came to is printed.
"""

import argparse
import collections
import os
import random
import time

import torch
from torch.nn import functional

from batches import IGNORED, batches, collate
from data import english, german
from decode import score_names, score_trees
from english_lexicon import EnglishLexicon
from features import Features, Gazetteer
from lexical_classes import Lexicon
from network import Network, restore
from readers import OPEN, TAGS, Sentence
from vectors import word_vectors
from words import lower

OPEN_TAGS = [n for n, tag in enumerate(TAGS) if tag == "O" or tag[2:] in ("Event", "Work")]
RARE_TAGS = torch.tensor([n for n, tag in enumerate(TAGS) if tag[2:] in ("Event", "Work")])


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("language", choices=["de", "en"])
    parser.add_argument("output")
    parser.add_argument("--shared", default="../shared")
    parser.add_argument("--minutes", type=float, default=0)
    parser.add_argument("--steps", type=int, default=0)
    parser.add_argument("--hidden", type=int, default=128)
    parser.add_argument("--batch", type=int, default=1200)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--entry", type=int, default=128)
    parser.add_argument("--extra", default="", help="the same sentences, relabelled by relabel.py")
    parser.add_argument("--names", default="", help="the list written by list-names.mjs")
    parser.add_argument("--start", default="", help="checkpoint to go on from")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--every", type=float, default=4, help="minutes between two evaluations")
    return parser.parse_args()


def prepare(options):
    data = (german if options.language == "de" else english)(options.shared)
    if options.extra:
        extra = torch.load(options.extra, weights_only=False)
        data.groups = [(name, extra.get(name, sentences), times) for name, sentences, times in data.groups]
    german_forms = f"{options.shared}/data/lexicon/de/german-lexicon.tsv.gz"
    lexicon = Lexicon(german_forms) if options.language == "de" else EnglishLexicon()
    features = Features(lexicon, Gazetteer.read(f"{options.shared}/data/gazetteers", options.names))
    texts = [sentence for _, sentences, _ in data.groups for sentence in sentences]
    plain = lexicon.texts() if options.language == "en" else []
    start = torch.load(options.start, weights_only=False) if options.start else None
    if start:
        features.rows = start["rows"]
    else:
        grow(features, texts, plain)
    held = data.trees_held + [s for sentences, _, _ in data.names_held.values() for s in sentences]
    relations = sorted({label for sentence in texts if sentence.relations for label in sentence.relations})
    relations = start["relations"] if start else relations
    numbers = {label: n for n, label in enumerate(relations)}
    for sentence in texts + held:
        sentence.features = [features.of(word) for word in sentence.words]
        if sentence.relations:
            sentence.relation_ids = [numbers.get(label, 0) for label in sentence.relations]
    return data, features, relations, [sentence.words for sentence in texts] + plain


def grow(features, texts, plain):
    """Rows for the words of the training data, and for those of the plain texts that are frequent."""
    features.add_words(collections.Counter(lower(word) for sentence in texts for word in sentence.words), 2, 40000)
    features.add_words(collections.Counter(lower(word) for text in plain for word in text), 6, 30000)
    features.grow(sorted({word for sentence in texts for word in sentence.words}))


def losses(network, batch):
    """Sum of the losses of tags, arcs, labels and names, each a mean over its tokens."""
    tags, names, arcs, label_head, label_dependent = network(batch.features, batch.lengths, batch.domains)
    total = torch.zeros(())
    if (batch.heads >= 0).any():
        total = total + functional.cross_entropy(tags.flatten(0, 1), batch.parts_of_speech.flatten(), ignore_index=IGNORED)
        padding = torch.arange(arcs.shape[2])[None] > batch.lengths[:, None]
        arcs = arcs.masked_fill(padding[:, None], -1e9)
        total = total + functional.cross_entropy(arcs.flatten(0, 1), batch.heads.flatten(), ignore_index=IGNORED)
        which = (batch.heads >= 0).nonzero(as_tuple=True)
        heads, dependents = label_head[which[0], batch.heads[which]], label_dependent[which]
        left = (dependents @ network.label.permute(1, 0, 2).flatten(1)).view(len(heads), -1, heads.shape[1])
        scores = torch.bmm(left, heads[:, :, None])[:, :, 0]
        total = total + functional.cross_entropy(scores, batch.relations[which])
    if (batch.tags >= 0).any():
        total = total + 1.4 * name_loss(torch.log_softmax(names, -1), batch.tags)
    return total


def name_loss(scores, tags):
    known = tags >= 0
    scores, tags = scores[known], tags[known]
    open_scores = scores[:, OPEN_TAGS].logsumexp(-1)
    sure = scores.gather(1, tags.clamp(max=OPEN - 1)[:, None])[:, 0]
    weights = torch.where((tags < OPEN) & torch.isin(tags, RARE_TAGS), 2.0, 1.0)
    return -(torch.where(tags == OPEN, open_scores, sure) * weights).sum() / weights.sum()


def drop_words(batch, share=0.08):
    """Now and then a word is unknown, so that the network learns from its form and class alone."""
    words = batch.features[:, :, 0]
    dropped = (torch.rand(words.shape) < share) & (words > 1)
    batch.features[:, :, 0] = words.masked_fill(dropped, 1)


def report(network, data, relations):
    lines = [score_trees(network, data.trees_held, relations)]
    for name, (sentences, domain, types) in data.names_held.items():
        lines.append(f"{name} {score_names(network, sentences, domain, types)}")
    return " | ".join(lines)


def save(options, network, features, relations, step):
    torch.save(
        dict(
            language=options.language,
            weights=network.state_dict(),
            settings=network.settings,
            rows=features.rows,
            sizes=features.sizes(),
            gazetteer=features.gazetteer.flags,
            lexicon=features.lexicon.entries if options.language == "en" else None,
            relations=relations,
            steps=step,
        ),
        options.output + ".part",
    )
    os.replace(options.output + ".part", options.output)


def main():
    options = arguments()
    torch.set_num_threads(int(os.environ.get("THREADS", "1")))
    torch.manual_seed(options.seed)
    shuffler = random.Random(options.seed)
    data, features, relations, texts = prepare(options)
    if options.start:
        network = restore(torch.load(options.start, weights_only=False))
    else:
        network = Network(features.sizes(), len(relations), hidden=options.hidden, layers=options.layers, entry=options.entry)
        with torch.no_grad():
            network.embeddings["word"].weight[2:] = torch.tensor(word_vectors(texts, list(features.rows["word"])[2:]))
    training = [sentence for _, sentences, times in data.groups for sentence in sentences * times if sentence.words]
    for name, sentences, times in data.groups:
        print(name, len(sentences), "sentences", sum(len(s.words) for s in sentences), "words, times", times)
    print("rows", features.sizes(), "weights", sum(p.numel() for p in network.parameters()), flush=True)
    train(options, network, (data, features, relations), training, shuffler)


def train(options, network, parts, training, shuffler):
    data, features, relations = parts
    optimiser = torch.optim.Adam(network.parameters(), lr=options.rate, betas=(0.9, 0.95), fused=True)
    started = last = time.time()
    step = words = 0
    recent = collections.deque(maxlen=200)
    network.train()
    progress = 0.0
    while progress < 1:
        for chosen in batches(training, shuffler, options.batch):
            progress = step / options.steps if options.steps else (time.time() - started) / (options.minutes * 60)
            if progress >= 1:
                break
            rate = options.rate * min(1, (step + 1) / 150) * max(0.005, 1 - progress)
            for group in optimiser.param_groups:
                group["lr"] = rate
            batch = collate(chosen)
            drop_words(batch)
            loss = losses(network, batch)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimiser.step()
            step += 1
            words += int(batch.lengths.sum())
            recent.append(float(loss.detach()))
            if time.time() - last > options.every * 60:
                last = time.time()
                print(f"{last - started:.0f} s step {step} words {words} loss {sum(recent) / len(recent):.3f} {report(network, data, relations)}", flush=True)
                save(options, network, features, relations, step)
    save(options, network, features, relations, step)
    print(f"end after {time.time() - started:.0f} s, {step} steps, {words} words: {report(network, data, relations)}", flush=True)


if __name__ == "__main__":
    main()
