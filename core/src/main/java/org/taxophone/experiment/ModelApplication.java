package org.taxophone.experiment;

import java.nio.file.Path;
import org.taxophone.features.FeatureStore;
import org.taxophone.job.JobContext;
import org.taxophone.training.Applied;
import org.taxophone.training.TrainedNet;

/// Applies the model of a finished run to features.
public final class ModelApplication {
    private ModelApplication() {}

    /// Assigns clips as the run would have assigned them. The clips that the run was made of get
    /// the run's own clusters, but for Ward's: a tree has no place for new clips, so that they go
    /// to the nearest mean.
    ///
    /// @param runFolder the run's folder, which keeps its model
    /// @param recipe the run's recipe, resolved
    /// @param clusters how many it looked for
    /// @param store features of the clips by the recipe's front end
    /// @throws org.taxophone.common.TaxophoneException if the run keeps no model, or the features
    ///     are by another front end or of another size
    public static Applied apply(
            Path runFolder, Recipe recipe, int clusters, FeatureStore store, JobContext context) {
        return switch (recipe.method()) {
            case ComponentsMethod components ->
                    ComponentsModel.apply(runFolder, components, store, context);
            case TrainedMethod trained -> {
                try (TrainedNet net =
                        TrainedNet.open(
                                runFolder,
                                trained.model().withClusters(clusters),
                                trained.training())) {
                    yield net.apply(store, context);
                }
            }
        };
    }
}
