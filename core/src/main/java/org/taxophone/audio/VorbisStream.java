package org.taxophone.audio;

import com.jcraft.jogg.Packet;
import com.jcraft.jogg.Page;
import com.jcraft.jogg.StreamState;
import com.jcraft.jorbis.Block;
import com.jcraft.jorbis.Comment;
import com.jcraft.jorbis.DspState;
import com.jcraft.jorbis.Info;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Ogg Vorbis, by jorbis. Other streams in the same file, such as pictures, are passed over; of
/// chained files the parts of equal format are read one after the other.
final class VorbisStream implements SampleStream {
    private static final String AGAIN = "Copy the file again, or leave it out";

    private final SoundInput input;
    private final OggPages pages;
    private final Page page = new Page();
    private final Packet packet = new Packet();
    private final StreamFormat format;
    private final float[][][] pcm = new float[1][][];
    private final int[] offsets;
    private StreamState stream = new StreamState();
    private Info info = new Info();
    private DspState synthesis = new DspState();
    private Block block = new Block(synthesis);
    private int serial;
    private long position;
    private long start;
    private long end = Long.MAX_VALUE;
    private long broken;
    private boolean endMark;
    private boolean ended;

    VorbisStream(SoundInput input) throws IOException {
        this.input = input;
        this.pages = new OggPages(input);
        findVorbis();
        this.format = StreamFormat.of("Ogg Vorbis", info.rate, info.channels, -1, 1f);
        this.offsets = new int[info.channels];
    }

    private void findVorbis() throws IOException {
        String others = "";
        while (pages.next(page)) {
            if (page.bos() == 0) {
                break;
            }
            String name = codec(page);
            if (name.equals("vorbis")) {
                begin();
                return;
            }
            others = others.isEmpty() ? name : others + ", " + name;
        }
        throw new UnreadableSoundException(
                others.isEmpty()
                        ? "Ogg file without a whole page, " + input.size() + " bytes"
                        : "Ogg file with " + others + " in place of Vorbis",
                others.isEmpty() ? AGAIN : "Convert it to Ogg Vorbis, FLAC or WAV");
    }

    private static String codec(Page page) {
        String start =
                new String(
                        page.body_base,
                        page.body,
                        Math.min(8, page.body_len),
                        StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0001vorbis")) {
            return "vorbis";
        }
        return start.startsWith("OpusHead")
                ? "Opus"
                : start.startsWith("\u007fFLAC")
                        ? "FLAC"
                        : start.startsWith("Speex") ? "Speex" : "an unknown codec";
    }

    /// Reads the three headers of a stream whose first page is at hand.
    private void begin() throws IOException {
        serial = page.serialno();
        stream.init(serial);
        info.init();
        Comment comment = new Comment();
        comment.init();
        stream.pagein(page);
        for (int header = 0; header < 3; header++) {
            int out = stream.packetout(packet);
            while (out == 0 && nextOwnPage()) {
                stream.pagein(page);
                out = stream.packetout(packet);
            }
            if (out != 1 || !accept(comment)) {
                throw new UnreadableSoundException(
                        "Ogg Vorbis whose header is broken, " + input.size() + " bytes", AGAIN);
            }
        }
        synthesis.synthesis_init(info);
        block.init(synthesis);
    }

    private boolean accept(Comment comment) {
        try {
            return info.synthesis_headerin(comment, packet) == 0;
        } catch (RuntimeException e) {
            return false; // jorbis indexes by what a broken header says
        }
    }

    private boolean nextOwnPage() throws IOException {
        while (pages.next(page)) {
            if (page.serialno() == serial) {
                return true;
            }
        }
        return false;
    }

    @Override
    public StreamFormat format() {
        return format;
    }

    @Override
    public int read(float[] target, int maxFrames) throws IOException {
        int ready = ready();
        if (ready < 0) {
            return -1;
        }
        int count = Math.min(ready, maxFrames);
        int channels = format.channels();
        for (int channel = 0; channel < channels; channel++) {
            float[] samples = pcm[0][channel];
            int from = offsets[channel];
            for (int i = 0, at = channel; i < count; i++, at += channels) {
                target[at] = samples[from + i];
            }
        }
        synthesis.synthesis_read(count);
        position += count;
        return count;
    }

    /// Decodes until samples are at hand.
    ///
    /// @return how many, -1 at the end
    private int ready() throws IOException {
        while (true) {
            int ready = synthesis.synthesis_pcmout(pcm, offsets);
            int wanted = (int) Math.min(ready, end - position);
            if (wanted > 0) {
                return wanted;
            }
            if (ready > 0) {
                synthesis.synthesis_read(ready); // the last block is longer than the sound
            }
            if (ended || !decodePacket()) {
                ended = true;
                return -1;
            }
        }
    }

    private boolean decodePacket() throws IOException {
        int out = stream.packetout(packet);
        while (out == 0) {
            if (!nextAudioPage()) {
                return false;
            }
            out = stream.packetout(packet);
        }
        if (out < 0) {
            broken++;
            return true;
        }
        try {
            if (block.synthesis(packet) == 0) {
                synthesis.synthesis_blockin(block);
            } else {
                broken++;
            }
        } catch (RuntimeException e) {
            broken++; // jorbis indexes by what a broken packet says
        }
        return true;
    }

    private boolean nextAudioPage() throws IOException {
        while (pages.next(page)) {
            if (page.bos() != 0) {
                if (endMark && codec(page).equals("vorbis")) {
                    return chain();
                }
            } else if (page.serialno() == serial) {
                stream.pagein(page);
                if (page.eos() != 0) {
                    endMark = true;
                    end = start + page.granulepos();
                }
                return true;
            }
        }
        return false;
    }

    private boolean chain() throws IOException {
        stream = new StreamState();
        info = new Info();
        synthesis = new DspState();
        block = new Block(synthesis);
        endMark = false;
        start = position;
        end = Long.MAX_VALUE;
        begin();
        return info.rate == format.sampleRateHz() && info.channels == format.channels();
    }

    @Override
    public long skip(long frames) throws IOException {
        return SampleStream.skipByReading(this, frames);
    }

    @Override
    public String damage() {
        long blocks = broken + pages.gaps();
        return Damage.join(
                blocks == 0 ? "" : Damage.broken(blocks),
                ended && !endMark ? Damage.breaksOff(format, position) : "");
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
