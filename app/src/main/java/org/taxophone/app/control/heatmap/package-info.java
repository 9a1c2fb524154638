/// Counts of clusters by labels, with cells that can be chosen. Knows no domain.
@NullMarked
package org.taxophone.app.control.heatmap;

import org.jspecify.annotations.NullMarked;
