/// Training: see whether it learns, why not, and stop without loss.
@NullMarked
package org.taxophone.app.feature.training;

import org.jspecify.annotations.NullMarked;
