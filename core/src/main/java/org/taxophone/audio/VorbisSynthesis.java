package org.taxophone.audio;

import com.jcraft.jogg.Packet;
import com.jcraft.jorbis.Block;
import com.jcraft.jorbis.Comment;
import com.jcraft.jorbis.DspState;
import com.jcraft.jorbis.Info;
import java.util.function.Function;
import java.util.function.Supplier;

/// Vorbis packets become samples, by jorbis: the three headers first, then sound.
///
/// Speaks in types of the JDK alone, because it is loaded by [VorbisLoader] and so is another class
/// than the one its callers would see. Public for the same reason; not meant for use elsewhere.
public final class VorbisSynthesis implements Function<byte[], float[][]>, Supplier<int[]> {
    private static final int HEADERS = 3;

    private final Info info = new Info();
    private final Comment comment = new Comment();
    private final DspState state = new DspState();
    private final Block block = new Block(state);
    private final Packet packet = new Packet();
    private int packets;

    public VorbisSynthesis() {
        info.init();
        comment.init();
    }

    /// Takes the next packet.
    ///
    /// @return channels x samples that it completes; none for headers
    /// @throws RuntimeException if the packet is broken
    @Override
    public float[][] apply(byte[] bytes) {
        packet.packet_base = bytes;
        packet.packet = 0;
        packet.bytes = bytes.length;
        packet.b_o_s = packets == 0 ? 1 : 0;
        packet.granulepos = -1; // positions are kept by the caller
        packet.packetno = packets++;
        return packets <= HEADERS ? header() : sound();
    }

    /// Sample rate and channels, known after the headers.
    @Override
    public int[] get() {
        return new int[] {info.rate, info.channels};
    }

    private float[][] header() {
        if (info.synthesis_headerin(comment, packet) != 0) {
            throw new IllegalArgumentException("broken header");
        }
        if (packets == HEADERS) {
            state.synthesis_init(info);
            block.init(state);
        }
        return new float[0][];
    }

    private float[][] sound() {
        if (block.synthesis(packet) != 0) {
            throw new IllegalArgumentException("broken packet");
        }
        state.synthesis_blockin(block);
        float[][][] pcm = new float[1][][];
        int[] offsets = new int[info.channels];
        int count = Math.max(0, state.synthesis_pcmout(pcm, offsets));
        float[][] samples = new float[info.channels][count];
        for (int channel = 0; count > 0 && channel < info.channels; channel++) {
            System.arraycopy(pcm[0][channel], offsets[channel], samples[channel], 0, count);
        }
        state.synthesis_read(count);
        return samples;
    }
}
