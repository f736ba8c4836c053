#!/usr/bin/env python3
"""The draws of sampling, slowly and with integers that have no width.

usage: draws.py hash SEED BRAND DRAW UNIT...   the hash and the Poisson weight of each unit
       draws.py text TEXT...                   the hash of each text, as Spark's xxhash64 gives it
       draws.py steps                          where Poisson(1) steps, times 2^53

XXH64 is written from its description (github.com/Cyan4973/xxHash, doc/xxhash_spec.md).
"""
import sys
from fractions import Fraction

WIDTH = 2 ** 64
P1, P2, P3, P4, P5 = (11400714785074694791, 14029467366897019727, 1609587929392839161,
                      9650029242287828579, 2870177450012600261)


def turn(value, by):
    value %= WIDTH
    return (value << by | value >> 64 - by) % WIDTH


def lane(accumulator, word):
    return turn(accumulator + word * P2, 31) * P1 % WIDTH


def xxh64(data, seed):
    number = lambda part: int.from_bytes(part, 'little')
    rest = data
    if len(data) >= 32:
        lanes = [seed + P1 + P2, seed + P2, seed, seed - P1]
        while len(rest) >= 32:
            lanes = [lane(lanes[i], number(rest[8 * i:8 * i + 8])) for i in range(4)]
            rest = rest[32:]
        total = sum(turn(l, by) for l, by in zip(lanes, (1, 7, 12, 18))) % WIDTH
        for l in lanes:
            total = ((total ^ lane(0, l)) * P1 + P4) % WIDTH
    else:
        total = (seed + P5) % WIDTH
    total = (total + len(data)) % WIDTH
    while len(rest) >= 8:
        total = (turn(total ^ lane(0, number(rest[:8])), 27) * P1 + P4) % WIDTH
        rest = rest[8:]
    if len(rest) >= 4:
        total = (turn(total ^ number(rest[:4]) * P1 % WIDTH, 23) * P2 + P3) % WIDTH
        rest = rest[4:]
    for byte in rest:
        total = turn(total ^ byte * P5 % WIDTH, 11) * P1 % WIDTH
    total = (total ^ total >> 33) * P2 % WIDTH
    total = (total ^ total >> 29) * P3 % WIDTH
    return total ^ total >> 32


def chain(*values):
    """Spark's xxhash64: each value seeds the next, the first seed is 42."""
    hashed = 42
    for value in values:
        data = value.encode() if isinstance(value, str) else (value % WIDTH).to_bytes(8, 'little')
        hashed = xxh64(data, hashed)
    return hashed


def steps():
    """floor(2^53 * P(X <= k)) of Poisson(1); 1/e from its series."""
    terms = 60
    factorials = [1]
    for k in range(1, terms):
        factorials.append(factorials[-1] * k)
    inverse = sum(Fraction((-1) ** k, factorials[k]) for k in range(terms))
    found, total = [], Fraction(0)
    for k in range(terms):
        total += inverse / factorials[k]
        step = int(total * 2 ** 53)
        found.append(step)
        if step >= 2 ** 53 - 1:
            return found


# Known answers: of the specification, and of Spark's own documentation, whose integers are four
# bytes long: SELECT xxhash64('Spark', array(123), 2).
assert xxh64(b'', 0) == 0xEF46DB3751D8E999
assert xxh64((2).to_bytes(4, 'little'), xxh64((123).to_bytes(4, 'little'), xxh64(b'Spark', 42))) \
    == 5602566077635097486

if sys.argv[1] == 'steps':
    print(*steps(), sep='\n')
elif sys.argv[1] == 'text':
    for text in sys.argv[2:]:
        print(chain(text))
else:
    seed, brand, draw = int(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    known = steps()
    for unit in sys.argv[5:]:
        hashed = chain(seed, brand, draw, int(unit))
        print(hashed, sum(1 for step in known if hashed >> 11 >= step))
