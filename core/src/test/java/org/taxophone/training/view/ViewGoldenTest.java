package org.taxophone.training.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.taxophone.golden.Golden;

/// Views equal to PyTorch's for the same draws.
class ViewGoldenTest {
    private static final int[] NOWHERE = {0, 0};
    private static final double[] WHOLE = {0, 0};
    private final Golden golden = Golden.read("views");

    /// Stripes with silence between them, as the script makes them.
    static float[] clip(int bins, int frames) {
        float[] clip = new float[bins * frames];
        for (int i = 0; i < bins; i++) {
            for (int j = 0; j < frames; j++) {
                double x = 0.5 + 0.5 * Math.sin(0.37 * i + 0.1 * j) * Math.cos(0.21 * j - 0.05 * i);
                clip[i * frames + j] = (float) (x > 0.25 ? x : 0);
            }
        }
        return clip;
    }

    @Test
    void eventViewsArePyTorchs() {
        golden.assertClose(Arrays.copyOf(clip(32, 32), 64), "clip", 1e-6);
        double[] eq = {0.3, -1.2, 0.8, 1.5};
        EventDraw draw =
                new EventDraw(
                        0.8,
                        -0.6,
                        0.9,
                        0.7,
                        WHOLE,
                        -0.5,
                        0.4,
                        eq,
                        0.5,
                        -0.9,
                        -1,
                        new int[] {3, 2},
                        new int[] {20, 4});
        golden.assertClose(event(draw), "event", 1e-4);
        double[] other = {-1, 0.5, 0.2, -0.7};
        draw =
                new EventDraw(
                        -0.9, 0.3, -0.2, -0.8, WHOLE, 1, -1, other, -1, 0.6, -1, NOWHERE, NOWHERE);
        golden.assertClose(event(draw), "event_wide", 1e-4);
    }

    private static float[] event(EventDraw draw) {
        float[] view = new float[1_024];
        new EventViews(32, 32, EventViewConfig.defaults())
                .apply(clip(32, 32), draw, new SplittableRandom(1), view, 0);
        return view;
    }

    @Test
    void textureViewsArePyTorchs() {
        double[] eq = {0.5, -1, 0.2, 1.4, -0.3, 0.9};
        TextureDraw draw =
                new TextureDraw(-0.4, eq, 0, 0.9, -0.7, 0.6, new int[] {50, 6}, new int[] {10, 9});
        golden.assertClose(texture(draw, 37), "texture", 1e-4);
        double[] other = {0, 0.1, -0.2, 0, 1, -1};
        draw = new TextureDraw(1, other, 0, -1, 1, -1, NOWHERE, new int[] {55, 9});
        golden.assertClose(texture(draw, 96), "texture_close", 1e-4);
    }

    private static float[] texture(TextureDraw draw, int start) {
        float[] view = new float[64 * 64];
        new TextureViews(64, TextureViewConfig.defaults())
                .apply(clip(64, 160), 160, start, draw, new SplittableRandom(1), view, 0);
        return view;
    }

    @Test
    void fastPowersArePowers() {
        for (float exponent : new float[] {0.82f, 1, 1.22f, 2.7f}) {
            for (float x = 1e-6f; x < 2; x *= 1.013f) {
                double exact = Math.pow(x, exponent);
                assertThat(FastPower.of(x, exponent) / exact).isCloseTo(1, within(2e-5));
            }
        }
    }
}
