#!/usr/bin/env python3
"""Writes the reference values that the C++ tests compare the core with, computed by real PyTorch.

Run it where PyTorch is installed (Debian and Ubuntu: the package python3-torch), from any folder:

    /usr/bin/python3 tests/golden/make_golden.py

It writes beside itself, always the same for the same PyTorch, whose version is noted in each file:

    activation.json   outputs and slopes of each activation where it matters: around 0 and far left and right
    decimal.json      floats as Python and PyTorch write them
    neuron.json       whole neurons: products, weighted sum, outputs, derivatives, printed tensors
    tensor_text.json  what print(torch.tensor(...)) prints

Floats are stored as the unsigned number that their 32 bits make, so that no decimal conversion comes between.
"""

import random
import re

import numpy
import torch

from golden_files import ACTIVATIONS, SEED, bits_of, bits_of_tensor, float_of, write


def tensor_of(bits, shape):
    count = int(numpy.prod(shape, dtype=numpy.int64))
    values = numpy.resize(numpy.array(bits, dtype=numpy.uint32), count).view(numpy.float32)
    return torch.from_numpy(values.copy()).reshape(shape)


# --- the kinds of numbers that tensors are filled with; each gives one float


def uniform(rng):
    return rng.uniform(-10, 10)


def short_decimal(rng):
    return round(rng.uniform(-5, 5), rng.choice([0, 1, 1, 2, 3]))


def small_whole(rng):
    return float(rng.randint(-20, 20))


def whole(rng):
    return float(rng.randint(-(10 ** rng.randint(1, 9)), 10 ** rng.randint(1, 9)))


def any_magnitude(rng):
    return rng.choice([-1, 1]) * 10 ** rng.uniform(-8, 8)


def narrow_magnitude(rng):
    return rng.choice([-1, 1]) * rng.narrow * 10 ** rng.uniform(0, 1.5)


def zero(rng):
    return rng.choice([0.0, -0.0])


def tie(rng):
    """Often exactly between two numbers of four decimals: odd multiples of 1/32 have five, the last a 5."""
    return rng.randint(-4000, 4000) / 32 + rng.choice([0, 1 / 1024, 1 / 65536])


def edge(rng):
    """Around the numbers where PyTorch changes its notation."""
    near = numpy.float32(rng.choice([1e-4, 1e8, 1000.0, 1.0, 0.1, 9.99995, 99999.95, 0.99995]))
    for _ in range(rng.randint(0, 2)):
        near = numpy.nextafter(near, numpy.float32(rng.choice([0, 1e30])))
    return rng.choice([-1, 1]) * float(near)


def special(rng):
    return rng.choice([float("inf"), float("-inf"), float("nan"), 3.4028234663852886e38, 1e-45, 1.1754944e-38])


def any_bits(rng):
    return float(float_of(rng.getrandbits(32)))


KINDS = [uniform, short_decimal, small_whole, whole, any_magnitude, narrow_magnitude, zero, tie, edge]


def filling(rng, count):
    """Bits of `count` numbers: of one kind mostly, sometimes with guests of other kinds."""
    rng.narrow = 10 ** rng.uniform(-7, 7)
    kind = rng.choice(KINDS)
    guests = []
    if rng.random() < 0.4:
        guests.append(rng.choice(KINDS))
    if rng.random() < 0.2:
        guests.append(zero)
    if rng.random() < 0.12:
        guests.append(rng.choice([special, any_bits]))
    share = rng.choice([0.05, 0.2, 0.5])
    values = [(rng.choice(guests) if guests and rng.random() < share else kind)(rng) for _ in range(count)]
    return [bits_of(value) for value in values]


def tensor_case(bits, shape):
    """`bits` are repeated until the shape is full."""
    return {"shape": shape, "bits": bits, "text": str(tensor_of(bits, shape))}


def tensor_text_cases(rng):
    cases = []
    for value in [0.9, 1.0, -0.9, 2.0, 0.0, -0.0, 1.72, -0.47, 1e-4, 1e-5, 1e8, 1e9, 1.5e10, 0.71094953]:
        cases.append(tensor_case([bits_of(value)], []))
    for values in [[1.0, -0.9, 0.8], [2.0, 3.0, 1.0], [0.5, -0.3, 0.8], [0.0, -0.0], [-0.0]]:
        cases.append(tensor_case([bits_of(value) for value in values], [len(values)]))
    for kind in KINDS + [special, any_bits]:
        rng.narrow = 10 ** rng.uniform(-7, 7)
        for _ in range(70):
            cases.append(tensor_case([bits_of(kind(rng))], []))
    for _ in range(1050):
        count = rng.choice([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25])
        cases.append(tensor_case(filling(rng, count), [count]))
    for _ in range(700):
        shape = [rng.randint(1, 6), rng.choice([1, 2, 3, 4, 5, 6, 7, 8, 9, 12])]
        cases.append(tensor_case(filling(rng, shape[0] * shape[1]), shape))
    for shape in [[0], [0, 0], [0, 3], [3, 0], [1, 0], [0, 1001]]:
        cases.append(tensor_case([0], shape))
    # Long ones: the pattern's length shares no factor with most row lengths, so the rows differ.
    for _ in range(60):
        cases.append(tensor_case(filling(rng, rng.choice([1, 7, 11, 37])), [rng.choice([1001, 1024, 2000, 50001])]))
    long_shapes = [[2, 501], [6, 200], [7, 143], [7, 144], [143, 7], [167, 6], [168, 6], [1001, 1], [1, 1001],
                   [1200, 2], [40, 40], [100, 11], [500, 3], [3, 400]]
    for _ in range(130):
        cases.append(tensor_case(filling(rng, rng.choice([7, 11, 37])), rng.choice(long_shapes)))
    for shape in [[1000], [10, 100]]:  # the largest that is printed in full
        cases.append(tensor_case(filling(rng, 13), shape))
    return cases


def output_and_slope(activation, value):
    """Of a tensor without dimensions, which PyTorch computes by the scalar part of its kernels."""
    z = value.clone().requires_grad_()
    y = activation(z)
    y.backward()
    return y.detach(), z.grad


# Where exponentials overflow or vanish, where 1 + erf and 1 + tanh do, around nn.Softplus' threshold, and around 0.
PLACES = [0.0, 1e-30, 1e-6, 0.01, 0.3, 0.5, 1.0, 1.3, 2.0, 3.0, 4.5, 5.3, 6.0, 8.66, 8.67, 10.5, 14.0, 17.0, 20.0, 20.0001,
          50.0, 87.0, 88.8, 100.0, 104.5, 1e6, 1e30]


def activation_case(name, activation):
    at = []
    for value in [sign * place for place in PLACES for sign in (-1, 1)]:
        z = torch.tensor(value)
        y, slope = output_and_slope(activation, z)
        at.append({"z": bits_of(z.item()), "outputText": str(y), "slope": bits_of(slope.item()), "slopeText": str(slope)})
    return {"name": name, "at": at}


def neuron_case(inputs, weights, bias):
    x = torch.tensor(inputs)
    w = torch.tensor(weights)
    b = torch.tensor(bias)
    products = x * w
    # Python's own sum adds from left to right on every machine. Tensor.sum() does so for up to four numbers;
    # for more its order depends on the PyTorch version and on the processor's vectors.
    product_sum = sum(products)
    assert len(inputs) > 4 or torch.equal(product_sum, products.sum())
    weighted_sum = product_sum + b
    outputs = {}
    for name, activation in ACTIVATIONS.items():
        y, slope = output_and_slope(activation, weighted_sum)
        outputs[name] = {"output": bits_of(y.item()), "slope": bits_of(slope.item()), "text": str(y)}
    return {
        "inputs": bits_of_tensor(x),
        "weights": bits_of_tensor(w),
        "bias": bits_of(b.item()),
        "products": bits_of_tensor(products),
        "productSum": bits_of(product_sum.item()),
        "weightedSum": bits_of(weighted_sum.item()),
        "productsText": str(products),
        "weightedSumText": str(weighted_sum),
        "activations": outputs,
    }


def neuron_cases(rng):
    cases = [
        neuron_case([2.0, 3.0, 1.0], [0.5, -0.3, 0.8], 0.0),
        neuron_case([1.0, 1.0, 0.2, 0.0], [0.8, 0.9, 0.1, -0.5], 0.0),
        neuron_case([0.0, 0.0, 0.3, 1.0], [0.8, 0.9, 0.1, -0.5], 0.0),
        neuron_case([0.0], [1.0], 0.0),
        neuron_case([-0.0], [1.0], -0.0),
        neuron_case([8.66], [1.0], 0.0),  # tanh almost 1 …
        neuron_case([8.67], [1.0], 0.0),  # … and 1
        neuron_case([17.0], [-1.0], 0.0),
        neuron_case([17.0], [1.0], 0.0),
    ]
    while len(cases) < 320:
        count = rng.choice([1, 2, 3, 3, 4, 5, 6, 7, 8, 8, rng.randint(9, 64)])
        size = rng.choice([0.1, 1, 1, 1, 3, 10])
        number = rng.choice([
            lambda: round(rng.uniform(-size, size), 1),
            lambda: round(rng.uniform(-size, size), 2),
            lambda: rng.uniform(-size, size),
            lambda: float(rng.randint(-3, 3)),
            lambda: rng.choice([-1, 1]) * 10 ** rng.uniform(-3, 1.2),
        ])
        cases.append(neuron_case([number() for _ in range(count)], [number() for _ in range(count)], number()))
    return cases


def python_literal(value):
    """The shortest decimal that gives this float again, as Python would write it."""
    literal = repr(float(numpy.format_float_scientific(value, unique=True)))
    read_back = torch.tensor(float(literal))
    assert bits_of(read_back.item()) == bits_of(value), literal
    return literal


def compact(value):
    """PyTorch's scalar without its zeros at the end."""
    text = str(torch.tensor(float(value)))[len("tensor("):-1]
    text = re.sub(r"\.?0*(e|$)", r"\1", text, count=1) if "." in text else text
    return "0" if text == "-0" else text


def decimal_case(value):
    return {
        "bits": bits_of(value),
        "fixed0": f"{value:.0f}",
        "fixed4": f"{value:.4f}",
        "scientific4": f"{value:.4e}",
        "pythonLiteral": python_literal(value),
        "compact": compact(value),
    }


def decimal_cases(rng):
    values = [numpy.float32(2.0**exponent) for exponent in range(-149, 128, 3)]
    values += [numpy.nextafter(value, numpy.float32(0)) for value in values[::4]]
    values += [numpy.float32(value) for value in [0.0, -0.0, 0.5, -0.3, 0.1, 2.0, 1e-5, 1e-4, 9.9999e-5, 1e15, 1e16,
                                                  1.5e16, 9.999999e15, 123456789, 16777216, 33554432, 1e23, 1e10]]
    for kind in KINDS:
        rng.narrow = 10 ** rng.uniform(-7, 7)
        values += [numpy.float32(kind(rng)) for _ in range(60)]
    while len(values) < 1200:
        value = float_of(rng.getrandbits(32))
        if numpy.isfinite(value):
            values.append(value)
    return [decimal_case(value) for value in values]


def main():
    torch.set_num_threads(1)
    write("activation.json", [activation_case(*each) for each in ACTIVATIONS.items()])
    write("decimal.json", decimal_cases(random.Random(SEED)))
    write("neuron.json", neuron_cases(random.Random(SEED)))
    write("tensor_text.json", tensor_text_cases(random.Random(SEED)))


if __name__ == "__main__":
    main()
