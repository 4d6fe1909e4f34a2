#!/usr/bin/env python3
"""Writes training.json, the training runs of real PyTorch that the C++ tests compare the core with.

Run it where PyTorch is installed (Debian and Ubuntu: the package python3-torch), from any folder:

    /usr/bin/python3 tests/golden/make_training_golden.py             everything anew, which takes minutes
    /usr/bin/python3 tests/golden/make_training_golden.py --missing   only the cases that the file doesn't have yet

Its layout; numbers in angle brackets are floats, stored as the unsigned number that their 32 bits make:

    layers             [inputs, neurons of the first layer, …]; each layer's activation is in `activations`
    loss               mse, bce, bce_with_logits, cross_entropy as torch.nn.functional has them, and hinge, the mean
                       of max(0, 1 − t y); cross_entropy is of the logits, so before a softmax output layer
    optimizer          name and <learningRate>; torch.optim's defaults otherwise, momentum is SGD with 0.9, perceptron
                       is w += learningRate · mean of (t − y) x over the batch
    l1, l2             <>, the penalty l1 Σ|w| + l2 / 2 Σw² over the weights without the biases
    batchSize          samples in a step; in the data's order; what is left at an epoch's end is a smaller batch
    inputs, targets    <>, row by row
    parameters         <>, layer by layer the weights [out][in], then the biases, as all below
    outputs            <>, of all samples before training, row by row
    dataLoss           <>, mean over all samples before training
    gradient           <>, of that loss
    penalizedGradient  <>, of that loss and the penalty
    batchLosses        <>, of the first ten steps, before each one's update, without the penalty
    parametersAfter    <>, after 1, 10 and 1000 steps
    finalLoss          <>, mean over all samples after 1000 steps
    sample             one sample as a batch of its own, before training: its index, its <loss> and for each layer <>
                       weightedSums z, outputs y, and the loss's derivatives by them. A softmax under cross_entropy
                       isn't part of PyTorch's graph; its outputGradients come from −Σ t log y with y computed.
    torch              PyTorch's version, where --missing added the case with another one than the file's

A reference must follow from the problem, not from the order in which some library adds. So each case is trained three
times: in 32 bits, in 64 bits, and in 32 bits with everything that is summed in reverse order. All numbers must lie
within a fifth of the tests' bound (relative 1e-5 or absolute 1e-6) of those of 64 bits. A problem that doesn't do so
(a sample that crosses a kink, an optimizer that divides noise by noise) is drawn again, from the next seed and every
few draws with a smaller learning rate. What is written are the 32-bit numbers. They may differ in the last bits
between processors, which add in different orders.
"""

import argparse
import dataclasses
import random

import torch
from torch.nn import functional

from golden_files import ACTIVATIONS, SEED, bits_of, bits_of_tensor, read, write

RELATIVE_BOUND = 1e-5 / 5
ABSOLUTE_BOUND = 1e-6 / 5
STEPS = 1000
SNAPSHOTS = [1, 10, STEPS]
TRACED_STEPS = 10
MOST_DRAWS = 80
DRAWS_PER_RATE = 6

OUTPUT_ACTIVATIONS = {**ACTIVATIONS, "softmax": lambda z: torch.softmax(z, dim=1)}

# Of the output layer's z and y and the targets.
LOSSES = {
    "mse": lambda z, y, t: functional.mse_loss(y, t),
    "bce": lambda z, y, t: functional.binary_cross_entropy(y, t),
    "bce_with_logits": lambda z, y, t: functional.binary_cross_entropy_with_logits(y, t),
    "cross_entropy": lambda z, y, t: functional.cross_entropy(z, t),
    "hinge": lambda z, y, t: torch.clamp(1 - t * y, min=0).mean(),
}

OPTIMIZERS = {
    "sgd": lambda leaves, rate: torch.optim.SGD(leaves, lr=rate),
    "momentum": lambda leaves, rate: torch.optim.SGD(leaves, lr=rate, momentum=0.9),
    "adam": lambda leaves, rate: torch.optim.Adam(leaves, lr=rate),
    "rmsprop": lambda leaves, rate: torch.optim.RMSprop(leaves, lr=rate),
}

LEARNING_RATES = {"sgd": 0.1, "momentum": 0.02, "adam": 0.01, "rmsprop": 0.004, "perceptron": 0.25}


@dataclasses.dataclass
class Setting:
    """What a case is about; a draw fills in the numbers."""

    layers: list
    hidden: str
    output: str
    loss: str
    optimizer: str
    samples: int
    batch_size: int
    l1: float = 0.0
    l2: float = 0.0
    soft: bool = False  # targets between 0 and 1 instead of at the ends

    @property
    def activations(self):
        return [self.hidden] * (len(self.layers) - 2) + [self.output]

    @property
    def name(self):
        shape = "-".join(str(size) for size in self.layers)
        batch = "full batch" if self.batch_size == self.samples else f"batches of {self.batch_size}"
        parts = [shape, *self.activations, self.loss, self.optimizer, f"{batch} of {self.samples}"]
        parts += [f"l1 {self.l1}"] if self.l1 else []
        parts += [f"l2 {self.l2}"] if self.l2 else []
        parts += ["soft targets"] if self.soft else []
        return " ".join(parts)


@dataclasses.dataclass
class Problem:
    setting: Setting
    rate: float
    inputs: torch.Tensor
    targets: torch.Tensor
    parameters: list  # of each layer its weights [out][in] and its biases
    sample: int


def rounded(value):
    """The nearest 32-bit float, so that 32 and 64 bits mean the same number."""
    return torch.tensor(value, dtype=torch.float32).item()


def targets_of(setting, rng):
    rows, columns = setting.samples, setting.layers[-1]
    if setting.loss == "cross_entropy" or setting.output == "softmax":
        if setting.soft:
            raw = [[rng.uniform(0.1, 1) for _ in range(columns)] for _ in range(rows)]
            return [[value / sum(row) for value in row] for row in raw]
        classes = [rng.randrange(columns) for _ in range(rows)]
        return [[float(column == chosen) for column in range(columns)] for chosen in classes]
    if setting.loss == "hinge":
        number = lambda: rng.choice([-1.0, 1.0])
    elif setting.loss == "mse" and not setting.soft and setting.output not in ("step", "sigmoid"):
        low = {"relu": 0.2}.get(setting.output, -0.9)
        number = lambda: round(rng.uniform(low, 0.9), 2)
    elif setting.soft:
        number = lambda: round(rng.uniform(0.05, 0.95), 2)
    else:
        number = lambda: float(rng.randrange(2))
    return [[number() for _ in range(columns)] for _ in range(rows)]


def draw(setting, attempt):
    rng = random.Random(f"{SEED} {setting.name} {attempt}")
    rate = rounded(float(f"{LEARNING_RATES[setting.optimizer] * 0.6 ** (attempt // DRAWS_PER_RATE):.1e}"))
    inputs = [[round(rng.uniform(-1.5, 1.5), 2) for _ in range(setting.layers[0])] for _ in range(setting.samples)]
    targets = targets_of(setting, rng)
    parameters = []
    for before, after in zip(setting.layers, setting.layers[1:]):
        parameters.append(torch.tensor([[rng.uniform(-0.8, 0.8) for _ in range(before)] for _ in range(after)]))
        parameters.append(torch.tensor([rng.uniform(-0.5, 0.5) for _ in range(after)]))
    return Problem(setting, rate, torch.tensor(inputs), torch.tensor(targets), parameters,
                   rng.randrange(setting.samples))


def leaves_of(problem):
    return [each.detach().clone().requires_grad_() for each in problem.parameters]


def flat(tensors):
    return torch.cat([each.detach().reshape(-1) for each in tensors])


def forward(setting, leaves, inputs):
    """Of each layer z and y."""
    layers = []
    values = inputs
    for weights, biases, activation in zip(leaves[::2], leaves[1::2], setting.activations):
        z = functional.linear(values, weights, biases)
        values = OUTPUT_ACTIVATIONS[activation](z)
        layers.append((z, values))
    return layers


def loss_of(setting, leaves, inputs, targets):
    z, y = forward(setting, leaves, inputs)[-1]
    return LOSSES[setting.loss](z, y, targets)


def penalty_of(setting, leaves):
    weights = leaves[::2]
    absolute = sum(each.abs().sum() for each in weights)
    squared = sum((each * each).sum() for each in weights)
    return rounded(setting.l1) * absolute + rounded(setting.l2) / 2 * squared


def before_training(problem):
    setting = problem.setting
    leaves = leaves_of(problem)
    loss = loss_of(setting, leaves, problem.inputs, problem.targets)
    gradient = torch.autograd.grad(loss, leaves, retain_graph=True)
    penalized = torch.autograd.grad(loss + penalty_of(setting, leaves), leaves)
    outputs = forward(setting, leaves, problem.inputs)[-1][1]
    return {"outputs": flat([outputs]), "dataLoss": flat([loss]), "gradient": flat(gradient),
            "penalizedGradient": flat(penalized)}


def sample_trace(problem):
    setting = problem.setting
    targets = problem.targets[problem.sample:problem.sample + 1]
    layers = forward(setting, leaves_of(problem), problem.inputs[problem.sample:problem.sample + 1])
    for tensors in layers:
        for tensor in tensors:
            tensor.retain_grad()
    z, y = layers[-1]
    loss = LOSSES[setting.loss](z, y, targets)
    loss.backward()
    if setting.loss == "cross_entropy":
        alone = y.detach().clone().requires_grad_()
        by_outputs = z.grad
        if setting.output == "softmax":
            by_outputs = torch.autograd.grad(-(targets * alone.log()).sum(), alone)[0]
        y.grad = by_outputs.clone()
    trace = {"sampleLoss": flat([loss])}
    for number, (z, y) in enumerate(layers):
        trace[f"weightedSums {number}"] = flat([z])
        trace[f"outputs {number}"] = flat([y])
        trace[f"weightedSumGradients {number}"] = flat([z.grad])
        trace[f"outputGradients {number}"] = flat([y.grad])
    return trace


def perceptron_step(leaves, inputs, targets, rate):
    weights, bias = leaves
    with torch.no_grad():
        outputs = (inputs @ weights.t() + bias > 0).to(inputs.dtype)
        errors = targets - outputs
        weights += rate * (errors * inputs).mean(dim=0)
        bias += rate * errors.mean(dim=0)


def training(problem, backwards):
    """`backwards` reverses the samples of each batch."""
    setting = problem.setting
    leaves = leaves_of(problem)
    is_perceptron = setting.optimizer == "perceptron"
    optimizer = None if is_perceptron else OPTIMIZERS[setting.optimizer](leaves, problem.rate)
    is_penalized = setting.l1 != 0 or setting.l2 != 0
    losses = []
    result = {}
    starts = range(0, setting.samples, setting.batch_size)
    batches = [(problem.inputs[start:start + setting.batch_size], problem.targets[start:start + setting.batch_size])
               for start in starts]
    if backwards:
        batches = [(inputs.flip(0), targets.flip(0)) for inputs, targets in batches]
    for step in range(1, STEPS + 1):
        inputs, targets = batches[(step - 1) % len(batches)]
        loss = loss_of(setting, leaves, inputs, targets)
        if step <= TRACED_STEPS:
            losses.append(loss)
        if is_perceptron:
            perceptron_step(leaves, inputs, targets, problem.rate)
        else:
            optimizer.zero_grad()
            (loss + penalty_of(setting, leaves) if is_penalized else loss).backward()
            optimizer.step()
        if step in SNAPSHOTS:
            result[f"parametersAfter {step}"] = [each.detach().clone() for each in leaves]
    result["batchLosses"] = flat(losses)
    result["finalLoss"] = flat([loss_of(setting, leaves, problem.inputs, problem.targets)])
    return result


def numbers(problem):
    trained = training(problem, backwards=False)
    trained = {name: flat(value) if isinstance(value, list) else value for name, value in trained.items()}
    return {**before_training(problem), **sample_trace(problem), **trained}


def mirrored(tensors):
    return [each.flip(tuple(range(each.dim()))) for each in tensors]


def numbers_in_reverse_order(problem):
    """The training of the network whose inputs and neurons stand in reverse order, put back into their order."""
    reversed_problem = dataclasses.replace(problem, inputs=problem.inputs.flip(1), targets=problem.targets.flip(1),
                                           parameters=mirrored(problem.parameters))
    trained = training(reversed_problem, backwards=True)
    return {name: flat(mirrored(value)) if isinstance(value, list) else value for name, value in trained.items()}


def in_64_bits(problem):
    return dataclasses.replace(problem, inputs=problem.inputs.double(), targets=problem.targets.double(),
                               parameters=[each.double() for each in problem.parameters])


def worst(results, references):
    """The largest difference as a part of what is allowed: at most 1 is good."""
    most = 0.0
    for name, value in results.items():
        reference = references[name]
        allowed = (reference.abs() * RELATIVE_BOUND).clamp(min=ABSOLUTE_BOUND)
        parts = (value.double() - reference).abs() / allowed
        most = max(most, float("inf") if parts.isnan().any() else parts.max().item())
    return most


def learns(problem, results):
    """Whether the case shows anything: most parameters have a gradient, and training moves them."""
    if "step" in problem.setting.activations:
        return True
    has_gradient = (results["gradient"] != 0).double().mean().item()
    moved = (results[f"parametersAfter {STEPS}"] - flat(problem.parameters)).abs().max().item()
    return has_gradient >= 0.75 and moved >= 0.05


def solve(setting):
    """The first problem of this setting that is determined, its numbers, and how many draws that took."""
    for attempt in range(MOST_DRAWS):
        problem = draw(setting, attempt)
        results = numbers(problem)
        if not learns(problem, results):
            continue
        references = numbers(in_64_bits(problem))
        if worst(results, references) > 1:
            continue
        share = max(worst(results, references), worst(numbers_in_reverse_order(problem), references))
        if share <= 1:
            print(f"{attempt + 1:3} draws, learning rate {problem.rate:.2g}, {share:4.2f} of the allowed difference, "
                  f"loss {results['dataLoss'].item():.3g} to {results['finalLoss'].item():.3g}: {setting.name}",
                  flush=True)
            return problem, results
    raise SystemExit(f"No draw of {MOST_DRAWS} is determined: {setting.name}")


def case_of(setting):
    problem, results = solve(setting)
    bits = {name: bits_of_tensor(value) for name, value in results.items()}
    return {
        "name": setting.name,
        "layers": setting.layers,
        "activations": setting.activations,
        "loss": setting.loss,
        "optimizer": {"name": setting.optimizer, "learningRate": bits_of(problem.rate)},
        "l1": bits_of(setting.l1),
        "l2": bits_of(setting.l2),
        "batchSize": setting.batch_size,
        "inputs": bits_of_tensor(problem.inputs),
        "targets": bits_of_tensor(problem.targets),
        "parameters": bits_of_tensor(flat(problem.parameters)),
        "outputs": bits["outputs"],
        "dataLoss": bits["dataLoss"][0],
        "gradient": bits["gradient"],
        "penalizedGradient": bits["penalizedGradient"],
        "batchLosses": bits["batchLosses"],
        "parametersAfter": {str(steps): bits[f"parametersAfter {steps}"] for steps in SNAPSHOTS},
        "finalLoss": bits["finalLoss"][0],
        "sample": {
            "index": problem.sample,
            "loss": bits["sampleLoss"][0],
            "layers": [
                {name: bits[f"{name} {layer}"]
                 for name in ["weightedSums", "outputs", "weightedSumGradients", "outputGradients"]}
                for layer in range(len(setting.layers) - 1)
            ],
        },
    }


def settings():
    every = [
        # each loss with each optimizer
        Setting([2, 3, 1], "tanh", "identity", "mse", "sgd", 10, 4),
        Setting([3, 4, 2], "sigmoid", "tanh", "mse", "momentum", 13, 5),
        Setting([2, 2, 2, 1], "tanh", "tanh", "mse", "adam", 14, 4),
        Setting([2, 3, 1], "tanh", "sigmoid", "mse", "rmsprop", 11, 3, soft=True),
        Setting([2, 3, 1], "tanh", "sigmoid", "bce", "sgd", 9, 4),
        Setting([2, 1], "tanh", "sigmoid", "bce", "momentum", 11, 3),
        Setting([3, 4, 2], "tanh", "sigmoid", "bce", "adam", 14, 3),
        Setting([2, 2, 2, 1], "leaky_relu", "sigmoid", "bce", "rmsprop", 10, 4, soft=True),
        Setting([2, 3, 1], "tanh", "identity", "bce_with_logits", "sgd", 13, 4),
        Setting([3, 4, 2], "sigmoid", "identity", "bce_with_logits", "momentum", 10, 3, soft=True),
        Setting([2, 3, 1], "relu", "identity", "bce_with_logits", "adam", 11, 4),
        Setting([2, 1], "tanh", "identity", "bce_with_logits", "rmsprop", 13, 5),
        Setting([5, 8, 3], "tanh", "softmax", "cross_entropy", "sgd", 17, 4),
        Setting([3, 4, 2], "tanh", "identity", "cross_entropy", "momentum", 11, 3),
        Setting([2, 4, 3], "sigmoid", "softmax", "cross_entropy", "adam", 13, 4),
        Setting([2, 3, 2], "tanh", "identity", "cross_entropy", "rmsprop", 10, 3, soft=True),
        Setting([3, 2], "tanh", "identity", "cross_entropy", "adam", 14, 5),
        Setting([4, 3], "tanh", "softmax", "cross_entropy", "momentum", 15, 4, soft=True),
        Setting([2, 3, 3], "tanh", "softmax", "cross_entropy", "rmsprop", 9, 2),
        Setting([2, 3, 1], "tanh", "identity", "hinge", "sgd", 9, 4),
        Setting([2, 2, 1], "tanh", "tanh", "hinge", "momentum", 10, 4),
        Setting([3, 4, 2], "tanh", "identity", "hinge", "adam", 11, 3),
        Setting([2, 3, 1], "sigmoid", "tanh", "hinge", "rmsprop", 13, 4),
    ]
    for optimizer in ["sgd", "adam"]:
        for activation in ACTIVATIONS:
            every.append(Setting([2, 4, 1], activation, "identity", "mse", optimizer, 10, 4))
        every += [
            # the outputs that the ones above don't have
            Setting([2, 3, 1], "tanh", "relu", "mse", optimizer, 9, 4),
            Setting([2, 3, 1], "tanh", "leaky_relu", "mse", optimizer, 9, 4),
            Setting([2, 3, 3], "tanh", "softmax", "mse", optimizer, 11, 4),
            Setting([2, 3, 3], "tanh", "softmax", "bce", optimizer, 10, 3, soft=True),
            # shapes
            Setting([1, 1], "tanh", "tanh", "mse", optimizer, 5, 5),
            Setting([2, 4, 4, 4, 1], "tanh", "tanh", "mse", optimizer, 10, 4),
            Setting([9, 5, 3], "sigmoid", "softmax", "cross_entropy", "momentum" if optimizer == "adam" else optimizer, 17, 10),
            # batches: single samples, a rest of one, a rest of many, all at once
            Setting([3, 4, 2], "tanh", "identity", "mse", optimizer, 7, 1),
            Setting([3, 4, 2], "tanh", "identity", "mse", optimizer, 13, 3),
            Setting([3, 4, 2], "tanh", "identity", "mse", optimizer, 15, 4),
            Setting([3, 4, 2], "tanh", "identity", "mse", optimizer, 17, 10),
            Setting([3, 4, 2], "tanh", "identity", "mse", optimizer, 14, 14),
        ]
    # penalties
    for optimizer in ["sgd", "momentum", "adam", "rmsprop"]:
        every += [
            Setting([2, 3, 1], "tanh", "sigmoid", "bce", optimizer, 10, 4, l1=0.001),
            Setting([2, 3, 1], "tanh", "identity", "mse", optimizer, 11, 4, l2=0.03),
            Setting([3, 4, 2], "tanh", "softmax", "cross_entropy", optimizer, 13, 4, l1=0.002, l2=0.01),
        ]
    every += [
        # nothing but the penalty can move this one
        Setting([2, 3, 1], "tanh", "step", "mse", "sgd", 9, 4, l2=0.01),
        Setting([1, 1], "step", "step", "mse", "perceptron", 6, 1),
        Setting([2, 1], "step", "step", "mse", "perceptron", 10, 4),
        Setting([5, 1], "step", "step", "mse", "perceptron", 13, 13),
    ]
    return every


def cases_with_missing(every):
    """The cases of the file, and between them, in the order of settings(), those that it lacks."""
    version, cases = read("training.json")
    kept = {case["name"]: case for case in cases}
    by = {} if version == torch.__version__ else {"torch": torch.__version__}
    return version, [kept.get(setting.name) or {**case_of(setting), **by} for setting in every]


def main():
    parser = argparse.ArgumentParser(description="Writes training.json, PyTorch's training runs.")
    parser.add_argument("--missing", action="store_true", help="only the cases that the file doesn't have yet")
    torch.set_num_threads(1)
    every = settings()
    assert len({setting.name for setting in every}) == len(every)
    if parser.parse_args().missing:
        version, cases = cases_with_missing(every)
        write("training.json", cases, version)
    else:
        write("training.json", [case_of(setting) for setting in every])


if __name__ == "__main__":
    main()
