package org.taxophone.experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.taxophone.common.TaxophoneException;
import org.taxophone.embedding.Embeddings;
import org.taxophone.features.FeatureStore;
import org.taxophone.job.JobContext;
import org.taxophone.projection.PrincipalAxes;
import org.taxophone.training.Applied;
import org.taxophone.training.Centroids;
import org.taxophone.training.StoredModel;

/// Principal axes and the middles of k-means clusters: what a run without training learnt.
record ComponentsModel(PrincipalAxes axes, Centroids centroids) {
    private static final String MEANS = "components.means";
    private static final String DIRECTIONS = "components.directions";
    private static final String CENTROIDS = "clusters.centroids";
    private static final String CLUSTERS = "clusters";
    private static final String SPHERICAL = "spherical";

    static ComponentsModel of(PrincipalAxes axes, Centroids centroids) {
        return new ComponentsModel(axes, centroids);
    }

    void store(Path runFolder, String frontEnd) {
        new StoredModel(
                        Map.of(
                                StoredModel.FRONT_END,
                                frontEnd,
                                CLUSTERS,
                                Integer.toString(centroids.clusters()),
                                SPHERICAL,
                                Boolean.toString(centroids.spherical())),
                        Map.of(
                                MEANS,
                                axes.means(),
                                DIRECTIONS,
                                axes.directions(),
                                CENTROIDS,
                                centroids.values()))
                .write(runFolder);
    }

    /// Assigns clips.
    ///
    /// @throws TaxophoneException if the features are by another front end
    static Applied apply(Path runFolder, FeatureStore store, JobContext context) {
        StoredModel stored = StoredModel.read(runFolder);
        String own = stored.fact(StoredModel.FRONT_END);
        if (!store.fingerprint().equals(own)) {
            throw new TaxophoneException(
                    "The model was made on another front end: on "
                            + own
                            + ", and these features are by "
                            + store.fingerprint(),
                    "Extract the clips with the front end of the model's run");
        }
        Embeddings components =
                new PrincipalAxes(stored.value(MEANS), stored.value(DIRECTIONS))
                        .project(ClipVectors.of(store, context));
        Centroids centroids =
                new Centroids(
                        stored.number(CLUSTERS),
                        stored.value(CENTROIDS),
                        Boolean.parseBoolean(stored.fact(SPHERICAL)));
        return new Applied(centroids.assign(components), List.of(components));
    }
}
