/// Vectors with identities: the hinge between learning and clustering.
@NullMarked
package org.taxophone.embedding;

import org.jspecify.annotations.NullMarked;
