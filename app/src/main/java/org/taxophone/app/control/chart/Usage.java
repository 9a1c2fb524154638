package org.taxophone.app.control.chart;

import java.util.List;

/// How many clips each cluster holds.
///
/// @param counts clips of each cluster; not copied
/// @param remarks what stands in place of the bar of an empty cluster, one a cluster
public record Usage(int[] counts, List<String> remarks) {
    /// No clusters.
    public static final Usage NONE = new Usage(new int[0], List.of());

    public Usage {
        remarks = List.copyOf(remarks);
        if (remarks.size() != counts.length) {
            throw new IllegalArgumentException(
                    counts.length + " clusters need as many remarks: had " + remarks.size());
        }
    }

    public long total() {
        long total = 0;
        for (int count : counts) {
            total += count;
        }
        return total;
    }

    public int largest() {
        int largest = 0;
        for (int count : counts) {
            largest = Math.max(largest, count);
        }
        return largest;
    }
}
