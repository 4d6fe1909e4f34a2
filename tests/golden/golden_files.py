"""What the scripts that write reference values share: floats as bits, the activations, the layout of a file."""

import json
import pathlib
import re

import numpy
import torch
from torch.nn import functional

SEED = 20240229
HERE = pathlib.Path(__file__).resolve().parent

# Those that torch.nn.functional doesn't have by our name. Each gives a tensor of its own with a way back to z.
OWN_ACTIVATIONS = {
    "identity": lambda z: z * 1,
    "step": lambda z: (z > 0).to(z.dtype) + z * 0,
    "sigmoid": torch.sigmoid,  # functional's own are deprecated names of these
    "tanh": torch.tanh,
    "gelu_tanh": lambda z: functional.gelu(z, approximate="tanh"),
}


def activations():
    """Of every row of the core's table, in its order, PyTorch's function."""
    table = (HERE / "../../cpp/neuron/one_neuron/activation.cpp").read_text(encoding="utf-8")
    names = re.findall(r'^        \.name = "(\w+)",$', table, flags=re.MULTILINE)
    if len(names) != table.count("    ActivationTraits{") or not names:
        raise SystemExit("The table in activation.cpp doesn't look as it did; golden_files.py can't read the names.")
    return {name: OWN_ACTIVATIONS.get(name) or getattr(functional, name) for name in names}


ACTIVATIONS = activations()


def float_of(bits):
    return numpy.array([bits], dtype=numpy.uint32).view(numpy.float32)[0]


def bits_of(value):
    return int(numpy.array([value], dtype=numpy.float32).view(numpy.uint32)[0])


def bits_of_tensor(tensor):
    return [bits_of(value) for value in tensor.detach().reshape(-1).numpy()]


def read(name):
    """What is in a file of reference values: PyTorch's version, and the cases."""
    content = json.loads((HERE / name).read_text(encoding="utf-8"))
    return content["torch"], content["cases"]


def write(name, cases, version=torch.__version__):
    lines = [json.dumps(case, ensure_ascii=False, separators=(",", ":")) for case in cases]
    head = f'{{"torch": "{version}", "seed": {SEED}, "cases": [\n'
    (HERE / name).write_text(head + ",\n".join(lines) + "\n]}\n", encoding="utf-8")
