package org.taxophone.app.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;

/// The bytes that leave Java Sound: ALSA writes them to a file in place of a sound card.
@Timeout(60)
class LineCaptureTest {
    private static final Path ALSA = Path.of("/usr/share/alsa/alsa.conf");
    private static final int RATE = 44_100;

    @TempDir Path folder;

    @Test
    void bytesOnTheRealLineAreTheClip() throws Exception {
        assumeTrue(Files.isReadable(ALSA), "no ALSA on this machine: " + ALSA + " is missing");
        Path clip = folder.resolve("clip.wav");
        float[] samples = new float[RATE / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * (200 + 0.02 * i) * i / RATE));
        }
        WavWriter.write(clip, new Waveform(samples, RATE));
        Path captured = folder.resolve("line.raw");
        Path config = folder.resolve("asound.conf");
        Files.writeString(
                config,
                """
                pcm.!default { type plug slave.pcm capture }
                pcm.capture { type file slave.pcm null file "%s" format raw }
                """
                        .formatted(captured));
        int code = play(clip, config);
        assumeTrue(code != PlayOnLine.NO_LINE, "Java Sound finds no line through ALSA here");
        assertThat(code).as(Files.readString(folder.resolve("log"))).isZero();
        ShortBuffer line =
                ByteBuffer.wrap(Files.readAllBytes(captured))
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .asShortBuffer();
        assertThat(line.remaining()).isGreaterThanOrEqualTo(samples.length);
        int fade = (int) Math.round(Voice.FADE_SECONDS * RATE);
        for (int i = fade; i < samples.length - fade; i++) {
            // the clip itself is rounded to 16 bits once
            assertThat((int) line.get(i))
                    .isCloseTo(Math.round(samples[i] * Short.MAX_VALUE), within(1));
        }
        assertThat((int) line.get(samples.length - 1)).isZero();
    }

    private int play(Path clip, Path config) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        PlayOnLine.class.getName(),
                        clip.toString());
        builder.environment().put("ALSA_CONFIG_PATH", ALSA + File.pathSeparator + config);
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        Process process = builder.start();
        assertThat(process.waitFor(40, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
