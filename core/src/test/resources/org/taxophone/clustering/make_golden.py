"""Makes golden.properties beside this script with SciPy and scikit-learn.

The rows are those of ../metrics/make_golden.py and GoldenRows.java, bit by bit.
Run: python3 make_golden.py
"""
import os

import numpy as np
import scipy
import sklearn
from scipy.cluster.hierarchy import fcluster, linkage
from sklearn.mixture import GaussianMixture


class Draw:
    """Knuth's 64-bit linear congruential generator; next(bits) takes its highest bits."""

    def __init__(self, seed):
        self.state = seed

    def next(self, bits):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return self.state >> (64 - bits)


def rows(n, d, k, seed):
    draw = Draw(seed)
    centres = [[draw.next(19) for _ in range(d)] for _ in range(k)]
    x = [[centres[i % k][j] + draw.next(18) + draw.next(18) + draw.next(18) for j in range(d)] for i in range(n)]
    return np.array(x, dtype=np.float64) / 65536


def mixture(x, k, shape):
    fitted = GaussianMixture(k, covariance_type=shape, n_init=10, max_iter=1000, tol=1e-7, random_state=0).fit(x)
    return fitted.score(x), np.sort(fitted.weights_)


def numbers(values):
    return ",".join(repr(float(v)) for v in values)


out = {"versions": f"NumPy {np.__version__}, SciPy {scipy.__version__}, scikit-learn {sklearn.__version__}"}
for name, n, d, k in (("small", 300, 8, 5), ("large", 3000, 32, 20)):
    x = rows(n, d, k, 7)
    for shape in ("diag", "full", "tied"):
        score, weights = mixture(x, k, shape)
        out[f"{name}.{shape}.logLikelihood"] = repr(float(score))
        out[f"{name}.{shape}.weights"] = numbers(weights)
    tree = linkage(x, method="ward")
    out[f"{name}.ward.heights"] = numbers(tree[-250:, 2])
    out[f"{name}.ward.heightSum"] = repr(float(tree[:, 2].sum()))
    out[f"{name}.ward.sizes"] = ",".join(str(c) for c in sorted(np.bincount(fcluster(tree, k, "maxclust"))[1:]))
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden.properties"), "w") as f:
    for key, value in out.items():
        f.write(f"{key}={value}\n")
