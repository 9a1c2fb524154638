package org.taxophone.app.feature.explore;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.session.Selection;

/// The selected clips as rows of a run. Found once a selection, whoever asks: half of 100,000
/// takes a while.
final class SelectedRows {
    private final Selection selection;
    private @Nullable ExploredRun run;
    private Set<String> among = Set.of();
    private BitSet rows = new BitSet();
    private @Nullable List<String> clips;

    SelectedRows(Selection selection) {
        this.selection = selection;
    }

    /// Rows of the run; not to be changed.
    BitSet in(ExploredRun asked) {
        if (run != asked || among != selection.clips()) {
            run = asked;
            among = selection.clips();
            rows = asked.rows(among);
            clips = null;
        }
        return rows;
    }

    /// Ids of the clips, in the order of the run.
    List<String> clips(ExploredRun asked) {
        BitSet found = in(asked);
        List<String> known = clips;
        if (known == null) {
            known = found.stream().mapToObj(asked::id).toList();
            clips = known;
        }
        return known;
    }
}
