package org.taxophone.audio;

import java.io.IOException;
import java.nio.ByteOrder;

/// Reads the header of a Sun/NeXT AU file.
final class AuHeader {
    private static final long UNKNOWN = 0xffffffffL;

    private AuHeader() {}

    static PcmLayout read(SoundInput input) throws IOException {
        HeaderBytes header = new HeaderBytes(input, ByteOrder.BIG_ENDIAN);
        long declared = header.u32(8);
        int codec = (int) header.u32(12);
        PcmEncoding encoding =
                switch (codec) {
                    case 1 -> PcmEncoding.MU_LAW;
                    case 2 -> PcmEncoding.SIGNED_8;
                    case 3 -> PcmEncoding.SIGNED_16;
                    case 4 -> PcmEncoding.SIGNED_24;
                    case 5 -> PcmEncoding.SIGNED_32;
                    case 6 -> PcmEncoding.FLOAT_32;
                    case 7 -> PcmEncoding.FLOAT_64;
                    case 27 -> PcmEncoding.A_LAW;
                    default ->
                            throw new UnreadableSoundException(
                                    "is AU with codec " + codec + ", which is not read",
                                    "Convert the file to WAV");
                };
        return PcmLayout.of(
                "AU",
                header.u32(16),
                header.u32(20),
                encoding,
                true,
                header.u32(4),
                declared == UNKNOWN ? -1 : declared,
                header.size());
    }
}
