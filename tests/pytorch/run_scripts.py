"""Runs each script of the JSON list on standard input, and compares what it prints."""

import contextlib
import io
import json
import sys

import torch

cases = json.load(sys.stdin)
wrong = 0
for case in cases:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(case["script"], "script", "exec"), {})
    if printed.getvalue() != case["printed"]:
        wrong += 1
        if wrong <= 5:
            print(case["script"])
            print("PyTorch prints:\n" + printed.getvalue())
            print("the panel shows:\n" + case["printed"])

print(f"{len(cases) - wrong} passed, {wrong} failed (PyTorch {torch.__version__})")
sys.exit(1 if wrong or not cases else 0)
