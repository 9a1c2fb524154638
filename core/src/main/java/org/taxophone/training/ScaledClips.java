package org.taxophone.training;

import java.util.List;
import org.taxophone.features.FeatureStatistics;

/// Clips whose values are scaled to [0, 1] while they are read.
record ScaledClips(Clips clips, FeatureStatistics statistics) implements Clips {
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
        statistics.toUnit(target, offset, offset + bins() * frames());
    }

    @Override
    public boolean[] mask(int clip) {
        return clips.mask(clip);
    }

    @Override
    public String fingerprint() {
        return clips.fingerprint();
    }
}
