"""
Word vectors
============

Vectors from counts alone: positive pointwise mutual information of words and their neighbours (left and right apart,
contexts smoothed by 0.75), cut to few dimensions by a randomised singular value decomposition. On a million words that is
no worse than word2vec and gives the same vectors each time (Levy, Goldberg and Dagan, TACL 2015).
"""

import collections

import numpy
import torch

from words import lower

WINDOW = 3


def count_pairs(sentences, ids, contexts):
    counts = collections.Counter()
    for sentence in sentences:
        keys = [ids.get(lower(word), -1) for word in sentence]
        for place, key in enumerate(keys):
            if key < 0:
                continue
            for step in range(-WINDOW, WINDOW + 1):
                other = place + step
                if step and 0 <= other < len(keys) and 0 <= keys[other] < contexts:
                    side = 0 if step < 0 else 1
                    counts[(key, keys[other] * 2 + side)] += (WINDOW + 1 - abs(step)) / WINDOW
    return counts


def word_vectors(sentences, words, dimensions=80, contexts=12000):
    """A row for each of the words (the first ones must be the frequent ones), spread 0.3."""
    ids = {word: place for place, word in enumerate(words)}
    counts = count_pairs(sentences, ids, contexts)
    pairs = numpy.array(list(counts.keys()), dtype=numpy.int64)
    values = numpy.array(list(counts.values()), dtype=numpy.float64)
    row_sums = numpy.bincount(pairs[:, 0], values, minlength=len(words))
    column_sums = numpy.bincount(pairs[:, 1], values, minlength=contexts * 2) ** 0.75
    information = numpy.log(values * column_sums.sum() / (row_sums[pairs[:, 0]] * column_sums[pairs[:, 1]]))
    kept = information > 0
    matrix = torch.sparse_coo_tensor(
        torch.tensor(pairs[kept].T), torch.tensor(information[kept], dtype=torch.float32), (len(words), contexts * 2)
    ).coalesce()
    left = randomised_svd(matrix, dimensions)
    return (left / left.std() * 0.3).numpy()


def randomised_svd(matrix, dimensions):
    generator = torch.Generator().manual_seed(1)
    other = matrix.t().coalesce()
    basis = torch.linalg.qr(torch.sparse.mm(matrix, torch.randn(matrix.shape[1], dimensions + 20, generator=generator)))[0]
    for _ in range(4):
        basis = torch.linalg.qr(torch.sparse.mm(matrix, torch.sparse.mm(other, basis)))[0]
    small = torch.sparse.mm(other, basis).t()
    u, s, _ = torch.linalg.svd(small, full_matrices=False)
    return (basis @ u)[:, :dimensions] * s[:dimensions].sqrt()
