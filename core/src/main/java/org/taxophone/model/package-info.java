/// Architectures: configuration, block, model. One sub-package each.
@NullMarked
package org.taxophone.model;

import org.jspecify.annotations.NullMarked;
