package org.taxophone.audio;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Ogg Vorbis, by jorbis. Other streams in the same file, such as pictures, are passed over; of
/// chained files the parts of equal format are read one after the other.
final class VorbisStream implements SampleStream {
    private static final String AGAIN = "Copy the file again, or leave it out";

    private final SoundInput input;
    private final OggPages pages;
    private final VorbisLoaders loaders;
    private final VorbisLoader loader;
    private final StreamFormat format;
    private OggPackets packets;
    private VorbisLoader.Codec codec;
    private float[][] samples = new float[0][];
    private int at;
    private int count;
    private long position;
    private long start;
    private long broken;
    private boolean ended;

    VorbisStream(SoundInput input, VorbisLoaders loaders) throws IOException {
        this.input = input;
        this.pages = new OggPages(input);
        OggPage first = findVorbis();
        this.loaders = loaders;
        this.loader = loaders.take();
        this.codec = loader.codec();
        this.packets = new OggPackets(pages, first);
        try {
            readHeaders();
            int[] found = codec.format().get();
            this.format = StreamFormat.of("Ogg Vorbis", found[0], found[1], -1, 1f);
        } catch (IOException | RuntimeException e) {
            loaders.giveBack(loader);
            throw e;
        }
    }

    private OggPage findVorbis() throws IOException {
        String others = "";
        OggPage page = pages.next();
        while (page != null && page.has(OggPage.FIRST)) {
            String name = codec(page);
            if (name.equals("Vorbis")) {
                return page;
            }
            others = others.isEmpty() ? name : others + ", " + name;
            page = pages.next();
        }
        throw new UnreadableSoundException(
                others.isEmpty()
                        ? "is an Ogg file without a whole page (" + input.size() + " bytes)"
                        : "is an Ogg file with " + others + " in place of Vorbis",
                others.isEmpty() ? AGAIN : "Convert it to Ogg Vorbis, FLAC or WAV");
    }

    private static String codec(OggPage page) {
        String start = OggPackets.start(page);
        if (start.startsWith("\u0001vorbis")) {
            return "Vorbis";
        }
        return start.startsWith("OpusHead")
                ? "Opus"
                : start.startsWith("\u007fFLAC")
                        ? "FLAC"
                        : start.startsWith("Speex") ? "Speex" : "an unknown codec";
    }

    private void readHeaders() throws IOException {
        try {
            for (int header = 0; header < 3; header++) {
                byte[] packet = packets.next();
                if (packet == null) {
                    throw brokenHeader();
                }
                codec.packets().apply(packet);
            }
        } catch (RuntimeException e) { // jorbis indexes by what a broken header says
            throw brokenHeader();
        }
    }

    private UnreadableSoundException brokenHeader() {
        return new UnreadableSoundException(
                "is Ogg Vorbis whose header is broken (" + input.size() + " bytes)", AGAIN);
    }

    @Override
    public StreamFormat format() {
        return format;
    }

    @Override
    public int read(float[] target, int maxFrames) throws IOException {
        while (at >= count) {
            if (ended || !decodePacket()) {
                ended = true;
                return -1;
            }
        }
        int frames = Math.min(maxFrames, count - at);
        int channels = format.channels();
        for (int channel = 0; channel < channels; channel++) {
            float[] from = samples[channel];
            for (int i = 0, to = channel; i < frames; i++, to += channels) {
                target[to] = from[at + i];
            }
        }
        at += frames;
        position += frames;
        return frames;
    }

    private boolean decodePacket() throws IOException {
        byte[] packet = packets.next();
        if (packet == null) {
            return chain();
        }
        at = 0;
        count = 0;
        try {
            samples = codec.packets().apply(packet);
            count = samples.length == 0 ? 0 : samples[0].length;
        } catch (RuntimeException e) { // jorbis indexes by what a broken packet says
            broken++;
        }
        if (packets.ended() && packets.granule() >= 0) {
            // The last block is longer than the sound.
            count = (int) Math.clamp(start + packets.granule() - position, 0, count);
        }
        return true;
    }

    private boolean chain() throws IOException {
        OggPage next = packets.successor();
        if (next == null || !codec(next).equals("Vorbis")) {
            return false;
        }
        packets = new OggPackets(pages, next);
        codec = loader.codec();
        start = position;
        readHeaders();
        int[] found = codec.format().get();
        return found[0] == format.sampleRateHz() && found[1] == format.channels();
    }

    @Override
    public long skip(long frames) throws IOException {
        long before = position;
        if (position == 0 && packets.isAtPageEnd()) {
            jump(frames);
        }
        long jumped = position - before;
        return jumped + SampleStream.skipByReading(this, frames - jumped);
    }

    /// Goes to the last page that ends before the target, looking at the heads of the pages only,
    /// and decodes it and the one before: a packet needs its predecessor, and a page tells the
    /// position of its end.
    private void jump(long target) throws IOException {
        long at = input.position();
        long[] candidates = {-1, -1};
        long reached = -1;
        OggPage page = pages.glance(at);
        while (page != null && !page.has(OggPage.LAST) && page.granule() <= target) {
            if (page.serial() == packets.serial() && page.granule() > 0) {
                candidates[0] = candidates[1];
                candidates[1] = at;
                reached = page.granule();
            }
            at += OggPages.length(page);
            page = pages.glance(at);
        }
        if (candidates[0] < 0) {
            return;
        }
        input.moveTo(candidates[0]);
        packets.jumped();
        long end = at;
        while (packets.granule() < reached || !packets.isAtPageEnd()) {
            @Nullable byte[] packet = packets.next();
            if (packet == null) {
                break;
            }
            decodeSilently(packet);
            if (input.position() > end) {
                break;
            }
        }
        position = reached;
    }

    private void decodeSilently(byte[] packet) {
        try {
            codec.packets().apply(packet);
        } catch (RuntimeException e) {
            broken++;
        }
    }

    @Override
    public String damage() {
        long blocks = broken + pages.gaps();
        return Damage.join(
                blocks == 0 ? "" : Damage.broken(blocks),
                ended && !packets.ended() ? Damage.breaksOff(format, position) : "");
    }

    @Override
    public void close() throws IOException {
        loaders.giveBack(loader);
        input.close();
    }
}
