package org.taxophone.project;

import java.time.Instant;
import org.taxophone.project.curation.CurationAct;

/// A line of a run's curation journal.
sealed interface CurationLine {
    /// The first line: what the file is, and whose clusters are curated.
    ///
    /// @param model fingerprint of the model's assignment
    record Began(String format, int formatVersion, String model) implements CurationLine {}

    record Did(Instant at, CurationAct act) implements CurationLine {}

    record Undid(Instant at) implements CurationLine {}

    record Redid(Instant at) implements CurationLine {}
}
