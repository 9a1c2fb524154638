package org.taxophone.app.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.taxophone.app.task.UiThread;
import org.taxophone.audio.SoundSource;
import org.taxophone.audio.Waveform;
import org.taxophone.common.TaxophoneException;

@Timeout(60)
class PlayerTest {
    private static final int RATE = 8000;
    private static final int FADE = (int) (Voice.FADE_SECONDS * RATE);

    private final CapturingSink sink = new CapturingSink(RATE);
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger loads = new AtomicInteger();
    private final Player player =
            new Player(
                    this::load,
                    () -> sink,
                    UiThread.immediate(),
                    (clip, problem) -> failures.add(clip));

    @AfterEach
    void close() {
        player.close();
    }

    @Test
    void bytesOnTheLineAreTheClipWithFadedEnds() {
        player.play("constant", sound("constant"));
        await(() -> player.playing().isEmpty() && sink.samples().length >= RATE);
        short[] heard = sink.samples();
        assertThat(heard).hasSize(RATE);
        short level = (short) Math.round(0.5f * Short.MAX_VALUE);
        for (int i = FADE; i < RATE - FADE; i++) {
            assertThat(heard[i]).isEqualTo(level);
        }
        assertThat(heard[0]).isLessThan((short) (level / 30));
        assertThat(heard[FADE / 2]).isCloseTo((short) (level / 2), within((short) 400));
        assertThat(heard[RATE - 1]).isZero();
    }

    @Test
    void volumeIsInDecibels() {
        player.volumeDbProperty().set(-20);
        player.play("constant", sound("constant"));
        await(() -> sink.samples().length >= RATE);
        assertThat(sink.samples()[RATE / 2]).isEqualTo((short) Math.round(0.05f * Short.MAX_VALUE));
        player.volumeDbProperty().set(Player.LEAST_VOLUME_DB);
        player.play("constant", sound("constant"));
        await(() -> sink.samples().length >= 2 * RATE);
        assertThat(sink.samples()[RATE + RATE / 2]).isZero();
    }

    @Test
    void nothingMakesClipsLouderThanTheyAre() {
        player.volumeDbProperty().set(40);
        assertThat(player.volumeDbProperty().get()).isZero();
        player.volumeDbProperty().set(Double.NaN);
        assertThat(player.volumeDbProperty().get()).isEqualTo(Player.LEAST_VOLUME_DB);
    }

    @Test
    void oneVoiceAtATime() {
        player.play("endless", sound("endless"));
        await(() -> sink.samples().length > 200);
        assertThat(player.playing()).isEqualTo("endless");
        player.play("constant", sound("constant"));
        await(() -> player.playing().isEmpty());
        short[] heard = sink.samples();
        short[] last = Arrays.copyOfRange(heard, heard.length - RATE, heard.length);
        assertThat(last[RATE / 2]).isEqualTo((short) Math.round(0.5f * Short.MAX_VALUE));
        // before it the other clip fell to nothing without a step
        assertThat((int) heard[heard.length - RATE - 1]).isBetween(-300, 300);
    }

    @Test
    void nothingStepsWhenStopped() {
        player.play("endless", sound("endless"));
        await(() -> sink.samples().length > 2000);
        player.stop();
        await(() -> player.playing().isEmpty());
        int length = sink.samples().length;
        short[] heard = sink.samples();
        assertThat((int) heard[length - 1]).isZero();
        for (int i = 1; i < length; i++) {
            assertThat(Math.abs(heard[i] - heard[i - 1])).isLessThan(600);
        }
    }

    @Test
    void playsFromAMoment() {
        player.play("ramp", sound("ramp"), 0.5);
        await(() -> sink.samples().length >= RATE / 2);
        await(() -> player.playing().isEmpty());
        assertThat(sink.samples()).hasSize(RATE / 2);
        assertThat(sink.samples()[RATE / 4]).isEqualTo((short) Math.round(0.75f * Short.MAX_VALUE));
    }

    @Test
    void clipsThatArrowsPassByAreNotHeard() {
        for (String clip : List.of("a", "b", "c", "d")) {
            player.playSoon(clip, sound(clip));
        }
        await(() -> sink.samples().length >= RATE);
        await(() -> player.playing().isEmpty());
        assertThat(loads.get()).isEqualTo(1);
    }

    @Test
    void quietClipsAreBroughtToOneLevel() {
        player.levelClipsProperty().set(true);
        player.play("quiet", sound("quiet"));
        await(() -> sink.samples().length >= RATE);
        assertThat((double) sink.samples()[RATE / 2] / Short.MAX_VALUE)
                .isCloseTo(0.1, within(1e-3));
    }

    @Test
    void levellingLeavesSilenceAndKeepsPeaksWhole() {
        assertThat(Voice.levelGain(new float[100])).isEqualTo(1);
        float[] click = new float[10_000];
        click[5] = 0.9f;
        assertThat(Voice.levelGain(click) * 0.9f).isLessThanOrEqualTo(0.9f);
        float[] hiss = new float[100];
        Arrays.fill(hiss, 1e-4f);
        assertThat(Voice.levelGain(hiss)).isLessThan(32);
    }

    @Test
    void clipThatCannotBeReadIsSaidAndTheNextIsHeard() {
        player.play("broken", sound("broken"));
        await(() -> !failures.isEmpty());
        assertThat(failures).containsExactly("broken");
        assertThat(player.playing()).isEmpty();
        player.play("constant", sound("constant"));
        await(() -> sink.samples().length >= RATE);
    }

    @Test
    void soundIsReadOnce() {
        player.play("constant", sound("constant"));
        await(() -> sink.samples().length >= RATE);
        await(() -> player.playing().isEmpty());
        player.play("constant", sound("constant"));
        await(() -> sink.samples().length >= 2 * RATE);
        assertThat(loads.get()).isEqualTo(1);
    }

    @Test
    void preparedClipIsNotReadAgain() {
        player.prepare(sound("broken"));
        player.prepare(sound("constant"));
        await(() -> loads.get() >= 1);
        int before = loads.get();
        player.play("constant", sound("constant"));
        await(() -> sink.samples().length >= RATE);
        assertThat(loads.get()).isLessThanOrEqualTo(2);
        assertThat(before).isPositive();
        assertThat(failures).isEmpty();
    }

    @Test
    void halfSpeedTakesTwiceAsLongAndIsAnOctaveDeeper() {
        player.speedProperty().set(0.5);
        player.play("tone", sound("tone"));
        await(() -> player.playing().isEmpty() && sink.samples().length >= 2 * RATE);
        short[] heard = sink.samples();
        assertThat(heard).hasSize(2 * RATE);
        // 400 Hz for a second have 800 zeros, and keep them
        assertThat(zeros(heard)).isCloseTo(800, within(4));
    }

    @Test
    void quarterSpeedGoesOnFromWhereFullSpeedWas() {
        player.play("endless", sound("endless"));
        await(() -> sink.samples().length > 2000);
        player.speedProperty().set(0.25);
        double place = player.positionProperty().get();
        await(() -> player.positionProperty().get() > place);
        player.stop();
        await(() -> player.playing().isEmpty());
        short[] heard = sink.samples();
        for (int i = 1; i < heard.length; i++) {
            assertThat(Math.abs(heard[i] - heard[i - 1])).isLessThan(600);
        }
    }

    @Test
    void partIsHeardOverAndOverWithAFadeAtEachSeam() {
        SoundSpan part = new SoundSpan(0.25, 0.5);
        player.loop("ramp", sound("ramp"), part, 0);
        int period = RATE / 4;
        await(() -> sink.samples().length >= 3 * period);
        player.stop();
        await(() -> player.playing().isEmpty());
        short[] heard = sink.samples();
        for (int i = FADE; i < period - FADE; i++) {
            short expected = (short) Math.round((0.25f + (float) i / RATE) * Short.MAX_VALUE);
            assertThat(heard[i]).isCloseTo(expected, within((short) 1));
            assertThat(heard[i + period]).isEqualTo(heard[i]);
        }
        assertThat((int) heard[period - 1]).isZero();
        assertThat((int) heard[period]).isLessThan(200);
    }

    @Test
    void placeWithinALoopGoesRound() {
        PlayRequest request = new PlayRequest("a", sound("a"), 1.5, new SoundSpan(1, 2), 0.5, 0);
        assertThat(request.position(0.5)).isCloseTo(1.75, within(1e-9));
        assertThat(request.position(1.5)).isCloseTo(1.25, within(1e-9));
        assertThat(request.position(3.5)).isCloseTo(1.25, within(1e-9));
        assertThat(request.readRateHz(44_100)).isEqualTo(88_200);
    }

    @Test
    void speedAndPartRefuseWhatCannotBeHeard() {
        assertThatThrownBy(() -> new SoundSpan(1, 1.001)).hasMessageContaining("toSeconds");
        assertThatThrownBy(() -> new SoundSpan(-1, 1)).hasMessageContaining("fromSeconds");
    }

    private static int zeros(short[] samples) {
        int zeros = 0;
        for (int i = 1; i < samples.length; i++) {
            zeros += samples[i - 1] < 0 != samples[i] < 0 ? 1 : 0;
        }
        return zeros;
    }

    @Test
    void silentSinkTakesTimeAndMoves() {
        try (SilentSink silent = new SilentSink()) {
            long start = System.nanoTime();
            silent.write(new float[8820], 0, 8820);
            assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(100));
            assertThat(silent.heard()).isPositive().isLessThanOrEqualTo(8820);
        }
    }

    private static SoundSource sound(String name) {
        return SoundSource.whole(Path.of(name));
    }

    private Waveform load(SoundSource sound, int rate, double start, double most) {
        loads.incrementAndGet();
        int from = (int) (start * rate);
        float[] all =
                switch (sound.file().toString()) {
                    case "constant", "a", "b", "c", "d" -> filled(rate, 0.5f);
                    case "quiet" -> filled(rate, 0.02f);
                    case "endless" -> filled(400 * rate, -0.5f);
                    case "ramp" -> ramp(rate);
                    case "tone" -> tone(rate);
                    default ->
                            throw new TaxophoneException(
                                    "broken ends after 44 bytes", "Copy it again");
                };
        int to = (int) Math.min(all.length, from + most * rate);
        return new Waveform(Arrays.copyOfRange(all, Math.min(from, to), to), rate);
    }

    private static float[] filled(int length, float value) {
        float[] samples = new float[length];
        Arrays.fill(samples, value);
        return samples;
    }

    private static float[] tone(int rate) {
        float[] samples = new float[rate];
        for (int i = 0; i < rate; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * 400 * (i + 0.5) / rate));
        }
        return samples;
    }

    private static float[] ramp(int length) {
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (float) i / length;
        }
        return samples;
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
