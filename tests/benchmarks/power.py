"""Banzhaf and Shapley-Shubik by generating functions in plain numpy: the peer of power.mjs.

Reads a game as JSON from standard input, with its data type ("int64", "float64" or "object", which is
Python's whole numbers without limit) and the number of repetitions; writes the median time in seconds
and the index of each player.
"""

import json
import math
import sys
import time

import numpy as np


def banzhaf(quota, weights, dtype):
    """The normalised index: coalitions counted by their votes, each player divided out again."""
    counts = np.zeros(sum(weights) + 1, dtype=dtype)
    counts[0] = 1
    for weight in weights:
        joined = counts.copy()
        joined[weight:] += counts[: len(counts) - weight]
        counts = joined
    swings = {}
    for weight in set(weights):
        without = counts.copy()
        for start in range(weight, len(counts), weight):
            part = without[start : start + weight]
            part -= without[start - weight : start - weight + len(part)]
        swings[weight] = without[max(0, quota - weight) : quota].sum()
    total = sum(swings[weight] for weight in weights)
    return [float(swings[weight] / total) for weight in weights]


def shapley_shubik(quota, weights, dtype):
    """The index: coalitions counted by their size and votes, each player divided out again."""
    players = len(weights)
    counts = np.zeros((players + 1, sum(weights) + 1), dtype=dtype)
    counts[0, 0] = 1
    for size, weight in enumerate(weights):
        for before in range(size, -1, -1):
            counts[before + 1, weight:] += counts[before, : counts.shape[1] - weight]
    orders = [1 / (players * math.comb(players - 1, size)) for size in range(players)]
    values = {}
    for weight in set(weights):
        value = 0.0
        without = counts[0].copy()
        for size in range(players):
            if size > 0:
                next_size = counts[size].copy()
                next_size[weight:] -= without[: len(without) - weight]
                without = next_size
            value += float(without[max(0, quota - weight) : quota].sum()) * orders[size]
        values[weight] = value
    return [values[weight] for weight in weights]


def measure(game):
    index = {"banzhaf": banzhaf, "shapleyShubik": shapley_shubik}[game["index"]]
    seconds = []
    for _ in range(game["repetitions"]):
        start = time.perf_counter()
        values = index(game["quota"], game["weights"], np.dtype(game["dtype"]))
        seconds.append(time.perf_counter() - start)
    return {"seconds": sorted(seconds)[len(seconds) // 2], "values": values}


json.dump(measure(json.load(sys.stdin)), sys.stdout)
