package org.taxophone.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taxophone.audio.AudioFacts;
import org.taxophone.audio.Slice;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;

/// Recordings that are longer by far than a recipe looks at.
class LongRecordingsTest {
    @Test
    void recordingsOfMinutesAreLongAndTheirWindowsAreCounted() {
        LongRecordings found = LongRecordings.of(of(false, 300, 305, 60)).orElseThrow();
        assertThat(found.clips()).isEqualTo(3);
        assertThat(found.medianSeconds()).isEqualTo(300);
        // the last window of one ends where the sound ends
        assertThat(found.windows()).isEqualTo(30 + 31 + 6).isEqualTo(cut(300, 305, 60));
        assertThat(found.hint("--window 10"))
                .contains("median 300 s", "first 10 s", "With --window 10 they are 67 clips");
    }

    @Test
    void clipsThatAreHeardForTheMostPartAreNot() {
        assertThat(LongRecordings.of(of(false, 5, 5, 5))).isEmpty();
        assertThat(LongRecordings.of(of(false, 29, 29, 300))).isEmpty();
        assertThat(LongRecordings.of(of(false))).isEmpty();
    }

    @Test
    void windowsOfSomethingLongerWereCutOnPurpose() {
        assertThat(LongRecordings.of(of(true, 60, 60, 60))).isEmpty();
    }

    private static long cut(int... seconds) {
        long count = 0;
        for (int length : seconds) {
            count += LongRecordings.WINDOWS.cut(new Slice(0, length)).size();
        }
        return count;
    }

    private static Dataset of(boolean sliced, int... seconds) {
        List<Clip> clips = new ArrayList<>();
        for (int length : seconds) {
            String hash = String.format("%064x", clips.size() + 1);
            clips.add(
                    new Clip(
                            hash.substring(48) + clips.size(),
                            clips.size() + ".wav",
                            sliced ? Optional.of(new Slice(0, length)) : Optional.empty(),
                            new AudioFacts(
                                    "WAV, 16 bit",
                                    8000,
                                    1,
                                    8000L * length,
                                    0.5,
                                    0.1,
                                    0,
                                    hash,
                                    "")));
        }
        return Dataset.of(Path.of("night"), clips, Map.of(), Optional.empty());
    }
}
