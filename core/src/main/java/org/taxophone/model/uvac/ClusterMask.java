package org.taxophone.model.uvac;

import ai.djl.ndarray.NDArray;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.taxophone.engine.NativeValues;
import org.taxophone.engine.ParameterSet;

/// Which clusters can still be chosen. A dropped cluster keeps its number, and its logit is pushed
/// down so far that no clip goes there and no gradient comes back.
///
/// Both arrays are kept with the net's numbers, so that a resumed training knows them.
public final class ClusterMask {
    private static final float GONE = -1e4f;

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

    /// Drops the clusters that held next to nothing for long: in each of so many epochs fewer than
    /// a tenth of an even share of the clips. Two always stay.
    ///
    /// @param usage clips of each cluster in the epoch that ended
    /// @param patience epochs
    public void afterEpoch(int[] usage, int patience) {
        float[] epochs = idle.toFloatArray();
        float[] shifts = shift.toFloatArray();
        long clips = Arrays.stream(usage).sum();
        int[] living = living();
        int left = living.length;
        int[] fewestFirst =
                IntStream.of(living)
                        .boxed()
                        .sorted((a, b) -> Integer.compare(usage[a], usage[b]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        for (int k : fewestFirst) {
            boolean used = 10L * usage[k] * living.length >= clips;
            epochs[k] = used ? 0 : epochs[k] + 1;
            if (epochs[k] >= patience && left > 2) {
                shifts[k] = GONE;
                left--;
            }
        }
        NativeValues.set(idle, epochs);
        NativeValues.set(shift, shifts);
    }
}
