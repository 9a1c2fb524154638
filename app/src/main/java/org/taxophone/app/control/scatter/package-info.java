/// The map: points on a pixel buffer, found again by a grid. Knows no domain.
@NullMarked
package org.taxophone.app.control.scatter;

import org.jspecify.annotations.NullMarked;
