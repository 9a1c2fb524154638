package org.taxophone.audio;

import java.io.IOException;

/// Plain samples, block by block.
final class PcmStream implements SampleStream {
    private final SoundInput input;
    private final PcmLayout layout;
    private byte[] bytes = new byte[0];
    private long framesLeft;

    PcmStream(SoundInput input, PcmLayout layout) throws IOException {
        this.input = input;
        this.layout = layout;
        this.framesLeft = layout.frames();
        input.moveTo(layout.dataOffset());
    }

    @Override
    public StreamFormat format() {
        return layout.format();
    }

    @Override
    public int read(float[] target, int maxFrames) throws IOException {
        int frames = (int) Math.min(maxFrames, framesLeft);
        int wanted = frames * layout.bytesPerFrame();
        if (bytes.length < wanted) {
            bytes = new byte[wanted];
        }
        int got = frames == 0 ? 0 : input.readNBytes(bytes, 0, wanted) / layout.bytesPerFrame();
        if (got == 0) {
            framesLeft = 0;
            return -1;
        }
        framesLeft -= got;
        layout.encoding()
                .decode(bytes, got * layout.format().channels(), layout.bigEndian(), target);
        return got;
    }

    @Override
    public long skip(long frames) throws IOException {
        long passed = Math.min(frames, framesLeft);
        input.moveTo(input.position() + passed * layout.bytesPerFrame());
        framesLeft -= passed;
        return passed;
    }

    @Override
    public String damage() {
        return layout.damage();
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
