package org.taxophone.projection;

import java.util.List;

/// A map: two coordinates a clip.
///
/// @param method how it was made, for the note on the map: "UMAP of z, 15 neighbours, seed 5"
/// @param ids clip identities
/// @param x horizontal coordinates
/// @param y vertical coordinates, upwards
public record Projection(String method, List<String> ids, float[] x, float[] y) {
    public Projection {
        ids = List.copyOf(ids);
        if (x.length != ids.size() || y.length != ids.size()) {
            throw new IllegalArgumentException(
                    ids.size()
                            + " clips need as many x and y: had "
                            + x.length
                            + " and "
                            + y.length);
        }
    }
}
