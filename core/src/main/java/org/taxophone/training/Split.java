package org.taxophone.training;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.taxophone.common.Seeds;

/// Which clips are trained on, and which are held out to watch the loss.
///
/// @param training clip indices, ascending
/// @param validation clip indices, ascending; empty where none are held out
record Split(int[] training, int[] validation) {
    /// As the clips say, or by lot.
    static Split of(Clips clips, double validationShare, long seed) {
        return clips.heldOut()
                .map(held -> holding(clips.size(), held))
                .orElseGet(() -> of(clips.size(), validationShare, seed));
    }

    private static Split holding(int clips, int[] held) {
        BitSet out = new BitSet(clips);
        Arrays.stream(held).forEach(out::set);
        int[] training = IntStream.range(0, clips).filter(clip -> !out.get(clip)).toArray();
        return new Split(training, held.clone());
    }

    static Split of(int clips, double validationShare, long seed) {
        int[] order = shuffled(clips, Seeds.random(seed, "split"));
        int held = (int) (clips * validationShare);
        if (held < 2) {
            held = 0; // one clip says nothing
        }
        int[] validation = Arrays.copyOf(order, held);
        int[] training = Arrays.copyOfRange(order, held, clips);
        Arrays.sort(validation);
        Arrays.sort(training);
        return new Split(training, validation);
    }

    /// 0 to count - 1 in random order (Fisher and Yates).
    static int[] shuffled(int count, SplittableRandom random) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
