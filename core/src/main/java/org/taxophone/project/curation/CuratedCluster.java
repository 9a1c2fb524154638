package org.taxophone.project.curation;

import org.taxophone.common.Checks;

/// A cluster as a person knows it.
///
/// @param id from 1; that of the model's cluster, or one that a split gave; never given twice
/// @param name what the person calls it; empty until named
/// @param note the person's words; may be empty
/// @param verdict from 1 (worthless) to 5 (one thing, wholly); 0 for none
/// @param locked true while its clips and its name must stay as they are
public record CuratedCluster(int id, String name, String note, int verdict, boolean locked) {
    /// The best verdict.
    public static final int BEST = 5;

    public CuratedCluster {
        Checks.atLeast("id", id, 1);
        Checks.inRange("verdict", verdict, 0, BEST);
    }

    /// A cluster that nobody said anything of.
    static CuratedCluster plain(int id) {
        return new CuratedCluster(id, "", "", 0, false);
    }

    CuratedCluster withName(String other) {
        return new CuratedCluster(id, other, note, verdict, locked);
    }

    CuratedCluster withNote(String other) {
        return new CuratedCluster(id, name, other, verdict, locked);
    }

    CuratedCluster withVerdict(int other) {
        return new CuratedCluster(id, name, note, other, locked);
    }

    CuratedCluster withLock(boolean other) {
        return new CuratedCluster(id, name, note, verdict, other);
    }

    /// Takes over what was said of a cluster that is merged into this one, where nothing was said
    /// of this one; notes of both are kept.
    CuratedCluster joinedBy(CuratedCluster other) {
        String both = note.isEmpty() || other.note.isEmpty() ? "" : "\n";
        return new CuratedCluster(
                id, name.isEmpty() ? other.name : name, note + both + other.note, verdict, locked);
    }

    /// Number and name: "6 two", or "6".
    public String title() {
        return name.isEmpty() ? Integer.toString(id) : id + " " + name;
    }
}
