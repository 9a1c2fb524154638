package org.taxophone.app.feature.experiment;

import org.taxophone.experiment.ExperimentConfig;

/// One run of an experiment as the queue shows it.
///
/// @param cell which
/// @param run its number, 0 while there is none
/// @param state where it stands
/// @param fraction how far a working run is, 0 to 1; below 0 while unknown
/// @param problem why it failed; empty otherwise
record CellRow(
        ExperimentConfig.Cell cell, int run, CellState state, double fraction, String problem) {}
