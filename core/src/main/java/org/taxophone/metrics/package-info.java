/// How good a partition is, and what that score is worth.
@NullMarked
package org.taxophone.metrics;

import org.jspecify.annotations.NullMarked;
