"""What the scripts that write reference values share: floats as bits, the activations, the layout of a file."""

import json
import pathlib

import numpy
import torch

SEED = 20240229
HERE = pathlib.Path(__file__).resolve().parent

# Each gives a tensor of its own with a way back to z, also where PyTorch has no such function.
ACTIVATIONS = {
    "identity": lambda z: z * 1,
    "step": lambda z: (z > 0).to(z.dtype) + z * 0,
    "relu": torch.relu,
    "leaky_relu": torch.nn.functional.leaky_relu,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
}


def float_of(bits):
    return numpy.array([bits], dtype=numpy.uint32).view(numpy.float32)[0]


def bits_of(value):
    return int(numpy.array([value], dtype=numpy.float32).view(numpy.uint32)[0])


def bits_of_tensor(tensor):
    return [bits_of(value) for value in tensor.detach().reshape(-1).numpy()]


def write(name, cases):
    lines = [json.dumps(case, ensure_ascii=False, separators=(",", ":")) for case in cases]
    head = f'{{"torch": "{torch.__version__}", "seed": {SEED}, "cases": [\n'
    (HERE / name).write_text(head + ",\n".join(lines) + "\n]}\n", encoding="utf-8")
