/// Argument checks, seeds, atomic files, versions, and the one exception that speaks to people.
@NullMarked
package org.taxophone.common;

import org.jspecify.annotations.NullMarked;
