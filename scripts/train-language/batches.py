"""
Batches
=======

Sentences of like length together, padded; about as many words in each.
"""

from dataclasses import dataclass

import numpy
import torch

from readers import DOMAINS

IGNORED = -100


@dataclass
class Batch:
    features: torch.Tensor
    lengths: torch.Tensor
    parts_of_speech: torch.Tensor
    heads: torch.Tensor
    relations: torch.Tensor
    tags: torch.Tensor
    domains: torch.Tensor
    weights: torch.Tensor


def collate(sentences, domain=None):
    longest = max(len(sentence.words) for sentence in sentences)
    features = numpy.zeros((len(sentences), longest, len(sentences[0].features[0])), dtype=numpy.int64)
    targets = numpy.full((4, len(sentences), longest), IGNORED, dtype=numpy.int64)
    for n, sentence in enumerate(sentences):
        count = len(sentence.words)
        features[n, :count] = sentence.features
        if sentence.heads is not None:
            targets[0, n, :count] = sentence.parts_of_speech
            targets[1, n, :count] = sentence.heads
            targets[2, n, :count] = sentence.relation_ids
        if sentence.tags is not None:
            targets[3, n, :count] = sentence.tags
    domains = [DOMAINS.index(domain or sentence.domain) for sentence in sentences]
    return Batch(
        torch.from_numpy(features),
        torch.tensor([len(sentence.words) for sentence in sentences]),
        *torch.from_numpy(targets),
        torch.tensor(domains),
        torch.tensor([getattr(sentence, "weight", 1.0) for sentence in sentences]),
    )


def batches(sentences, random, words=1200):
    """One round through the sentences, in random order but with like lengths together."""
    order = list(range(len(sentences)))
    random.shuffle(order)
    blocks = [sorted(order[n : n + 6000], key=lambda i: len(sentences[i].words)) for n in range(0, len(order), 6000)]
    result, current, longest = [], [], 0
    for place in (place for block in blocks for place in block):
        longest = max(longest, len(sentences[place].words))
        if current and longest * (len(current) + 1) > words:
            result.append(current)
            current, longest = [], len(sentences[place].words)
        current.append(place)
    result.append(current)
    random.shuffle(result)
    return [[sentences[n] for n in batch] for batch in result]
