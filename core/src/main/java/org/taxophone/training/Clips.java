package org.taxophone.training;

import java.util.List;
import org.taxophone.features.FeatureSource;
import org.taxophone.features.FeatureStore;

/// The features that a training reads. Safe for many readers at once.
interface Clips extends FeatureSource {
    int size();

    List<String> ids();

    /// What made the features.
    String fingerprint();

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
}
