/// Explore: one map, one heatmap and one wall over the same selection, the same current clip and
/// the same player.
@NullMarked
package org.taxophone.app.feature.explore;

import org.jspecify.annotations.NullMarked;
