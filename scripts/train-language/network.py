"""
Network
=======

Tagger, dependency parser and name tagger on one two-layer bidirectional LSTM: a linear tagger, the deep biaffine parser of
Dozat and Manning (ICLR 2017) and a name tagger over BILOU tags that knows in which style of annotation it is asked.
Each direction is an LSTM of its own over (flipped) padded sentences, because that is what oneDNN computes fast.
"""

import torch
from torch import nn
from torch.nn import functional

from features import FEATURES, FLAGS
from readers import DOMAINS, PARTS_OF_SPEECH, TAGS

DIMENSIONS = {
    "word": 80, "class": 32, "case": 24, "shape": 8, "suffix2": 12, "suffix3": 32, "suffix4": 24, "prefix3": 16, "gazetteer": 12,
}  # fmt: skip


class Network(nn.Module):
    def __init__(self, sizes, relations, hidden=128, entry=128, arc=128, label=39, names=64, layers=2):
        super().__init__()
        self.settings = dict(hidden=hidden, entry=entry, arc=arc, label=label, names=names, layers=layers)
        sizes = sizes | {"gazetteer": FLAGS}
        self.embeddings = nn.ModuleDict(
            {name: nn.Embedding(sizes[name], width, padding_idx=None if name == "gazetteer" else 0) for name, width in DIMENSIONS.items()}
        )
        self.register_buffer("flags", ((torch.arange(1 << FLAGS)[:, None] >> torch.arange(FLAGS)) & 1).float(), persistent=False)
        for embedding in self.embeddings.values():
            nn.init.normal_(embedding.weight, 0, 0.3)
        self.entry = nn.Linear(sum(DIMENSIONS.values()), entry)
        self.forwards = nn.ModuleList([nn.LSTM(entry if n == 0 else 2 * hidden, hidden, batch_first=True) for n in range(layers)])
        self.backwards = nn.ModuleList([nn.LSTM(entry if n == 0 else 2 * hidden, hidden, batch_first=True) for n in range(layers)])
        width = 2 * hidden
        self.part_of_speech = nn.Linear(width, len(PARTS_OF_SPEECH))
        self.name_hidden = nn.Linear(width, names)
        self.name_domain = nn.Embedding(len(DOMAINS), names)
        nn.init.normal_(self.name_domain.weight, 0, 0.05)
        self.name = nn.Linear(names, len(TAGS))
        self.arc_head, self.arc_dependent = nn.Linear(width, arc), nn.Linear(width, arc)
        self.label_head, self.label_dependent = nn.Linear(width, label), nn.Linear(width, label)
        self.arc = nn.Parameter(torch.randn(arc + 1, arc) * 0.02)
        self.label = nn.Parameter(torch.randn(relations, label + 1, label + 1) * 0.02)
        self.root = nn.Parameter(torch.randn(width) * 0.1)
        self.dropout = nn.Dropout(0.33)
        self.entry_dropout = nn.Dropout(0.25)

    def gazetteer_rows(self):
        """A row for each combination of flags: the sum of theirs."""
        return self.flags @ self.embeddings["gazetteer"].weight

    def encode(self, features, lengths):
        parts = [self.embeddings[name](features[:, :, n]) for n, name in enumerate(FEATURES[:-1])]
        parts.append(functional.embedding(features[:, :, -1], self.gazetteer_rows()))
        state = torch.relu(self.entry(self.entry_dropout(torch.cat(parts, -1))))
        steps = torch.arange(features.shape[1])[None]
        flip = torch.where(steps < lengths[:, None], lengths[:, None] - 1 - steps, steps)
        for forward, backward in zip(self.forwards, self.backwards):
            ahead = forward(state)[0]
            behind = turned(backward(turned(state, flip))[0], flip)
            state = self.dropout(torch.cat([ahead, behind], -1))
        return state

    def forward(self, features, lengths, domains):
        state = self.encode(features, lengths)
        with_root = torch.cat([self.root.expand(state.shape[0], 1, -1), state], 1)
        bend = lambda layer, value: self.dropout(functional.leaky_relu(layer(value), 0.1))
        arc_head, arc_dependent = bend(self.arc_head, with_root), bend(self.arc_dependent, state)
        label_head, label_dependent = bend(self.label_head, with_root), bend(self.label_dependent, state)
        hidden = torch.relu(self.name_hidden(state) + self.name_domain(domains)[:, None])
        return (
            self.part_of_speech(state),
            self.name(self.dropout(hidden)),
            with_one(arc_dependent) @ self.arc @ arc_head.transpose(1, 2),
            with_one(label_head),
            with_one(label_dependent),
        )


def turned(value, order):
    return value.gather(1, order[:, :, None].expand_as(value))


def with_one(value):
    return torch.cat([value, torch.ones_like(value[:, :, :1])], -1)


def restore(checkpoint):
    """The network of a checkpoint."""
    network = Network(checkpoint["sizes"], len(checkpoint["relations"]), **checkpoint["settings"])
    network.load_state_dict(with_flags(checkpoint["weights"]))
    return network


def with_flags(weights):
    """Weights from the time when the gazetteer knew three flags, in eight rows of four."""
    old = weights["embeddings.gazetteer.weight"]
    if old.shape[1] == DIMENSIONS["gazetteer"]:
        return weights
    rows = torch.zeros(FLAGS, DIMENSIONS["gazetteer"])
    rows[:3, : old.shape[1]] = old[[1, 2, 4]] - old[0]
    rows[3:, old.shape[1] :] = torch.randn(FLAGS - 3, DIMENSIONS["gazetteer"] - old.shape[1], generator=torch.Generator().manual_seed(1)) * 0.3
    entry = weights["entry.weight"]
    more = torch.zeros(entry.shape[0], DIMENSIONS["gazetteer"] - old.shape[1])
    bias = weights["entry.bias"] + entry[:, -old.shape[1] :] @ old[0]
    return weights | {"embeddings.gazetteer.weight": rows, "entry.weight": torch.cat([entry, more], 1), "entry.bias": bias}
