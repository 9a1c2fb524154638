package org.taxophone.project.curation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.TaxophoneException;

/// What the model said, which every curation of a run begins with. Two are equal if they put the
/// same clips into the same clusters.
final class ModelClusters {
    private static final int SHORT = 16;

    private final ClusterAssignment assignment;
    private volatile @Nullable Map<String, Integer> rows; // once asked for

    ModelClusters(ClusterAssignment assignment) {
        this.assignment = assignment;
    }

    ClusterAssignment assignment() {
        return assignment;
    }

    /// Clusters of the model, with clips or without.
    int count() {
        return assignment.clusterCount();
    }

    /// @throws TaxophoneException if the run has no such clip
    int row(String clip) {
        Integer row = rows().get(clip);
        if (row == null) {
            throw new TaxophoneException(
                    "The run has no clip " + clip, "Choose clips of the run that is curated");
        }
        return row;
    }

    private Map<String, Integer> rows() {
        Map<String, Integer> known = rows;
        if (known == null) {
            known = new HashMap<>(2 * assignment.ids().size());
            for (int row = 0; row < assignment.ids().size(); row++) {
                known.put(assignment.ids().get(row), row);
            }
            rows = known; // made twice at worst, and the same
        }
        return known;
    }

    /// A few letters that change when a clip is in another cluster.
    static String fingerprint(ClusterAssignment assignment) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int row = 0; row < assignment.clusters().length; row++) {
                digest.update(assignment.ids().get(row).getBytes(StandardCharsets.UTF_8));
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES)
                                .putInt(assignment.clusters()[row])
                                .array());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, SHORT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ModelClusters model
                && model.assignment.clusterCount() == assignment.clusterCount()
                && Arrays.equals(model.assignment.clusters(), assignment.clusters())
                && model.assignment.ids().equals(assignment.ids());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(assignment.clusters());
    }
}
