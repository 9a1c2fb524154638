"""Makes golden.properties beside this script with NumPy, SciPy and scikit-learn.

The rows are drawn from integers, so that this script and GoldenRows.java have the very same bits.
Run: python3 make_golden.py
"""
import os

import numpy as np
import scipy
import sklearn
from scipy.optimize import linear_sum_assignment
from sklearn import metrics
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.manifold import trustworthiness


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


def clusters(n, k, seed):
    draw = Draw(seed)
    return np.array([draw.next(31) % (k + 2) if draw.next(8) < 60 else i % k for i in range(n)])


out = {"versions": f"NumPy {np.__version__}, SciPy {scipy.__version__}, scikit-learn {sklearn.__version__}"}
for name, n, d, k in (("small", 300, 8, 5), ("large", 3000, 32, 20)):
    x, c = rows(n, d, k, 7), clusters(n, k, 11)
    labels = np.array([-1 if i % 17 == 0 else i % k for i in range(n)])
    m = labels >= 0
    table = metrics.cluster.contingency_matrix(labels[m], c[m])
    r, q = linear_sum_assignment(-table)
    out[f"{name}.checksum"] = x.sum()
    out[f"{name}.accuracy"] = table[r, q].sum() / m.sum()
    out[f"{name}.nmi"] = metrics.normalized_mutual_info_score(labels[m], c[m])
    out[f"{name}.ari"] = metrics.adjusted_rand_score(labels[m], c[m])
    out[f"{name}.purity"] = table.max(0).sum() / m.sum()
    out[f"{name}.ami"] = metrics.adjusted_mutual_info_score(labels[m], c[m])
    out[f"{name}.homogeneity"], out[f"{name}.completeness"], _ = metrics.homogeneity_completeness_v_measure(labels[m], c[m])
    out[f"{name}.silhouette"] = metrics.silhouette_score(x, c)
    out[f"{name}.daviesBouldin"] = metrics.davies_bouldin_score(x, c)
    out[f"{name}.calinskiHarabasz"] = metrics.calinski_harabasz_score(x, c)
    out[f"{name}.inertia"] = KMeans(k, n_init=200 if n < 1000 else 20, random_state=0, tol=0).fit(x).inertia_
    u = x / np.linalg.norm(x, axis=1, keepdims=True)
    out[f"{name}.sphereInertia"] = KMeans(k, n_init=20, random_state=0, tol=0).fit(u).inertia_
    out[f"{name}.trustworthiness"] = trustworthiness(x, x[:, :2], n_neighbors=15)
    p = PCA(3, svd_solver="full").fit(x)
    out[f"{name}.pcaVariance"] = ",".join(repr(float(v)) for v in p.explained_variance_)
    out[f"{name}.pcaFirstRow"] = ",".join(repr(float(v)) for v in np.abs(p.transform(x)[0]))
# partitions at the edges: (clips, labels, clusters); -1 is no label. ExternalEdges.java has the same.
n = 240
draw = Draw(17)
edges = {
    "half": ([i % 5 if i % 2 == 0 else -1 for i in range(n)], [draw.next(31) % 4 if draw.next(8) < 90 else i % 5 for i in range(n)]),
    "oneClass": ([0] * n, [i % 7 for i in range(n)]),
    "oneCluster": ([i % 7 for i in range(n)], [3] * n),
    "oneBoth": ([2] * n, [5] * n),
    "manyValues": ([draw.next(31) % 90 for _ in range(n)], [draw.next(31) % 6 for _ in range(n)]),
    "skewed": ([0 if i < 200 else 1 + i % 3 for i in range(n)], [0 if i < 190 else i % 9 for i in range(n)]),
}
for name, (labels, c) in edges.items():
    labels, c = np.array(labels), np.array(c)
    m = labels >= 0
    table = metrics.cluster.contingency_matrix(labels[m], c[m])
    r, q = linear_sum_assignment(-table)
    homogeneity, completeness, _ = metrics.homogeneity_completeness_v_measure(labels[m], c[m])
    scores = (
        table[r, q].sum() / m.sum(),
        metrics.normalized_mutual_info_score(labels[m], c[m]),
        metrics.adjusted_rand_score(labels[m], c[m]),
        table.max(0).sum() / m.sum(),
        metrics.adjusted_mutual_info_score(labels[m], c[m]),
        homogeneity,
        completeness,
    )
    out[f"edge.{name}"] = ",".join(repr(float(v)) for v in scores)
draw = Draw(3)
cost = np.array([[draw.next(20) for _ in range(60)] for _ in range(40)])
r, q = linear_sum_assignment(cost, maximize=True)
out["hungarian.wide"] = int(cost[r, q].sum())
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden.properties"), "w") as f:
    for key, value in out.items():
        f.write(f"{key}={value if isinstance(value, (str, int)) else repr(float(value))}\n")
