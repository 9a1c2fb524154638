package org.taxophone.training;

import java.util.List;

/// Clips whose values are scaled while they are read.
record ScaledClips(Clips clips, Scale scale) implements Clips {
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
        scale.apply(target, offset, offset + bins() * frames());
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
