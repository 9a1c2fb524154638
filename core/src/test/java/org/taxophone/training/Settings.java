package org.taxophone.training;

import org.taxophone.common.ConfigRecords;
import org.taxophone.model.CatUvacConfig;

/// Configurations small enough for tests.
final class Settings {
    private Settings() {}

    /// The robust loss with the decoder beside it, so that every part of the net is exercised.
    static TrainingConfig events(int epochs, String... changes) {
        return changed(
                changed(TrainingConfig.robustEvents(), "variationalWeight=0.01")
                        .withEpochs(epochs)
                        .withBatchSize(60)
                        .withCheckpointSeconds(0),
                changes);
    }

    /// A net for four clusters that learns in moments.
    static CatUvacConfig smallNet() {
        return changed(
                CatUvacConfig.robustEvents(4),
                "width=0.25",
                "gruUnits=32",
                "overClusters=12",
                "contrastDimension=16");
    }

    static TrainingConfig paper(int epochs, String... changes) {
        return changed(
                TrainingConfig.paperCatUvac()
                        .withEpochs(epochs)
                        .withBatchSize(20)
                        .withCheckpointSeconds(0),
                changes);
    }

    /// @param changes "name=value"
    static <R extends Record> R changed(R config, String... changes) {
        R result = config;
        for (String change : changes) {
            String[] pair = change.split("=", 2);
            result = ConfigRecords.with(result, pair[0], pair[1]);
        }
        return result;
    }
}
