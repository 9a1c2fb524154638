package org.taxophone.experiment;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taxophone.common.TaxophoneException;
import org.taxophone.embedding.Embeddings;
import org.taxophone.features.FeatureStore;
import org.taxophone.job.JobContext;
import org.taxophone.projection.PrincipalAxes;
import org.taxophone.training.Applied;
import org.taxophone.training.StoredModel;

/// Principal axes and groups: what a run without training learnt.
final class ComponentsModel {
    private static final String MEANS = "components.means";
    private static final String DIRECTIONS = "components.directions";

    private ComponentsModel() {}

    static void store(PrincipalAxes axes, Grouping grouping, String frontEnd, Path runFolder) {
        Map<String, float[]> values = new LinkedHashMap<>(grouping.values());
        values.put(MEANS, axes.means());
        values.put(DIRECTIONS, axes.directions());
        new StoredModel(Map.of(StoredModel.FRONT_END, frontEnd), values).write(runFolder);
    }

    /// Assigns clips.
    ///
    /// @param method what the run did
    /// @throws TaxophoneException if the features are by another front end
    static Applied apply(
            Path runFolder, ComponentsMethod method, FeatureStore store, JobContext context) {
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
        Embeddings x = ClipVectors.of(store, method.components().side(), context);
        Embeddings components =
                new PrincipalAxes(stored.value(MEANS), stored.value(DIRECTIONS)).project(x);
        Embeddings grouped = method.components().dimensions() == 0 ? x : components;
        return new Applied(
                Grouping.assign(stored, method.clustering(), grouped, context),
                List.of(components));
    }
}
