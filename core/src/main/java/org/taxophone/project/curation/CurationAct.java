package org.taxophone.project.curation;

import java.util.List;
import org.taxophone.common.Checks;

/// Something that a person did to the clusters of a run. Acts are what is kept on disk; the same
/// acts on the same run lead to the same curation.
///
/// Clusters are named by their ids (from 1), clips by theirs. An act refuses what it cannot do, in
/// words: a cluster that there is not, one that is locked, a clip of another run.
public sealed interface CurationAct {
    /// The curation after the act; equal to the one before where the act changes nothing.
    ///
    /// @throws org.taxophone.common.TaxophoneException if it cannot be done
    Curation apply(Curation before);

    /// A cluster got a name; an empty one takes the name away.
    record Renamed(int cluster, String name) implements CurationAct {
        @Override
        public Curation apply(Curation before) {
            before.requireUnlocked(cluster);
            return before.with(before.cluster(cluster).withName(name.strip()));
        }
    }

    /// Words were written beside a cluster; a locked one takes them too.
    record Noted(int cluster, String note) implements CurationAct {
        @Override
        public Curation apply(Curation before) {
            return before.with(before.cluster(cluster).withNote(note.strip()));
        }
    }

    /// A cluster was judged, from 1 to 5, or the verdict taken back with 0; a locked one too.
    record Rated(int cluster, int verdict) implements CurationAct {
        public Rated {
            Checks.inRange("verdict", verdict, 0, CuratedCluster.BEST);
        }

        @Override
        public Curation apply(Curation before) {
            return before.with(before.cluster(cluster).withVerdict(verdict));
        }
    }

    /// A cluster was locked, or unlocked.
    record Locked(int cluster, boolean locked) implements CurationAct {
        @Override
        public Curation apply(Curation before) {
            return before.with(before.cluster(cluster).withLock(locked));
        }
    }

    /// Clusters became part of another one, which keeps its id.
    record Merged(List<Integer> from, int into) implements CurationAct {
        public Merged {
            from = List.copyOf(from);
            if (from.isEmpty() || from.contains(into)) {
                throw Checks.refuse("from", "must name other clusters than " + into, from);
            }
        }

        @Override
        public Curation apply(Curation before) {
            return before.merged(from, into);
        }
    }

    /// Clips were made a cluster of their own.
    ///
    /// @param cluster id of the new cluster, one that was never given before
    /// @param name of the new cluster; may be empty
    record Split(List<String> clips, int cluster, String name) implements CurationAct {
        public Split {
            clips = requireClips(clips);
        }

        @Override
        public Curation apply(Curation before) {
            return before.withNew(cluster, name.strip()).placed(clips, cluster);
        }
    }

    /// Clips went to another cluster.
    record Moved(List<String> clips, int into) implements CurationAct {
        public Moved {
            clips = requireClips(clips);
        }

        @Override
        public Curation apply(Curation before) {
            before.requireUnlocked(into);
            return before.placed(clips, into);
        }
    }

    /// Clips were said to belong to no cluster.
    record MarkedNoise(List<String> clips) implements CurationAct {
        public MarkedNoise {
            clips = requireClips(clips);
        }

        @Override
        public Curation apply(Curation before) {
            return before.placed(clips, Curation.NOISE);
        }
    }

    /// Clips went back to where the model put them; where its cluster was merged into another
    /// since, to that one.
    record ReturnedToModel(List<String> clips) implements CurationAct {
        public ReturnedToModel {
            clips = requireClips(clips);
        }

        @Override
        public Curation apply(Curation before) {
            return before.returned(clips);
        }
    }

    /// Two clusters were compared: the same thing, and then they are merged, or not.
    ///
    /// @param kept the cluster that stays, whatever the answer
    /// @param other the cluster that is merged into it if they are the same
    record PairJudged(int kept, int other, boolean same) implements CurationAct {
        public PairJudged {
            if (kept == other) {
                throw Checks.refuse("other", "must be another cluster than " + kept, other);
            }
        }

        @Override
        public Curation apply(Curation before) {
            return same ? before.merged(List.of(other), kept) : before.apart(kept, other);
        }
    }

    private static List<String> requireClips(List<String> clips) {
        if (clips.isEmpty()) {
            throw Checks.refuse("clips", "must name at least one clip", clips);
        }
        return List.copyOf(clips);
    }
}
