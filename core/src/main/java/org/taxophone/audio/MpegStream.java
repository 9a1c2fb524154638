package org.taxophone.audio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.BitstreamException;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.DecoderException;
import javazoom.jl.decoder.Header;
import org.jspecify.annotations.Nullable;

/// MP3 and the older layers, by jlayer. What the encoder put before and after the sound is cut off
/// where a LAME header tells how much; a frame that cannot be decoded becomes silence.
final class MpegStream implements SampleStream {
    /// Frames decoded and dropped after a jump: layer 3 keeps bits of up to nine frames in reserve.
    private static final int WARM_UP = 16;

    /// More broken frames than this in a row, and the rest is no sound.
    private static final int GIVE_UP = 200;

    static {
        loadTables();
    }

    private final SoundInput input;
    private final MpegLayout layout;
    private final StreamFormat format;
    private final Bitstream bitstream;
    private final Decoder decoder = new Decoder();
    private final MpegSamples samples;
    private int at;
    private long position;
    private long broken;

    MpegStream(SoundInput input, MpegLayout layout) throws IOException {
        this.input = input;
        this.layout = layout;
        this.format =
                StreamFormat.of(
                        layout.first().layer() == 3
                                ? "MP3"
                                : "MPEG audio, layer " + layout.first().layer(),
                        layout.first().sampleRateHz(),
                        layout.first().channels(),
                        layout.declaredFrames(),
                        1f);
        this.samples = new MpegSamples(format.channels());
        decoder.setOutputBuffer(samples);
        input.moveTo(layout.firstFrame());
        this.bitstream = new Bitstream(new UpTo(input, layout.end()));
        drop(layout.trim());
    }

    /// The decoder fills its shared tables at the first use, not safely for several threads: here
    /// the class loader's lock guards it. Decodes one frame of silence.
    private static void loadTables() {
        byte[] frame = new byte[417];
        frame[0] = (byte) 0xff; // MPEG 1, layer 3, no checksum, 128 kbit/s, 44100 Hz, stereo
        frame[1] = (byte) 0xfb;
        frame[2] = (byte) 0x90;
        try {
            Bitstream bitstream = new Bitstream(new ByteArrayInputStream(frame));
            Header header = bitstream.readFrame();
            if (header != null) {
                Decoder decoder = new Decoder();
                decoder.setOutputBuffer(new MpegSamples(2));
                decoder.decodeFrame(header, bitstream);
            }
        } catch (BitstreamException | DecoderException e) {
            throw new IllegalStateException("the MP3 decoder does not start", e);
        }
    }

    @Override
    public StreamFormat format() {
        return format;
    }

    @Override
    public int read(float[] target, int maxFrames) throws IOException {
        long wanted = maxFrames;
        if (format.declaredFrames() >= 0) {
            wanted = Math.min(wanted, format.declaredFrames() - position);
        }
        if (wanted <= 0 || at >= samples.frames() && !decodeFrame()) {
            return -1;
        }
        int count = (int) Math.min(wanted, samples.frames() - at);
        int channels = format.channels();
        System.arraycopy(samples.samples(), at * channels, target, 0, count * channels);
        at += count;
        position += count;
        return count;
    }

    private long drop(long frames) throws IOException {
        long left = frames;
        while (left > 0 && (at < samples.frames() || decodeFrame())) {
            int count = (int) Math.min(left, samples.frames() - at);
            at += count;
            left -= count;
        }
        return frames - left;
    }

    /// Decodes frames until one gives samples.
    private boolean decodeFrame() throws IOException {
        at = 0;
        samples.clear_buffer();
        for (int failures = 0; failures < GIVE_UP; failures++) {
            try {
                Header header = nextHeader();
                if (header == null) {
                    return false;
                }
                decoder.decodeFrame(header, bitstream);
            } catch (BitstreamException | DecoderException | RuntimeException e) {
                broken++;
                samples.fillWithSilence(layout.first().samples());
            }
            bitstream.closeFrame();
            if (samples.frames() > 0) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Header nextHeader() throws BitstreamException {
        return bitstream.readFrame();
    }

    @Override
    public long skip(long frames) throws IOException {
        long left = frames;
        if (format.declaredFrames() >= 0) {
            left = Math.min(left, format.declaredFrames() - position);
        }
        long pending = Math.min(left, samples.frames() - at);
        at += (int) pending;
        long passed = pending;
        if (at >= samples.frames()) {
            passed += jump((left - pending) / layout.first().samples() - WARM_UP);
        }
        passed += drop(left - passed);
        position += passed;
        return passed;
    }

    /// Passes over whole MPEG frames without decoding them, and decodes a few more to nowhere.
    ///
    /// @return samples of each channel passed over
    private long jump(long mpegFrames) {
        long passed = 0;
        try {
            for (long i = 0; mpegFrames > 0 && i < mpegFrames + WARM_UP; i++) {
                Header header = nextHeader();
                if (header == null) {
                    break;
                }
                if (i >= mpegFrames) {
                    decodeSilently(header);
                }
                bitstream.closeFrame();
                passed += layout.first().samples();
            }
        } catch (BitstreamException e) {
            broken++;
        }
        samples.clear_buffer();
        at = 0;
        return passed;
    }

    private void decodeSilently(Header header) {
        try {
            decoder.decodeFrame(header, bitstream);
        } catch (DecoderException | RuntimeException e) {
            // The first frames lack what was passed over; that is why they are not heard.
            samples.clear_buffer();
        }
    }

    @Override
    public String damage() {
        return Damage.join(
                broken == 0 ? "" : Damage.broken(broken), Damage.endsEarly(format, position));
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    /// The file up to the tags at its end: the decoder takes a frame only if another follows, or
    /// the end.
    private static final class UpTo extends InputStream {
        private final SoundInput input;
        private final long end;

        UpTo(SoundInput input, long end) {
            this.input = input;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            return input.position() < end ? input.read() : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = (int) Math.min(length, end - input.position());
            return count <= 0 ? -1 : input.read(target, offset, count);
        }
    }
}
