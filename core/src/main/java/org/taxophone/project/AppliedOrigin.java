package org.taxophone.project;

import java.util.List;

/// `applied.json`: whose model a run applies in place of learning one. The model itself lies beside
/// it, so that the run needs nothing of the other project.
///
/// @param project what the project is called in which the model was learnt
/// @param run the number of the run that learnt it
/// @param clips of how many clips
/// @param space in which clips are compared with its own
/// @param names of its clusters, empty where nobody named one
/// @param homes of each cluster of the model the number of the one that it was merged into, or its
/// own, from 1
/// @param differences how the clips differ from those of the model, a sentence each
public record AppliedOrigin(
        String project,
        int run,
        int clips,
        String space,
        List<String> names,
        List<Integer> homes,
        List<String> differences) {
    static final String KIND = "applied";
    static final String FILE = "applied.json";

    public AppliedOrigin {
        names = List.copyOf(names);
        homes = List.copyOf(homes);
        differences = List.copyOf(differences);
    }
}
