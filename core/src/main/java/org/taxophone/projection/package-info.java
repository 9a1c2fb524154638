/// Many dimensions to two, for looking. The only package that knows smile.manifold.
@NullMarked
package org.taxophone.projection;

import org.jspecify.annotations.NullMarked;
