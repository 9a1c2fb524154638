/// Partitions and their assignments. The only package that knows smile.clustering.
@NullMarked
package org.taxophone.clustering;

import org.jspecify.annotations.NullMarked;
