package org.taxophone.project;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RunConfig;

/// `run.json`: everything that is needed to repeat a run, and where it stands.
///
/// @param number from 1, unique within the project
/// @param state where it stands
/// @param created when it was asked for
/// @param finished when it ended, well or not
/// @param recipe what was asked for; once [#resolved], what is done
/// @param resolved true once kind and front end were decided on
/// @param config seed, clusters and labels
/// @param clusters how many clusters are looked for, 0 until decided
/// @param clips clips of the dataset
/// @param datasetFingerprint which clips
/// @param versions program, Java, system and cores
/// @param kindSentence why events or textures
/// @param problem why it failed, empty otherwise
/// @param nextStep what a person can do then
/// @param note a person's words
/// @param starred whether a person marked it
public record RunDocument(
        int number,
        RunState state,
        Instant created,
        Optional<Instant> finished,
        Recipe recipe,
        boolean resolved,
        RunConfig config,
        int clusters,
        int clips,
        String datasetFingerprint,
        Map<String, String> versions,
        String kindSentence,
        String problem,
        String nextStep,
        String note,
        boolean starred) {
    static final String KIND = "run";
    static final String FILE = "run.json";

    public RunDocument {
        versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
    }

    RunDocument withState(RunState other, Optional<Instant> end, String why, String next) {
        return new RunDocument(
                number,
                other,
                created,
                end,
                recipe,
                resolved,
                config,
                clusters,
                clips,
                datasetFingerprint,
                versions,
                kindSentence,
                why,
                next,
                note,
                starred);
    }

    RunDocument withRecipe(Recipe decided, int count) {
        return new RunDocument(
                number,
                state,
                created,
                finished,
                decided,
                true,
                config,
                count,
                clips,
                datasetFingerprint,
                versions,
                kindSentence,
                problem,
                nextStep,
                note,
                starred);
    }

    RunDocument withKindSentence(String sentence) {
        return new RunDocument(
                number,
                state,
                created,
                finished,
                recipe,
                resolved,
                config,
                clusters,
                clips,
                datasetFingerprint,
                versions,
                sentence,
                problem,
                nextStep,
                note,
                starred);
    }

    RunDocument withNote(String words, boolean marked) {
        return new RunDocument(
                number,
                state,
                created,
                finished,
                recipe,
                resolved,
                config,
                clusters,
                clips,
                datasetFingerprint,
                versions,
                kindSentence,
                problem,
                nextStep,
                words,
                marked);
    }

    RunDocument withLabelColumn(Optional<String> column) {
        return new RunDocument(
                number,
                state,
                created,
                finished,
                recipe,
                resolved,
                config.withLabelColumn(column),
                clusters,
                clips,
                datasetFingerprint,
                versions,
                kindSentence,
                problem,
                nextStep,
                note,
                starred);
    }
}
