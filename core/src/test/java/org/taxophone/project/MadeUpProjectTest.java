package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.audio.AudioFileReader;

class MadeUpProjectTest {
    private static final int RATE = 8000;

    @TempDir private Path folder;

    @Test
    void opensLikeAnyOther() throws Exception {
        Path sounds = Files.createDirectories(folder.resolve("sounds"));
        Files.write(sounds.resolve("a.wav"), wave(RATE / 2));
        Files.write(sounds.resolve("b.wav"), wave(RATE / 4));

        MadeUpProject.write(folder.resolve("p.taxophone"), sounds, 50, 4, 7);

        try (Project project = Project.open(folder.resolve("p.taxophone"))) {
            assertThat(project.problems()).isEmpty();
            var dataset = project.dataset().orElseThrow();
            assertThat(dataset.size()).isEqualTo(50);
            assertThat(dataset.labelColumn()).contains("kind");
            double seconds = dataset.clips().get(3).facts().durationSeconds();
            assertThat(new AudioFileReader().readMono(dataset.sound(3), RATE).durationSeconds())
                    .isCloseTo(seconds, org.assertj.core.data.Offset.offset(0.001));
            Run run = project.run(1);
            assertThat(run.document().state()).isEqualTo(RunState.FINISHED);
            assertThat(run.assignment().orElseThrow().ids()).hasSize(50);
            assertThat(run.projection().orElseThrow().x()).hasSize(50);
            assertThat(run.space("features").orElseThrow().dimension()).isEqualTo(32);
        }
    }

    private static byte[] wave(int samples) {
        ByteBuffer bytes = ByteBuffer.allocate(44 + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 2 * samples);
        bytes.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        bytes.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(2 * RATE);
        bytes.putShort((short) 2).putShort((short) 16);
        bytes.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * samples);
        for (int i = 0; i < samples; i++) {
            bytes.putShort((short) (10_000 * Math.sin(0.3 * i)));
        }
        return bytes.array();
    }
}
