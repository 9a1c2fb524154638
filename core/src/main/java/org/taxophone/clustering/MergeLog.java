package org.taxophone.clustering;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Merges in the order in which they were found, each told by one row of either side; sorted into a
/// dendrogram at the end.
final class MergeLog {
    private final int[] left;
    private final int[] right;
    private final double[] heights;
    private int count;

    MergeLog(int rows) {
        int merges = Math.max(0, rows - 1);
        left = new int[merges];
        right = new int[merges];
        heights = new double[merges];
    }

    void add(int leftRow, int rightRow, double height) {
        left[count] = leftRow;
        right[count] = rightRow;
        heights[count++] = height;
    }

    int count() {
        return count;
    }

    /// Of equal heights, the merge that was found first comes first.
    Dendrogram tree(List<String> ids) {
        int rows = ids.size();
        int[] order =
                IntStream.range(0, count)
                        .boxed()
                        .sorted(Comparator.comparingDouble(merge -> heights[merge]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] parent = new int[rows + count];
        int[] size = new int[rows + count];
        Arrays.setAll(parent, node -> node);
        Arrays.fill(size, 0, rows, 1);
        int[] first = new int[count];
        int[] second = new int[count];
        double[] sorted = new double[count];
        for (int merge = 0; merge < count; merge++) {
            int a = root(parent, left[order[merge]]);
            int b = root(parent, right[order[merge]]);
            int node = rows + merge;
            parent[a] = node;
            parent[b] = node;
            size[node] = size[a] + size[b];
            first[merge] = Math.min(a, b);
            second[merge] = Math.max(a, b);
            sorted[merge] = heights[order[merge]];
        }
        return new Dendrogram(
                ids, first, second, sorted, Arrays.copyOfRange(size, rows, rows + count));
    }

    private static int root(int[] parent, int node) {
        int root = node;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]]; // halves the path for the next one
            root = parent[root];
        }
        return root;
    }
}
