package org.taxophone.audio;

import java.io.IOException;
import java.nio.ByteOrder;

/// Reads the chunks of a WAV file up to its samples: RIFF, RIFX (big-endian) and RF64/BW64 (above
/// 4 GB), plain and extensible.
///
/// Sizes are believed only as far as the file goes: recorders that were switched off leave 0, pipes
/// leave 0xFFFFFFFF or 0x7FFFFFFF less a header.
final class WavHeader {
    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int A_LAW = 6;
    private static final int MU_LAW = 7;
    private static final int EXTENSIBLE = 0xfffe;
    private static final long UNKNOWN_32 = 0xffffffffL;
    private static final long PIPE_LOW = 0x7fff0000L;
    private static final long PIPE_HIGH = 0x80000000L;

    private final HeaderBytes header;
    private final String container;
    private final boolean bigEndian;
    private long dataBytes64 = -1;
    private long formatAt = -1;
    private long formatBytes;

    private WavHeader(SoundInput input, String tag) {
        this.bigEndian = tag.equals("RIFX");
        this.container = tag.equals("RF64") || tag.equals("BW64") ? tag : "WAV";
        this.header =
                new HeaderBytes(input, bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    }

    /// @param tag the first four letters of the file
    static PcmLayout read(SoundInput input, String tag) throws IOException {
        return new WavHeader(input, tag).chunks();
    }

    private PcmLayout chunks() throws IOException {
        long at = 12;
        while (at + 8 <= header.size()) {
            String id = header.tag(at);
            long bytes = header.u32(at + 4);
            switch (id) {
                case "ds64" -> dataBytes64 = header.s64(at + 16);
                case "fmt " -> {
                    formatAt = at + 8;
                    formatBytes = bytes;
                }
                case "data" -> {
                    return layout(at + 8, bytes);
                }
                default -> {}
            }
            at += 8 + bytes + (bytes & 1);
        }
        throw new UnreadableSoundException(
                formatAt < 0
                        ? "is a WAV without format and samples (" + header.size() + " bytes)"
                        : "is a WAV header without samples (" + header.size() + " bytes)",
                "Copy the file again, or leave it out");
    }

    private PcmLayout layout(long dataAt, long chunkBytes) throws IOException {
        if (formatAt < 0) {
            throw new UnreadableSoundException(
                    "is a WAV whose samples come before their format",
                    "Convert the file again with the tool that made it");
        }
        int channels = header.u16(formatAt + 2);
        long rate = header.u32(formatAt + 4);
        return PcmLayout.of(
                container,
                rate,
                channels,
                encoding(channels),
                bigEndian,
                dataAt,
                declaredBytes(dataAt, chunkBytes),
                header.size());
    }

    private long declaredBytes(long dataAt, long chunkBytes) throws IOException {
        if (chunkBytes == UNKNOWN_32) {
            return dataBytes64 > 0 ? dataBytes64 : -1;
        }
        boolean fromPipe = chunkBytes >= PIPE_LOW && chunkBytes <= PIPE_HIGH;
        boolean beyondEnd = dataAt + chunkBytes > header.size();
        boolean neverFilledIn = chunkBytes == 0 && !chunkFollows(dataAt);
        return neverFilledIn || fromPipe && beyondEnd ? -1 : chunkBytes;
    }

    private boolean chunkFollows(long at) throws IOException {
        return header.tag(at).matches("[A-Za-z][A-Za-z0-9 ]{3}");
    }

    private PcmEncoding encoding(int channels) throws IOException {
        int codec = header.u16(formatAt);
        if (codec == EXTENSIBLE && formatBytes >= 26) {
            codec = header.u16(formatAt + 24); // the first two bytes of the sub-format's GUID
        }
        int bytesPerFrame = header.u16(formatAt + 12);
        int bits = header.u16(formatAt + 14);
        // The container decides: 20 bits in 3 bytes and 24 bits in 4 are left-justified.
        int bytes =
                channels > 0 && bytesPerFrame % channels == 0 && bytesPerFrame >= channels
                        ? bytesPerFrame / channels
                        : (bits + 7) / 8;
        return switch (codec) {
            case PCM -> bytes == 1 ? PcmEncoding.UNSIGNED_8 : PcmEncoding.signed(bytes);
            case FLOAT -> PcmEncoding.floating(bytes);
            case A_LAW -> PcmEncoding.A_LAW;
            case MU_LAW -> PcmEncoding.MU_LAW;
            default ->
                    throw new UnreadableSoundException(
                            String.format("is a WAV with codec 0x%04X, which is not read", codec),
                            "Convert the file to plain WAV (PCM)");
        };
    }
}
