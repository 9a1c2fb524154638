package org.taxophone.model.uvac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.taxophone.engine.NativeScope;
import org.taxophone.engine.ParameterSet;

/// Which clusters are dropped, and when.
class ClusterMaskTest {
    private final NativeScope scope = NativeScope.open();

    @AfterEach
    void close() {
        scope.close();
    }

    private ClusterMask mask(int clusters) {
        return ClusterMask.make(new ParameterSet(scope), clusters);
    }

    private static void epochs(ClusterMask mask, int count, int patience, double... shares) {
        for (int i = 0; i < count; i++) {
            mask.afterEpoch(shares, patience);
        }
    }

    @Test
    void nothingGoesBeforeItsPatienceIsOver() {
        ClusterMask mask = mask(4);
        epochs(mask, 2, 3, 0.5, 0.5, 0, 0);
        assertThat(mask.living()).hasSize(4);
        epochs(mask, 1, 3, 0.5, 0.3, 0, 0.2); // the last one came back
        assertThat(mask.living()).containsExactly(0, 1, 3);
    }

    @Test
    void oneEpochWithClipsBeginsTheCountAnew() {
        ClusterMask mask = mask(3);
        epochs(mask, 2, 3, 0.5, 0.5, 0);
        epochs(mask, 1, 3, 0.5, 0.3, 0.2);
        epochs(mask, 2, 3, 0.5, 0.5, 0);
        assertThat(mask.living()).hasSize(3);
    }

    @Test
    void anEighthGoesAtOnceAndTheOthersAreWatchedAnew() {
        double[] shares = new double[24]; // two thirds of it idle, the emptiest last
        Arrays.fill(shares, 0, 8, 0.124);
        IntStream.range(8, 24).forEach(k -> shares[k] = 1e-4 * (24 - k));
        ClusterMask mask = mask(24);
        epochs(mask, 2, 2, shares);
        assertThat(mask.living()).hasSize(21).doesNotContain(21, 22, 23);
        epochs(mask, 1, 2, shares);
        assertThat(mask.living()).hasSize(21);
        epochs(mask, 1, 2, shares);
        assertThat(mask.living()).hasSize(18);
        epochs(mask, 100, 2, shares);
        assertThat(living(mask)).isEqualTo(Set.of(0, 1, 2, 3, 4, 5, 6, 7));
    }

    @Test
    void aQuarterOfAnEvenShareIsEnough() {
        ClusterMask mask = mask(3);
        epochs(mask, 9, 1, 0.8, 0.116, 0.084); // 1 / 12 is 0.0833
        assertThat(mask.living()).hasSize(3);
        epochs(mask, 1, 1, 0.8, 0.118, 0.082);
        assertThat(mask.living()).containsExactly(0, 1);
    }

    @Test
    void twoAlwaysStay() {
        ClusterMask mask = mask(5);
        epochs(mask, 50, 1, 1, 0, 0, 0, 0);
        assertThat(mask.living()).hasSize(2).contains(0);
    }

    private static Set<Integer> living(ClusterMask mask) {
        return IntStream.of(mask.living()).boxed().collect(Collectors.toSet());
    }
}
