package org.taxophone.audio;

import java.io.IOException;
import org.jflac.FLACDecoder;
import org.jflac.FrameListener;
import org.jflac.frame.Frame;
import org.jflac.metadata.Metadata;
import org.jflac.metadata.StreamInfo;
import org.jspecify.annotations.Nullable;

/// FLAC, by jflac. Frames whose checksum is wrong come as silence of their length and are counted.
final class FlacStream implements SampleStream {
    private static final int MOST_BITS = 24;

    /// At the end of some broken files the decoder fails for ever.
    private static final int GIVE_UP = 200;

    private final SoundInput input;
    private final FLACDecoder decoder;
    private final StreamFormat format;
    private final float scale;
    private @Nullable Frame frame;
    private int frameAt;
    private long position;
    private int badChecksums;
    private boolean ended;

    FlacStream(SoundInput input) throws IOException {
        this.input = input;
        this.decoder = new FLACDecoder(input);
        decoder.addFrameListener(new ChecksumCounter());
        StreamInfo info = header();
        int bits = info.getBitsPerSample();
        if (bits > MOST_BITS) {
            throw new UnreadableSoundException(
                    "is FLAC of " + bits + " bit, which is not read",
                    "Convert it to FLAC of 24 bit");
        }
        this.scale = 1f / (1 << (bits - 1));
        this.format =
                StreamFormat.of(
                        "FLAC, " + bits + " bit",
                        info.getSampleRate(),
                        info.getChannels(),
                        info.getTotalSamples() > 0 ? info.getTotalSamples() : -1,
                        1 - scale);
    }

    private StreamInfo header() throws IOException {
        try {
            decoder.readMetadata();
        } catch (IOException | RuntimeException e) {
            throw brokenHeader();
        }
        StreamInfo info = decoder.getStreamInfo();
        if (info == null) {
            throw brokenHeader();
        }
        return info;
    }

    private UnreadableSoundException brokenHeader() {
        return new UnreadableSoundException(
                "is FLAC whose header is broken (" + input.size() + " bytes)",
                "Copy the file again, or leave it out");
    }

    @Override
    public StreamFormat format() {
        return format;
    }

    @Override
    public int read(float[] target, int maxFrames) throws IOException {
        Frame current = current();
        if (current == null) {
            return -1;
        }
        int count = Math.min(maxFrames, current.header.blockSize - frameAt);
        int channels = format.channels();
        for (int channel = 0; channel < channels; channel++) {
            int[] samples = decoder.getChannelData()[channel].getOutput();
            for (int i = 0, at = channel; i < count; i++, at += channels) {
                target[at] = samples[frameAt + i] * scale;
            }
        }
        frameAt += count;
        position += count;
        return count;
    }

    private @Nullable Frame current() throws IOException {
        if (ended || frame != null && frameAt < frame.header.blockSize) {
            return ended ? null : frame;
        }
        boolean complete = format.declaredFrames() >= 0 && position >= format.declaredFrames();
        frame = complete ? null : nextFrame();
        frameAt = 0;
        ended = frame == null;
        return frame;
    }

    private @Nullable Frame nextFrame() throws IOException {
        for (int failures = 0; failures < GIVE_UP; failures++) {
            try {
                Frame next = decoder.readNextFrame();
                if (next == null || next.header.channels == format.channels()) {
                    return next;
                }
            } catch (IndexOutOfBoundsException e) {
                // A broken header made the decoder read beyond its tables.
            } catch (IOException e) {
                if (!String.valueOf(e.getMessage()).startsWith("STREAM_DECODER")) {
                    throw e; // the disk's fault, not the file's
                }
            }
            badChecksums++;
        }
        return null;
    }

    @Override
    public long skip(long frames) throws IOException {
        return SampleStream.skipByReading(this, frames);
    }

    @Override
    public String damage() {
        int broken = badChecksums + decoder.getBadFrames();
        return Damage.join(
                broken == 0 ? "" : Damage.broken(broken), Damage.endsEarly(format, position));
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    private final class ChecksumCounter implements FrameListener {
        @Override
        public void processMetadata(Metadata metadata) {}

        @Override
        public void processFrame(Frame frame) {}

        @Override
        public void processError(String message) {
            if (message.startsWith("CRC")) {
                badChecksums++;
            }
        }
    }
}
