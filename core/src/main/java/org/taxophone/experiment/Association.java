package org.taxophone.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Dataset;
import org.taxophone.metrics.ExternalMetrics;
import org.taxophone.metrics.SharedInformation;

/// How closely clusters follow a column of the dataset.
///
/// @param column its name
/// @param values how many different values the scored clips have there
/// @param shared NMI, for reading, and AMI, for comparing columns: with many values NMI grows by
/// itself
public record Association(String column, int values, SharedInformation shared) {
    /// All columns that can be compared, the one that clusters follow most first. A column with one
    /// value, or with another value for each clip, says nothing and is left out.
    public static List<Association> of(Dataset dataset, ClusterAssignment assignment) {
        List<Association> found = new ArrayList<>();
        for (String column : dataset.columns()) {
            int[] labels = Evaluation.labels(dataset, Optional.of(column), assignment.ids());
            int values = values(labels, assignment.clusters());
            SharedInformation shared = ExternalMetrics.shared(labels, assignment.clusters());
            if (values >= 2 && values < shared.clips()) {
                found.add(new Association(column, values, shared));
            }
        }
        found.sort(Comparator.comparingDouble(one -> -one.shared().ami()));
        return List.copyOf(found);
    }

    private static int values(int[] labels, int[] clusters) {
        java.util.BitSet seen = new java.util.BitSet();
        for (int row = 0; row < labels.length; row++) {
            if (labels[row] >= 0 && clusters[row] >= 0) {
                seen.set(labels[row]);
            }
        }
        return seen.cardinality();
    }
}
