package org.taxophone.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.RunConfig;

/// Goes on with a finished training for more epochs, as a run of its own that begins where the
/// finished one ended: that one keeps its result and its curation.
///
/// Learning rate and temperature follow the plan of the longer training from there on. Where a
/// recipe's plan is level the result is, bit by bit, that of a training of so many epochs from the
/// start.
final class RunExtension {
    private static final String CHECKPOINT = "checkpoint";
    private static final List<String> WATCHED =
            List.of("epochs.jsonl", "training-map.csv", "reconstructions.json");

    private final RunFolder from;
    private final RunDocument done;

    /// @throws TaxophoneException if the run is not finished, does not train, or keeps no
    /// checkpoint
    RunExtension(RunFolder from) {
        this.from = from;
        done = from.document();
        if (done.state() != RunState.FINISHED) {
            throw new TaxophoneException(
                    "Run " + done.number() + " is not finished", "Resume it first");
        }
        if (!done.recipe().trains() || !from.hasCheckpoint()) {
            throw new TaxophoneException(
                    "Run " + done.number() + " has no training to go on with",
                    "Start a new run with its recipe");
        }
    }

    /// What the new run is asked for.
    ///
    /// @param epochs in all, those that are done included
    /// @throws TaxophoneException if so many are done already
    Recipe recipe(int epochs) {
        int trained = from.epochs().size();
        if (epochs <= trained) {
            throw new TaxophoneException(
                    "Run " + done.number() + " has trained " + trained + " epochs already",
                    "Ask for more than that: the number counts from the start");
        }
        return RecipeSettings.with(done.recipe(), "training.epochs", Integer.toString(epochs));
    }

    /// Seed, clusters and split as they were decided.
    RunConfig config() {
        return done.config().search().isPresent()
                ? done.config() // the training had another number, and finds this one again
                : done.config().withClusters(done.clusters());
    }

    /// Puts what was trained into the new run's folder.
    void copyTo(RunFolder to) {
        try {
            // with restarts there is a folder for each
            try (Stream<Path> files = Files.walk(from.folder().resolve(CHECKPOINT))) {
                for (Path file : files.toList()) {
                    Files.copy(file, to.folder().resolve(from.folder().relativize(file)));
                }
            }
            for (String name : WATCHED) {
                if (Files.isRegularFile(from.folder().resolve(name))) {
                    Files.copy(from.folder().resolve(name), to.folder().resolve(name));
                }
            }
        } catch (IOException e) {
            throw Disk.failure(to.folder(), e);
        }
        // what it has so far can be looked at before it goes on
        to.write(to.document().withRecipe(to.document().recipe(), done.clusters()));
        to.log("goes on from run " + done.number());
    }
}
