/// Clips, labels, layouts, tables, splits, statistics. The only package that knows Tablesaw.
@NullMarked
package org.taxophone.dataset;

import org.jspecify.annotations.NullMarked;
