package org.taxophone.model.uvac;

import ai.djl.ndarray.NDArray;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.taxophone.engine.NativeValues;
import org.taxophone.engine.ParameterSet;

/// Which clusters can still be chosen. A dropped cluster keeps its number, and its logit is pushed
/// down so far that no clip goes there and no gradient comes back.
///
/// Both arrays are kept with the net's numbers, so that a resumed training knows them.
public final class ClusterMask {
    private static final float GONE = -1e4f;
    private static final double IDLE = 4; // so many times less than an even share
    private static final int AT_ONCE = 8; // one of so many

    private final NDArray shift; // (1, clusters): 0, or GONE
    private final NDArray idle; // (clusters): epochs with next to no clips

    private ClusterMask(NDArray shift, NDArray idle) {
        this.shift = shift;
        this.idle = idle;
    }

    static ClusterMask make(ParameterSet set, int clusters) {
        return new ClusterMask(
                set.keep("clusters.dropped", 0, 1, clusters),
                set.keep("clusters.idle", 0, clusters));
    }

    /// @param logits (batch, clusters)
    NDArray over(NDArray logits) {
        return logits.add(shift);
    }

    /// Numbers of the clusters that can be chosen, from 0, ascending.
    public int[] living() {
        float[] shifts = shift.toFloatArray();
        return IntStream.range(0, shifts.length).filter(k -> shifts[k] == 0).toArray();
    }

    /// Drops clusters that held next to nothing for long: in each of so many epochs less than a
    /// quarter of an even share. An eighth of those that are left, rounded up, goes at once, the
    /// emptiest first; then all others are watched anew, because clips that move have to settle.
    /// Two always stay.
    ///
    /// @param shares of the clips that each cluster held in the epoch that ended, all together 1
    /// @param patience epochs
    public void afterEpoch(double[] shares, int patience) {
        float[] epochs = idle.toFloatArray();
        int[] living = living();
        for (int k : living) {
            epochs[k] = IDLE * shares[k] * living.length >= 1 ? 0 : epochs[k] + 1;
        }
        int[] leaving =
                IntStream.of(living)
                        .filter(k -> epochs[k] >= patience)
                        .boxed()
                        .sorted(Comparator.comparingDouble(k -> shares[k]))
                        .limit(Math.min(Math.ceilDiv(living.length, AT_ONCE), living.length - 2))
                        .mapToInt(Integer::intValue)
                        .toArray();
        if (leaving.length > 0) {
            float[] shifts = shift.toFloatArray();
            for (int k : leaving) {
                shifts[k] = GONE;
            }
            Arrays.fill(epochs, 0);
            NativeValues.set(shift, shifts);
        }
        NativeValues.set(idle, epochs);
    }
}
