#!/usr/bin/python3
"""Finds the coefficients of cpp/neuron/numbers/fast_lanes.hpp's tanh, and prints them.

    tests/golden/make_tanh_coefficients.py

Needs python3-mpmath and python3-numpy; takes two minutes.

tanh x = 2ab / (a² + b²) where a / b = tanh(x/2). a = x (p0 + p1 u + p2 u²) and b = q0 + q1 u + q2 u² + q3 u³ with
u = x² are a best rational approximation. A relative error e of a / b is one of e / cosh x of the result, and by that
it is weighed.
"""

import mpmath
import numpy

mpmath.mp.dps = 45
HIGHEST = float.fromhex("0x1.154248p+3")  # from here on, tanh is 1, as in PyTorch
P_DEGREE, Q_DEGREE = 2, 3


def half_tanh(x):
    """tanh(x/2) / x, which is even."""
    return mpmath.tanh(x / 2) / x if x else mpmath.mpf(1) / 2


def value(coefficients, u):
    return mpmath.polyval(coefficients[::-1], u)


def interpolate(nodes):
    """The p and q that are exact at the nodes; p0 = 1 and q0 = 2 make them so at 0."""
    matrix, right = mpmath.matrix(len(nodes)), mpmath.matrix(len(nodes), 1)
    for row, x in enumerate(nodes):
        u, wanted = x * x, half_tanh(x)
        powers = [u**k for k in range(1, P_DEGREE + 1)] + [-wanted * u**k for k in range(1, Q_DEGREE + 1)]
        for column, power in enumerate(powers):
            matrix[row, column] = power
        right[row] = 2 * wanted - 1
    found = list(mpmath.lu_solve(matrix, right))
    return [mpmath.mpf(1), *found[:P_DEGREE]], [mpmath.mpf(2), *found[P_DEGREE:]]


def best_approximation():
    """C. Hofreither, "An algorithm for best rational approximation based on barycentric rational interpolation" (2021):
    the intervals between the nodes shrink where the error is large, until it is the same in all of them."""
    count = P_DEGREE + Q_DEGREE + 1
    lengths = [mpmath.mpf(HIGHEST) / count] * count
    while True:
        ends = [mpmath.fsum(lengths[:k]) for k in range(count + 1)]
        p, q = interpolate(ends[1:-1])
        errors = []
        for start, length in zip(ends, lengths):
            places = [start + length * k / 16 for k in range(17)]
            errors.append(max(abs(value(p, x * x) / value(q, x * x) / half_tanh(x) - 1) / mpmath.cosh(x) for x in places))
        if max(errors) < mpmath.mpf("1.01") * min(errors):
            return p, q, max(errors)
        mean = mpmath.exp(mpmath.fsum(map(mpmath.log, errors)) / count)
        scaled = [length * min(max((mean / error) ** 0.2, 0.8), 1.25) for length, error in zip(lengths, errors)]
        lengths = [length * mpmath.mpf(HIGHEST) / mpmath.fsum(scaled) for length in scaled]


def tanh(c, x):
    """As the core computes it, each operation rounded to float32."""
    u = x * x
    a = x * ((c[2] * u + c[1]) * u + c[0])
    b = ((c[6] * u + c[5]) * u + c[4]) * u + c[3]
    n = a * b
    return (n + n) / (b * b + a * a)


class Floats:
    """Floats all over the domain, and how far a tanh is off there."""

    def __init__(self, random):
        x = numpy.concatenate(
            [numpy.exp(random.uniform(numpy.log(1e-3), 0, 4_000_000)), random.uniform(0, HIGHEST, 4_000_000), [HIGHEST]]
        )
        self.x = x.astype(numpy.float32)
        self.exact = numpy.tanh(self.x.astype(numpy.float64))
        self.ulp = numpy.minimum(numpy.spacing(self.exact.astype(numpy.float32)).astype(numpy.float64), 2.0**-24)
        self.hardest = numpy.arange(len(self.x))

    def error(self, c, where=slice(None)):
        """In units in the last place; infinite where 1 is exceeded, or isn't reached at the end."""
        y = tanh(c, self.x[where])
        if y.max() > 1 or tanh(c, self.x[-1:])[0] != 1:
            return numpy.inf
        return (numpy.abs(y - self.exact[where]) / self.ulp[where]).max()

    def choose_hardest(self, c):
        off = numpy.abs(tanh(c, self.x) - self.exact) / self.ulp
        self.hardest = numpy.argpartition(off, -20_000)[-20_000:]


def rounded(p, q):
    """Coefficients as floats. They may be multiplied by anything, and how the parts are rounded depends on it; then each
    is moved by a few units as long as that makes the largest error smaller."""
    random = numpy.random.default_rng(1)
    floats = Floats(random)
    best, smallest = None, numpy.inf
    for factor in numpy.arange(0.87, 0.94, 0.005):
        c = numpy.array([float(v * mpmath.mpf(factor)) for v in p + q], dtype=numpy.float32)
        error = floats.error(c)
        floats.choose_hardest(c)
        for _ in range(1500):
            moved = (c.view(numpy.int32) + random.integers(-3, 4, len(c), dtype=numpy.int32)).view(numpy.float32)
            if floats.error(moved, floats.hardest) < error and (now := floats.error(moved)) < error:
                c, error = moved, now
                floats.choose_hardest(c)
        if error < smallest:
            best, smallest = c, error
    return best, smallest


def main():
    p, q, error = best_approximation()
    print(f"before rounding off by at most {float(error) * 2**24:.3f} · 2^-24")
    c, error = rounded(p, q)
    print(f"as float32 by {error:.3f} units in the last place of the floats that were tried")
    for name, number in zip(["p0", "p1", "p2", "q0", "q1", "q2", "q3"], c):
        digits, power = float(number).hex().split("p")
        print(f"  Constant {name}{{{digits.rstrip('0')}p{power}F}};")


if __name__ == "__main__":
    main()
