/// Figures, tables, reports and sorted clips for the world outside. The only package that knows
/// figure libraries.
@NullMarked
package org.taxophone.export;

import org.jspecify.annotations.NullMarked;
