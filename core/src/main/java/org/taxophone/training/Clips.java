package org.taxophone.training;

import java.util.List;
import java.util.Optional;
import org.taxophone.features.FeatureSource;
import org.taxophone.features.FeatureStore;

/// The features that a training reads. Safe for many readers at once.
interface Clips extends FeatureSource {
    int size();

    List<String> ids();

    /// What made the features.
    String fingerprint();

    /// The clips that are held out to watch the loss; empty where the training draws them by lot.
    default Optional<int[]> heldOut() {
        return Optional.empty();
    }

    static Clips of(FeatureStore store) {
        return new Clips() {
            @Override
            public int size() {
                return store.size();
            }

            @Override
            public int bins() {
                return store.bins();
            }

            @Override
            public int frames() {
                return store.frames();
            }

            @Override
            public List<String> ids() {
                return store.clipIds();
            }

            @Override
            public void read(int clip, float[] target, int offset) {
                store.read(clip, target, offset);
            }

            @Override
            public boolean[] mask(int clip) {
                return store.mask(clip);
            }

            @Override
            public String fingerprint() {
                return store.fingerprint();
            }
        };
    }

    /// @param heldOut indices of the clips that are held out, ascending
    static Clips of(FeatureStore store, Optional<int[]> heldOut) {
        return heldOut.map(of(store)::holding).orElseGet(() -> of(store));
    }

    /// The same clips with a choice of those that are held out.
    ///
    /// @param held indices, ascending
    default Clips holding(int[] held) {
        Clips clips = this;
        return new Clips() {
            @Override
            public Optional<int[]> heldOut() {
                return Optional.of(held);
            }

            @Override
            public int size() {
                return clips.size();
            }

            @Override
            public int bins() {
                return clips.bins();
            }

            @Override
            public int frames() {
                return clips.frames();
            }

            @Override
            public List<String> ids() {
                return clips.ids();
            }

            @Override
            public void read(int clip, float[] target, int offset) {
                clips.read(clip, target, offset);
            }

            @Override
            public boolean[] mask(int clip) {
                return clips.mask(clip);
            }

            @Override
            public String fingerprint() {
                return clips.fingerprint();
            }
        };
    }
}
