package org.taxophone.project.curation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Acts in their order, with a place among them: those before it are done, those after it were
/// undone and can be redone until something else is done. Not safe for several threads.
public final class CurationHistory {
    /// States kept at hand; what lies further back is made anew from the start.
    private static final int KEPT_STATES = 64;

    private final Curation start;
    private final List<CurationAct> acts = new ArrayList<>();
    private final Deque<Curation> before = new ArrayDeque<>(); // the last states, newest first
    private int done;
    private Curation now;
    private int highestId;

    /// @param start the curation before all acts
    public CurationHistory(Curation start) {
        this.start = start;
        now = start;
        highestId = start.highestId();
    }

    /// The curation as it is.
    public Curation now() {
        return now;
    }

    /// The curation before all acts.
    public Curation start() {
        return start;
    }

    /// Acts that are done, the first one first.
    public List<CurationAct> done() {
        return List.copyOf(acts.subList(0, done));
    }

    /// The act that [#undo] takes back.
    public Optional<CurationAct> nextUndo() {
        return done == 0 ? Optional.empty() : Optional.of(acts.get(done - 1));
    }

    /// The act that [#redo] does again.
    public Optional<CurationAct> nextRedo() {
        return done == acts.size() ? Optional.empty() : Optional.of(acts.get(done));
    }

    /// An id for a new cluster: one that was never given, not even in an act that was undone.
    public int nextClusterId() {
        return highestId + 1;
    }

    /// True if the act can be done and would change something.
    ///
    /// @throws org.taxophone.common.TaxophoneException if the act cannot be done
    /// @throws IllegalArgumentException if it gives a new cluster an id that was given before
    public boolean changes(CurationAct act) {
        return !after(act).equals(now);
    }

    private Curation after(CurationAct act) {
        if (act instanceof CurationAct.Split split && split.cluster() <= highestId) {
            throw new IllegalArgumentException(
                    "the new cluster's id must be above " + highestId + ": was " + split.cluster());
        }
        return act.apply(now);
    }

    /// Does an act; what was undone before it cannot be redone any more.
    ///
    /// @return false if the act changes nothing, and then nothing is noted either
    /// @throws org.taxophone.common.TaxophoneException if the act cannot be done
    /// @throws IllegalArgumentException if it gives a new cluster an id that was given before
    public boolean act(CurationAct act) {
        Curation next = after(act);
        if (next.equals(now)) {
            return false;
        }
        acts.subList(done, acts.size()).clear();
        acts.add(act);
        step(next);
        return true;
    }

    /// Takes the last act back.
    ///
    /// @return false if there is none
    public boolean undo() {
        if (done == 0) {
            return false;
        }
        done--;
        Curation kept = before.poll();
        now = kept != null ? kept : replayed();
        return true;
    }

    /// Does again what was undone last.
    ///
    /// @return false if there is none
    public boolean redo() {
        if (done == acts.size()) {
            return false;
        }
        step(acts.get(done).apply(now));
        return true;
    }

    private void step(Curation next) {
        keep(now);
        now = next;
        done++;
        highestId = Math.max(highestId, now.highestId());
    }

    private void keep(Curation state) {
        before.push(state);
        if (before.size() > KEPT_STATES) {
            before.removeLast();
        }
    }

    private Curation replayed() {
        Curation state = start;
        for (CurationAct act : acts.subList(0, done)) {
            keep(state);
            state = act.apply(state);
        }
        return state;
    }
}
