package org.taxophone.audio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// Names what a file is that is not read, as far as its first bytes tell.
final class UnknownSounds {
    /// Bytes at a place, and whose they are.
    private record Sign(int at, String letters, String name) {}

    private static final List<Sign> SIGNS =
            List.of(
                    new Sign(4, "ftyp", "MPEG-4 sound (AAC or ALAC)"),
                    new Sign(0, "\u0030\u0026\u00b2\u0075", "Windows Media sound"),
                    new Sign(0, "caff", "Core Audio sound"),
                    new Sign(0, "wvpk", "WavPack sound"),
                    new Sign(0, "MAC ", "Monkey's Audio sound"),
                    new Sign(0, "TTA", "True Audio sound"),
                    new Sign(0, "riff", "Sony Wave64 sound"),
                    new Sign(0, "#!AMR", "AMR sound"),
                    new Sign(0, "MThd", "a MIDI score"),
                    new Sign(0, "\u001a\u0045\u00df\u00a3", "Matroska or WebM"),
                    new Sign(0, "\u00ff\u00f1", "AAC sound"),
                    new Sign(0, "\u00ff\u00f9", "AAC sound"),
                    new Sign(0, "<!DO", "a web page"),
                    new Sign(0, "<htm", "a web page"),
                    new Sign(0, "PK\u0003\u0004", "a ZIP archive"),
                    new Sign(0, "version https://git-lfs", "a pointer of Git LFS, not the file"));

    private UnknownSounds() {}

    static UnreadableSoundException describe(SoundInput input, byte[] start) throws IOException {
        String letters = new String(input.peek(0, 32), StandardCharsets.ISO_8859_1);
        for (Sign sign : SIGNS) {
            if (letters.startsWith(sign.letters(), sign.at())) {
                return new UnreadableSoundException(
                        "is " + sign.name() + ", which is not read",
                        "Put a WAV, AIFF, FLAC, Ogg Vorbis or MP3 file in its place");
            }
        }
        return new UnreadableSoundException(
                "is no sound that can be read: it begins with the bytes "
                        + HexFormat.ofDelimiter(" ").formatHex(start),
                "Convert it to WAV, AIFF, FLAC, Ogg Vorbis or MP3, or leave it out");
    }
}
