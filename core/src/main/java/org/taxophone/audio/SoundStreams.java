package org.taxophone.audio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tells by a file's first bytes what it is, whatever its name says, and opens its decoder.
final class SoundStreams {
    private SoundStreams() {}

    /// @throws UnreadableSoundException if the file is no sound that is read here
    static SampleStream open(SoundInput input, VorbisLoaders vorbis) throws IOException {
        if (input.size() == 0) {
            throw new UnreadableSoundException(
                    "is empty (0 bytes)", "Copy the file again, or leave it out");
        }
        byte[] start = input.peek(0, 12);
        String first = letters(start, 0);
        return switch (first + " " + letters(start, 8)) {
            case "RIFF WAVE", "RIFX WAVE", "RF64 WAVE", "BW64 WAVE" ->
                    new PcmStream(input, WavHeader.read(input, first));
            case "FORM AIFF", "FORM AIFC" -> new PcmStream(input, AiffHeader.read(input));
            default -> openCompressed(input, first, start, vorbis);
        };
    }

    private static SampleStream openCompressed(
            SoundInput input, String first, byte[] start, VorbisLoaders vorbis) throws IOException {
        if (first.equals("OggS")) {
            return new VorbisStream(input, vorbis);
        }
        if (first.equals("fLaC")) {
            return new FlacStream(input);
        }
        if (first.equals(".snd")) {
            return new PcmStream(input, AuHeader.read(input));
        }
        MpegLayout mpeg = MpegLayout.find(input);
        if (mpeg.first().isFrame()) {
            return new MpegStream(input, mpeg);
        }
        if (first.startsWith("ID3")
                && letters(input.peek(mpeg.firstFrame(), 4), 0).equals("fLaC")) {
            return new FlacStream(input); // jflac passes over the tag itself
        }
        throw UnknownSounds.describe(input, start);
    }

    /// Whether the first bytes of a file are those of a sound that is read here.
    static boolean isKnown(byte[] start) {
        return switch (letters(start, 0)) {
            case "RIFF", "RIFX", "RF64", "BW64" -> letters(start, 8).equals("WAVE");
            case "FORM" -> letters(start, 8).startsWith("AIF");
            case "fLaC", "OggS", ".snd" -> true;
            default -> letters(start, 0).startsWith("ID3");
        };
    }

    /// Refuses what cannot be opened as a file at all: a folder, a pipe, a name without a file.
    static void checkRegular(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnreadableSoundException("is a folder", "Choose a sound file in it");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnreadableSoundException(
                    "is no regular file", "Copy the sound into a file of its own");
        }
    }

    private static String letters(byte[] bytes, int from) {
        return bytes.length < from + 4
                ? ""
                : new String(bytes, from, 4, StandardCharsets.ISO_8859_1);
    }
}
