package org.taxophone.clustering;

import java.util.Arrays;
import java.util.List;
import org.taxophone.common.TaxophoneException;

/// A tree of merges, lowest first, numbered as SciPy's `linkage` does: nodes below `ids.size()` are
/// rows, node `ids.size() + m` is what merge m made.
///
/// @param ids clip identities, one a row
/// @param first `first[merge]`, the node with the smaller number
/// @param second `second[merge]`, the other node
/// @param heights `heights[merge]`, never falling
/// @param sizes `sizes[merge]`, rows below the merge
public record Dendrogram(
        List<String> ids, int[] first, int[] second, double[] heights, int[] sizes) {
    public Dendrogram {
        ids = List.copyOf(ids);
        int merges = Math.max(0, ids.size() - 1);
        if (first.length != merges
                || second.length != merges
                || heights.length != merges
                || sizes.length != merges) {
            throw new IllegalArgumentException(
                    ids.size() + " rows need " + merges + " merges: had " + heights.length);
        }
    }

    /// The clusters that are left when the highest merges are undone, numbered by their first row.
    ///
    /// Merges of height 0 are never undone: identical rows share a cluster, and clusters stay empty
    /// where there are fewer different rows.
    ///
    /// @param clusters from 1 to the number of rows
    /// @throws TaxophoneException if there are fewer rows
    public ClusterAssignment cut(int clusters) {
        int rows = ids.size();
        if (clusters < 1 || clusters > rows) {
            throw new TaxophoneException(
                    "clusters must be from 1 to the number of clips, " + rows + ": was " + clusters,
                    "Ask for fewer clusters or add clips");
        }
        int done = rows - clusters;
        while (done < heights.length && heights[done] == 0) {
            done++;
        }
        int[] parent = new int[rows + done];
        Arrays.setAll(parent, node -> node);
        for (int merge = 0; merge < done; merge++) {
            parent[first[merge]] = rows + merge;
            parent[second[merge]] = rows + merge;
        }
        for (int node = parent.length - 1; node >= 0; node--) {
            parent[node] = parent[parent[node]]; // parents have larger numbers: they are roots now
        }
        int[] number = new int[parent.length];
        int[] found = new int[rows];
        int next = 0;
        for (int row = 0; row < rows; row++) {
            int root = parent[row];
            if (number[root] == 0) {
                number[root] = ++next;
            }
            found[row] = number[root] - 1;
        }
        return new ClusterAssignment(ids, clusters, found, new float[0]);
    }

    /// Rows in an order in which no branches cross.
    public int[] leaves() {
        int rows = ids.size();
        int[] order = new int[rows];
        int[] open = new int[rows + 1];
        int depth = 0;
        int count = 0;
        if (rows > 0) {
            open[depth++] = rows + heights.length - 1;
        }
        while (depth > 0) {
            int node = open[--depth];
            if (node < rows) {
                order[count++] = node;
            } else {
                open[depth++] = second[node - rows];
                open[depth++] = first[node - rows];
            }
        }
        return order;
    }
}
