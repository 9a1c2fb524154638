package org.taxophone.experiment;

import java.util.List;
import java.util.Optional;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.Embeddings;
import org.taxophone.metrics.MetricReport;

/// What findings of a result are made from.
///
/// @param recipe what was done
/// @param spaces where the clips are; constant features are looked for in "x"
/// @param dataset columns that clusters may follow
/// @param column the column that was meant, empty without labels
record CheckedResult(
        Recipe recipe,
        ClusterAssignment assignment,
        MetricReport metrics,
        List<Embeddings> spaces,
        Dataset dataset,
        Optional<String> column) {
    RecipeRemedies remedies() {
        return new RecipeRemedies(recipe);
    }
}
