package org.taxophone.training.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What every view must be.
class ViewTest {
    private static final int STORE_FRAMES = 160;

    static Stream<Arguments> makers() {
        return Stream.of(
                Arguments.of(new EventViews(32, 32, EventViewConfig.defaults()), 32, 0f, 1.2f),
                Arguments.of(new EventViews(64, 64, EventViewConfig.defaults()), 64, 0f, 1.2f),
                Arguments.of(
                        new TextureViews(64, TextureViewConfig.defaults()),
                        STORE_FRAMES,
                        -1.5f,
                        2.5f),
                Arguments.of(
                        new TextureViews(32, TextureViewConfig.windowsOnly(16)),
                        STORE_FRAMES,
                        0f,
                        1f));
    }

    @ParameterizedTest
    @MethodSource("makers")
    void viewsStayInTheirPlaceAndRange(ViewMaker maker, int frames, float low, float high) {
        float[] clip = ViewGoldenTest.clip(maker.bins(), frames);
        float[] before = clip.clone();
        int size = maker.bins() * maker.frames();
        float[] target = new float[size + 20];
        Arrays.fill(target, 77);
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 300; round++) {
            maker.draw(clip, frames, random, target, 10);
            for (int i = 10; i < 10 + size; i++) {
                assertThat(target[i]).isBetween(low, high);
            }
        }
        for (int i = 0; i < 10; i++) {
            assertThat(target[i]).isEqualTo(77);
            assertThat(target[size + 10 + i]).isEqualTo(77);
        }
        assertThat(clip).as("the clip is not changed").isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("makers")
    void theSameChanceGivesTheSameViewAndAnotherAnother(
            ViewMaker maker, int frames, float low, float high) {
        float[] clip = ViewGoldenTest.clip(maker.bins(), frames);
        float[] one = draw(maker, clip, frames, 5);
        assertThat(draw(maker, clip, frames, 5)).isEqualTo(one);
        assertThat(draw(maker, clip, frames, 6)).isNotEqualTo(one);
    }

    /// Views differ from the clip, but on the mean by less than two clips do.
    @Test
    void aViewIsNearerToItsClipThanAnotherClip() {
        EventViews views = new EventViews(32, 32, EventViewConfig.defaults());
        float[] clip = ViewGoldenTest.clip(32, 32);
        float[] mirrored = new float[1_024];
        for (int i = 0; i < 1_024; i++) {
            mirrored[i] = clip[i / 32 * 32 + 31 - i % 32];
        }
        double near = 0;
        for (int seed = 0; seed < 200; seed++) {
            near += distance(draw(views, clip, 32, seed), clip) / 200;
        }
        assertThat(near).isBetween(0.05, 0.8 * distance(mirrored, clip));
    }

    private static double distance(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs(a[i] - b[i]);
        }
        return sum / a.length;
    }

    @Test
    void withoutAmountsAnEventIsItself() {
        float[] clip = ViewGoldenTest.clip(32, 32);
        float[] view = draw(new EventViews(32, 32, EventViewConfig.none()), clip, 32, 9);
        for (int i = 0; i < view.length; i++) {
            assertThat(view[i]).isCloseTo(clip[i], within(1e-5f));
        }
    }

    @Test
    void withoutAmountsATextureIsAWindowOfItself() {
        float[] clip = ViewGoldenTest.clip(32, STORE_FRAMES);
        TextureViews views = new TextureViews(32, TextureViewConfig.windowsOnly(64));
        float[] view = draw(views, clip, STORE_FRAMES, 9);
        float[] window = new float[view.length];
        double nearest = 1;
        for (int start = 0; start + 64 <= STORE_FRAMES; start++) {
            TextureWindows.cut(clip, 32, STORE_FRAMES, start, 64, window, 0);
            nearest = Math.min(nearest, distance(view, window));
        }
        assertThat(nearest).isLessThan(1e-5);
    }

    @Test
    void halfOfTheViewsHaveNoise() {
        EventViewConfig noise = new EventViewConfig(0, 0, 0, 0, 0, 0, 0, 0, 0.3, 0);
        EventViews views = new EventViews(32, 32, noise);
        float[] silence = new float[1_024];
        int noisy = 0;
        double mean = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            double level = distance(draw(views, silence, 32, seed), silence);
            noisy += level > 0 ? 1 : 0;
            mean += level;
        }
        assertThat(noisy).isBetween(430, 570);
        assertThat(mean / noisy).isBetween(0.13, 0.18); // half of 0.3
    }

    @Test
    void windowsAreDrawnWhereThereIsSound() {
        float[] clip = new float[16 * 200];
        for (int bin = 0; bin < 16; bin++) {
            Arrays.fill(clip, bin * 200 + 120, bin * 200 + 150, 1);
        }
        SplittableRandom random = new SplittableRandom(1);
        int sounding = 0;
        for (int i = 0; i < 1_000; i++) {
            int start = TextureWindows.drawStart(clip, 16, 200, 64, random);
            assertThat(start).isBetween(0, 136);
            sounding += start + 64 > 120 && start < 150 ? 1 : 0;
        }
        assertThat(sounding).isGreaterThan(980);
    }

    @Test
    void anEvenClipHasAllItsWindows() {
        float[] clip = new float[16 * 80];
        Arrays.fill(clip, 0.5f);
        SplittableRandom random = new SplittableRandom(1);
        int[] seen = new int[17];
        for (int i = 0; i < 3_400; i++) {
            seen[TextureWindows.drawStart(clip, 16, 80, 64, random)]++;
        }
        assertThat(Arrays.stream(seen).min().orElse(0)).isGreaterThan(100);
    }

    @Test
    void evaluationWindowsOverlapByHalf() {
        assertThat(TextureWindows.starts(160, 64)).containsExactly(0, 32, 64, 96);
        assertThat(TextureWindows.starts(64, 64)).containsExactly(0);
        float[] clip = ViewGoldenTest.clip(16, 160);
        float[] window = new float[16 * 64 + 1];
        float weight = TextureWindows.cut(clip, 16, 160, 32, 64, window, 1);
        assertThat(window[1]).isEqualTo(clip[32]);
        assertThat(window[64 + 1]).isEqualTo(clip[160 + 32]);
        double mean = 0;
        for (float value : window) {
            mean += value / (16 * 64);
        }
        assertThat(weight).isCloseTo((float) mean, within(1e-5f));
    }

    @Test
    void wrongShapesAndAmountsAreRefusedByName() {
        EventViews events = new EventViews(32, 32, EventViewConfig.none());
        TextureViews textures = new TextureViews(32, TextureViewConfig.defaults());
        SplittableRandom random = new SplittableRandom(1);
        float[] target = new float[4_096];
        assertThatThrownBy(() -> events.draw(new float[32 * 48], 48, random, target, 0))
                .hasMessageContaining("storeFrames");
        assertThatThrownBy(() -> textures.draw(new float[32 * 48], 48, random, target, 0))
                .hasMessageContaining("storeFrames")
                .hasMessageContaining("48");
        assertThatThrownBy(() -> TextureWindows.starts(32, 64)).hasMessageContaining("32");
        assertThatThrownBy(() -> new EventViewConfig(-0.1, 0, 0, 0, 0, 0, 0, 0, 0, 0))
                .hasMessageContaining("stretch");
        assertThatThrownBy(() -> new TextureViewConfig(60, 0, 0, 0, 0, 0, 0, 0))
                .hasMessageContaining("windowFrames");
        assertThatThrownBy(() -> new TextureViewConfig(64, 0, 0, 0, 0, 0, 0, 65))
                .hasMessageContaining("maskFrames");
    }

    private static float[] draw(ViewMaker maker, float[] clip, int frames, long seed) {
        float[] view = new float[maker.bins() * maker.frames()];
        maker.draw(clip, frames, new SplittableRandom(seed), view, 0);
        return view;
    }

    /// A ramp over time shows which part of the clip is left.
    @Test
    void aCropTakesAwayTheEnds() {
        EventViewConfig crop = new EventViewConfig(0, 0, 0, 0.4, 0, 0, 0, 0, 0, 0);
        float[] ramp = new float[2 * 11];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = i % 11 / 10f;
        }
        float[] view = new float[ramp.length];
        int[] nowhere = {0, 0};
        double[] flat = new double[4];
        EventDraw draw =
                new EventDraw(
                        0, 0, 0, 0, new double[] {0.5, 1}, 0, 0, flat, 0, 0, -1, nowhere, nowhere);
        new EventViews(2, 11, crop).apply(ramp, draw, new SplittableRandom(1), view, 0);
        for (int frame = 0; frame < 11; frame++) {
            assertThat(view[frame]).isCloseTo(0.2f + 0.04f * frame, within(1e-6f));
        }
    }
}
